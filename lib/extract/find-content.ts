/** Finds which blocks are the article's body, and which are its captions. */
import { Hint } from '@/lib/extract/hints';
import { isNear, isWithin, type PageBlock, type Place } from '@/lib/extract/page-block';
import { wordsOf } from '@/lib/extract/similarity';

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
  const others = articlesAfter(blocks, headline);
  const isOther = ({ place }: PageBlock) => others.size > 0 && isWithin(place, (at) => others.has(at));
  const weights = blocks.map((block) => (isOther(block) ? 0 : weightOf(block)));
  const sums = new Map<Place, number>();
  for (const [index, block] of blocks.entries()) {
    const weight = weights[index] ?? 0;
    if (weight)
      for (let at: Place | null = block.place; at; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + weight);
  }
  const main = deepestMajority(blocks, weights, sums);
  const kept = blocks.map(
    (block, index) =>
      index > headline &&
      isWithin(block.place, (at) => at === main) &&
      !isOther(block) &&
      !isOffSide(block.place) &&
      !isNear(block.place, Hint.caption, 3) &&
      block.linkLength < block.text.length * 0.5 &&
      ((weights[index] ?? 0) > 0 || (block.place.name === 'p' && block.text.length > 20) || block.level > 0),
  );
  dropPullQuotes(blocks, kept);
  // A heading stays only with text of its own after it.
  for (let index = kept.length - 1; index >= 0; index--) {
    if (kept[index] && blocks[index]!.level && !kept.slice(index + 1, index + 4).some(Boolean))
      kept[index] = false;
  }
  return kept.flatMap((isKept, index) => (isKept ? [index] : []));
}

// Shorter captions are credits and names.
const fewestWords = 6;

/** Returns the indexes of the captions between `headline` and the end of `body`, rising, each wording once. */
export function findCaptions(
  blocks: readonly PageBlock[],
  headline: number,
  body: readonly number[],
): readonly number[] {
  const last = body.at(-1) ?? -1;
  const taken = new Set(body);
  const seen = new Set<string>();
  return blocks.flatMap((block, index) => {
    const { text, place, linkLength } = block;
    if (index <= headline || index > last || taken.has(index) || seen.has(text)) return [];
    if (!(place.all & Hint.caption) || !isWithin(place, ({ name }) => name === 'figcaption')) return [];
    if (isOffSide(place) || linkLength > text.length * 0.5 || wordsOf(text).length < fewestWords) return [];
    seen.add(text);
    return [index];
  });
}

/** Returns `article` elements that open with a headline of the same rank: on an endless page, the articles that follow. */
function articlesAfter(blocks: readonly PageBlock[], headline: number): ReadonlySet<Place> {
  const others = new Set<Place>();
  const own = blocks[headline];
  if (!own?.level) return others;
  for (const { level, place } of blocks.slice(headline + 1)) {
    if (!level || level > own.level) continue;
    for (let at: Place | null = place; at; at = at.parent) {
      if (at.name === 'article' && !isWithin(own.place, (up) => up === at)) others.add(at);
    }
  }
  return others;
}

/** A pull quote says again, larger, what the body says. */
function dropPullQuotes(blocks: readonly PageBlock[], kept: boolean[]): void {
  const isQuote = ({ place }: PageBlock) => isNear(place, Hint.quote, 3);
  if (!blocks.some((block, index) => kept[index] && isQuote(block))) return;
  const said = blocks
    .filter((block, index) => kept[index] && !isQuote(block))
    .map(({ text }) => text)
    .join('\n');
  for (const [index, block] of blocks.entries()) {
    if (!kept[index] || !isQuote(block)) continue;
    const bare = block.text.replace(/^[\s“”"'‘’…]+|[\s“”"'‘’….,]+$/g, '');
    if (isWithin(block.place, ({ hint }) => /pull-?quote/.test(hint)) || said.includes(bare))
      kept[index] = false;
  }
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
