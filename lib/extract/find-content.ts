/** Finds which blocks are the article's body. */
import { Hint } from '@/lib/extract/hints';
import type { PageBlock, Place } from '@/lib/extract/page-block';

const offSide =
  Hint.navigation |
  Hint.aside |
  Hint.footer |
  Hint.related |
  Hint.comment |
  Hint.legal |
  Hint.newsletter |
  Hint.form;

const isOffSide = (place: Place): boolean => {
  for (let at: Place | null = place, steps = 0; at && steps < 4; at = at.parent, steps++) {
    if (at.own & offSide && !(at.own & Hint.body)) return true;
  }
  return false;
};

/** Returns the indexes of the body's blocks, rising. `headline` is the headline's index, or -1. */
export function findContent(blocks: readonly PageBlock[], headline: number): readonly number[] {
  const weights = blocks.map(weightOf);
  const sums = new Map<Place, number>();
  for (const [index, block] of blocks.entries()) {
    const weight = weights[index] ?? 0;
    if (weight)
      for (let at: Place | null = block.place; at; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + weight);
  }
  const main = deepestMajority(blocks, weights, sums);
  const inMain = (block: PageBlock) => {
    for (let at: Place | null = block.place; at; at = at.parent) if (at === main) return true;
    return false;
  };
  const kept = blocks.map(
    (block, index) =>
      index > headline &&
      inMain(block) &&
      !isOffSide(block.place) &&
      !(block.place.all & Hint.caption && block.place.nearest[4]! > block.place.depth - 3) &&
      block.linkLength < block.text.length * 0.5 &&
      ((weights[index] ?? 0) > 0 || (block.place.name === 'p' && block.text.length > 20) || block.level > 0),
  );
  // A heading stays only with text of its own after it.
  for (let index = kept.length - 1; index >= 0; index--) {
    if (kept[index] && blocks[index]!.level && !kept.slice(index + 1, index + 4).some(Boolean))
      kept[index] = false;
  }
  return kept.flatMap((isKept, index) => (isKept ? [index] : []));
}

function weightOf(block: PageBlock): number {
  const own = block.text.length - block.linkLength;
  if (block.level || own < 60 || own < block.text.length * 0.6 || isOffSide(block.place)) return 0;
  return own;
}

function deepestMajority(
  blocks: readonly PageBlock[],
  weights: readonly number[],
  sums: ReadonlyMap<Place, number>,
): Place | null {
  let total = 0;
  for (const weight of weights) total += weight;
  let best: Place | null = null;
  for (const block of blocks) {
    for (let at: Place | null = block.place; at; at = at.parent) {
      if ((sums.get(at) ?? 0) > total * 0.6 && (!best || at.depth > best.depth)) best = at;
    }
  }
  return best;
}
