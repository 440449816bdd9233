/** Describes by whole numbers from 0 to 90 what stands around each block, given how much each block counts. */
import { far, ownColumns, type PageShape, share, size } from '@/lib/extract/block-features';
import { Hint, mayBeBeside } from '@/lib/extract/hints';
import type { PageBlock, Place } from '@/lib/extract/page-block';
import type { Row } from '@/lib/extract/trees';

interface Sum {
  weight: number;
  length: number;
  blocks: number;
}

/** Number of columns that `describeSurroundings` writes. */
export const columnsAround = 21;

/** Writes the columns that speak of each open block's surroundings, from `ownColumns` on. `weights` holds how many characters of each count. */
export function describeSurroundings(
  shape: PageShape,
  weights: readonly number[],
  rows: readonly Row[],
): void {
  const { blocks, headline, open, words } = shape;
  const all = new Array<number>(blocks.length).fill(0);
  for (const [at, index] of open.entries()) all[index] = weights[at]!;
  const byPlace = new Map<Place, Sum>();
  const byTemplate = new Map<number, Sum>();
  let total = 1;
  let after = 1;
  for (const [index, block] of blocks.entries()) {
    const weight = all[index]!;
    total += weight;
    if (index > headline) after += weight;
    add(byTemplate, templateOf(block), block.text.length, weight);
    add(byPlace, block.place, block.text.length, weight);
  }
  addUp(byPlace);
  const main = deepest(byPlace, total * 0.55);
  const shareBeside = createBesideReader(shape, weights, mayBeBeside | Hint.caption);
  const isCounted = (at: number) => 2 * weights[at]! > blocks[open[at]!]!.text.length;
  const spread = new Map<string, number>();
  for (const [at, own] of words.entries())
    if (isCounted(at)) for (const word of own) spread.set(word, (spread.get(word) ?? 0) + 1);
  let before = 0;
  let fromHeadline = 0;
  for (const [at, index] of open.entries()) {
    const block = blocks[index]!;
    const { place, text } = block;
    const parent = place.parent ?? place;
    const grand = parent.parent ?? parent;
    const up = byPlace.get(parent)!;
    const higher = byPlace.get(grand)!;
    const highest = byPlace.get(grand.parent ?? grand)!;
    const same = byTemplate.get(templateOf(block))!;
    const weight = weights[at]!;
    const near = (step: number, next: number) => size((all[index + step] ?? 0) + (all[index + next] ?? 0));
    const own = words[at]!;
    // Paragraphs of one story speak of the same things; teasers for others do not.
    const enough = isCounted(at) ? 1 : 0;
    const known = own.reduce((sum, word) => sum + ((spread.get(word) ?? 0) > enough ? 1 : 0), 0);
    rows[at]!.set(
      [
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
        share(known, own.length),
      ],
      ownColumns,
    );
    before += weight;
    if (index > headline) fromHeadline += weight;
  }
}

/** Blocks of one template look alike on the page. */
const templateOf = ({ place, level }: PageBlock): number =>
  (place.kind * mostKinds + (place.parent?.kind ?? 0)) * 7 + level;
const mostKinds = 2 ** 22;

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

const none: readonly number[] = [];

/** Returns a reader of the least share (0–30) of the open blocks' `weights` that the kinds of elements around a place hold which give one of `hints`; `far` without any. */
export function createBesideReader(
  { blocks, open, overHeadline }: PageShape,
  weights: readonly number[],
  hints: number,
): (place: Place) => number {
  const kinds = new Map<Place, readonly number[]>();
  const kindsAround = (place: Place): readonly number[] => {
    if (overHeadline.has(place) || !(place.all & hints)) return none;
    let around = kinds.get(place);
    if (!around) {
      around = place.parent ? kindsAround(place.parent) : none;
      // Elements of one name and class count together: each paragraph may carry the word.
      if (place.own & hints && !(place.own & Hint.body))
        around = around.includes(place.kind) ? around : [...around, place.kind];
      kinds.set(place, around);
    }
    return around;
  };
  const held = new Map<number, number>();
  let total = 1;
  for (const [at, index] of open.entries()) {
    const weight = weights[at]!;
    total += weight;
    for (const kind of kindsAround(blocks[index]!.place)) held.set(kind, (held.get(kind) ?? 0) + weight);
  }
  return (place) =>
    kindsAround(place).reduce((least, kind) => Math.min(least, share(held.get(kind) ?? 0, total)), far);
}
