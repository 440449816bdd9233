/** Describes by whole numbers from 0 to 90 what stands around each block, given how much each block counts. */
import { far, type PageShape, share, size } from '@/lib/extract/block-features';
import { Hint, mayBeBeside } from '@/lib/extract/hints';
import type { Place } from '@/lib/extract/page-block';

interface Sum {
  weight: number;
  length: number;
  blocks: number;
}

/** Returns the columns that speak of each block's surroundings. `weights` holds how many characters of each block count. */
export function describeSurroundings(
  shape: PageShape,
  weights: readonly number[],
): readonly (readonly number[])[] {
  const { blocks, headline, templates, words } = shape;
  const byPlace = new Map<Place, Sum>();
  const byTemplate = new Map<string, Sum>();
  let total = 1;
  let after = 1;
  for (const [index, block] of blocks.entries()) {
    const weight = weights[index]!;
    total += weight;
    if (index > headline) after += weight;
    add(byTemplate, templates[index]!, block.text.length, weight);
    add(byPlace, block.place, block.text.length, weight);
  }
  addUp(byPlace);
  const main = deepest(byPlace, total * 0.55);
  const shareBeside = createBesideReader(shape, weights, mayBeBeside | Hint.caption);
  const isCounted = (index: number) => 2 * weights[index]! > blocks[index]!.text.length;
  const spread = new Map<string, number>();
  for (const [index, own] of words.entries())
    if (isCounted(index)) for (const word of own) spread.set(word, (spread.get(word) ?? 0) + 1);
  let before = 0;
  let fromHeadline = 0;
  return blocks.map(({ place, text }, index) => {
    const parent = place.parent ?? place;
    const grand = parent.parent ?? parent;
    const [up, higher, highest] = [parent, grand, grand.parent ?? grand].map(
      (at) => byPlace.get(at)!,
    ) as unknown as readonly [Sum, Sum, Sum];
    const same = byTemplate.get(templates[index]!)!;
    const weight = weights[index]!;
    const near = (step: number, next: number) =>
      size((weights[index + step] ?? 0) + (weights[index + next] ?? 0));
    const own = words[index]!;
    // Paragraphs of one story speak of the same things; teasers for others do not.
    const known = own.filter((word) => (spread.get(word) ?? 0) > (isCounted(index) ? 1 : 0));
    const columns = [
      size(weight),
      share(weight, text.length),
      share(up.weight, total),
      share(higher.weight, total),
      share(highest.weight, total),
      share(up.weight, up.length),
      share(higher.weight, higher.length),
      share(highest.weight, highest.length),
      share(same.weight, total),
      share(same.weight, same.length),
      size(same.blocks),
      stepsTo(place, main),
      share(fromHeadline, after),
      share(before, total),
      near(-1, -2),
      near(1, 2),
      near(3, 4),
      size(blocks[index + 1]?.text.length ?? 0),
      size(total),
      shareBeside(place),
      share(known.length, own.length),
    ];
    before += weight;
    if (index > headline) fromHeadline += weight;
    return columns;
  });
}

function add<K>(sums: Map<K, Sum>, key: K, length: number, weight: number, blocks = 1): void {
  let sum = sums.get(key);
  if (!sum) {
    sum = { weight: 0, length: 0, blocks: 0 };
    sums.set(key, sum);
  }
  sum.weight += weight;
  sum.length += length;
  sum.blocks += blocks;
}

/** Adds the sums of places to those around them, the innermost first. */
function addUp(sums: Map<Place, Sum>): void {
  const byDepth: Place[][] = [];
  const put = (place: Place) => {
    byDepth[place.depth] ??= [];
    byDepth[place.depth]!.push(place);
  };
  for (const place of sums.keys()) put(place);
  for (let depth = byDepth.length - 1; depth > 0; depth--) {
    for (const place of byDepth[depth] ?? []) {
      const { parent } = place;
      if (!parent) continue;
      if (!sums.has(parent)) put(parent);
      const { weight, length, blocks } = sums.get(place)!;
      add(sums, parent, length, weight, blocks);
    }
  }
}

/** The deepest place that holds more than `enough`. */
function deepest(sums: ReadonlyMap<Place, Sum>, enough: number): Place | null {
  let best: Place | null = null;
  for (const [place, { weight }] of sums)
    if (weight > enough && (!best || place.depth > best.depth)) best = place;
  return best;
}

/** Steps up from `place` to `main`; `far` when it is not inside. */
function stepsTo(place: Place, main: Place | null): number {
  let steps = 0;
  for (let at: Place | null = place; at; at = at.parent, steps++)
    if (at === main) return Math.min(steps, far - 1);
  return far;
}

/** Returns a reader of the least share (0–30) of `weights` that the kinds of elements around a place hold which give one of `hints`; `far` without any. */
export function createBesideReader(
  { blocks, overHeadline }: PageShape,
  weights: readonly number[],
  hints: number,
): (place: Place) => number {
  const kinds = new Map<Place, readonly string[]>();
  const kindsAround = (place: Place): readonly string[] => {
    if (overHeadline.has(place)) return [];
    let around = kinds.get(place);
    if (!around) {
      around = place.parent ? kindsAround(place.parent) : [];
      // Elements of one name and class count together: each paragraph may carry the word.
      if (place.own & hints && !(place.own & Hint.body))
        around = [...around, `${place.name} ${place.hint}`.replace(/\d+/g, '')];
      kinds.set(place, around);
    }
    return around;
  };
  const held = new Map<string, number>();
  let total = 1;
  for (const [index, { place }] of blocks.entries()) {
    total += weights[index]!;
    for (const kind of new Set(kindsAround(place))) held.set(kind, (held.get(kind) ?? 0) + weights[index]!);
  }
  return (place) =>
    kindsAround(place).reduce((least, kind) => Math.min(least, share(held.get(kind) ?? 0, total)), far);
}
