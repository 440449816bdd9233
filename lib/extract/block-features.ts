/** Describes each block by numbers that tell an article's body from what stands around it. */
import { hintCount } from '@/lib/extract/hints';
import type { PageBlock, Place } from '@/lib/extract/page-block';

/** Rows of numbers, one row per block. */
export interface Features {
  readonly rows: Float32Array;
  /** Numbers per row. */
  readonly width: number;
}

const far = 31;
const sentenceEnd = /[.!?…。！？]["'”’»)\]]*(?=\s|$)|[。！？]/g;
const ownNumbers = 14;
const aroundNumbers = 24;

/** Numbers per row; the trees of content-trees.ts name columns by position, so a new number needs new trees. */
export const featureWidth = ownNumbers + hintCount + aroundNumbers;

interface Sum {
  own: number;
  all: number;
  links: number;
  blocks: number;
}

/** Returns the features of `blocks`. `headline` is the headline's index, or -1. */
export function blockFeatures(blocks: readonly PageBlock[], headline: number): Features {
  const rows = new Float32Array(blocks.length * featureWidth);
  const ends = blocks.map(({ text }) => text.match(sentenceEnd)?.length ?? 0);
  const weights = blocks.map((block, index) => proseOf(block, ends[index]!));
  const byPlace = new Map<Place, Sum>();
  const byTemplate = new Map<string, Sum>();
  const templates = blocks.map(templateOf);
  let total = 1;
  for (const [index, block] of blocks.entries()) {
    const weight = weights[index]!;
    total += weight;
    add(byTemplate, templates[index]!, block, weight);
    for (let at: Place | null = block.place; at; at = at.parent) add(byPlace, at, block, weight);
  }
  const main = deepest(blocks, byPlace, total * 0.55);
  const seen = new Map<string, number>();
  const level = headline >= 0 ? blocks[headline]!.level || 1 : 1;
  let before = 0;
  let fromHeadline = 0;
  let rivals = 0;
  let sinceHeading = 0;
  let proseHeadline = 0;
  for (let i = 0; i <= headline; i++) proseHeadline += weights[i]!;

  for (const [index, block] of blocks.entries()) {
    const { text, place } = block;
    const { length } = text;
    let at = index * featureWidth;
    const put = (value: number): void => {
      rows[at++] = value;
    };
    const share = (part: number, whole: number) => (whole ? part / whole : 0);
    const density = (other: number) => {
      const near = blocks[other];
      return near ? share(near.linkLength, near.text.length) : 1;
    };
    put(length);
    put(share(block.linkLength, length));
    put(ends[index]!);
    put(/[.!?:…。！？]["'”’»)\]]*$/.test(text) ? 1 : 0);
    put(block.level);
    put(share(block.strongLength, length));
    put(place.name === 'p' ? 2 : place.name === 'li' ? 1 : 0);
    put(place.depth);
    put(/^\p{Lu}/u.test(text) ? 1 : 0);
    put(share(text.match(/\d/g)?.length ?? 0, length));
    put(seen.get(text) ?? 0);
    put(
      /^\W*(?:read|see|watch|sign|subscribe|follow|related|more|advert|share|join|get|click|photo|©|copyright|listen)/i.test(
        text,
      )
        ? 1
        : 0,
    );
    put(share(text.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0, length) * 10);
    put(block.lastLink ? block.lastLink.length : 0);
    for (let bit = 0; bit < hintCount; bit++) {
      const depth = place.nearest[bit]!;
      put(depth < 0 ? far : Math.min(far - 1, place.depth - depth));
    }
    const parent = place.parent ?? place;
    const grand = parent.parent ?? parent;
    const own = byPlace.get(place)!;
    const up = byPlace.get(parent)!;
    const higher = byPlace.get(grand)!;
    const same = byTemplate.get(templates[index]!)!;
    put(share(own.own, total));
    put(share(up.own, total));
    put(share(higher.own, total));
    put(share(same.own, total));
    put(same.blocks);
    put(share(up.links, up.all));
    put(share(higher.links, higher.all));
    put(up.blocks);
    put(stepsTo(place, main));
    put(index - headline);
    put(fromHeadline);
    put(share(before, total));
    put(share(total - before, total));
    put(weights[index - 1] ?? 0);
    put(weights[index + 1] ?? 0);
    put((weights[index - 2] ?? 0) + (weights[index - 3] ?? 0));
    put((weights[index + 2] ?? 0) + (weights[index + 3] ?? 0));
    put(density(index - 1));
    put(density(index + 1));
    put(blocks[index - 1]?.text.length ?? 0);
    put(blocks[index + 1]?.text.length ?? 0);
    put(rivals);
    put(sinceHeading);
    put(blocks[index + 1]?.level ?? 0);
    seen.set(text, (seen.get(text) ?? 0) + 1);
    before += weights[index]!;
    if (index > headline) fromHeadline += weights[index]!;
    if (index > headline && block.level && block.level <= level) rivals++;
    sinceHeading = block.level ? 0 : sinceHeading + 1;
  }
  return { rows, width: featureWidth };
}

/** Characters of running text: what a paragraph has, and a menu has not. */
function proseOf(block: PageBlock, ends: number): number {
  const own = block.text.length - block.linkLength;
  return block.level || own < 50 || own < block.text.length * 0.6 || !ends ? 0 : own;
}

/** Blocks of one template look alike on the page. */
const templateOf = ({ place, level }: PageBlock): string =>
  `${level}${place.name}.${place.hint}/${place.parent?.name}.${place.parent?.hint}`;

function add<K>(sums: Map<K, Sum>, key: K, { text, linkLength }: PageBlock, weight: number): void {
  let sum = sums.get(key);
  if (!sum) {
    sum = { own: 0, all: 0, links: 0, blocks: 0 };
    sums.set(key, sum);
  }
  sum.own += weight;
  sum.all += text.length;
  sum.links += linkLength;
  sum.blocks++;
}

/** The deepest place that holds more than `enough` of the page's running text. */
function deepest(blocks: readonly PageBlock[], sums: ReadonlyMap<Place, Sum>, enough: number): Place | null {
  let best: Place | null = null;
  for (const { place } of blocks) {
    for (let at: Place | null = place; at; at = at.parent) {
      if ((!best || at.depth > best.depth) && sums.get(at)!.own > enough) best = at;
    }
  }
  return best;
}

/** Steps up from `place` to `main`; `far` when it is not inside. */
function stepsTo(place: Place, main: Place | null): number {
  let steps = 0;
  for (let at: Place | null = place; at; at = at.parent, steps++)
    if (at === main) return Math.min(steps, far - 1);
  return far;
}
