/** Finds which blocks are the article's body, and which are its captions. */
import { type PageShape, shapeOf } from '@/lib/extract/block-features';
import { createBesideReader } from '@/lib/extract/block-surroundings';
import { beside, Hint, mayBeBeside } from '@/lib/extract/hints';
import type { Pace } from '@/lib/extract/pace';
import { isNear, isWithin, type PageBlock, type Place } from '@/lib/extract/page-block';
import { scoreBlocks } from '@/lib/extract/score-blocks';
import { wordsOf } from '@/lib/extract/similarity';

// News above an even chance: a line too many is read as the outlet's words, a line too few is only missed.
const likelyInNews = 0.55;
const likely = 0.5;
// Share of the running text under the headline that the body holds at least; with less, the page is laid out like none that was learnt from.
const enough = 0.15;

// What is named as a box of another sort, and holds no more than a third or so of what is found, is one.
const boxes = Hint.newsletter | Hint.related | Hint.advert | Hint.share | Hint.form | Hint.aside;
const leastShare = 11;

/** Returns the indexes of the body's blocks, rising. `headline` is the headline's index, or -1. */
export async function findContent(
  blocks: readonly PageBlock[],
  headline: number,
  isNews: boolean,
  pace: Pace,
): Promise<readonly number[]> {
  const shape = shapeOf(blocks, headline, isNews);
  const scores = await scoreBlocks(shape, pace);
  const isOpen = ({ place, text, linkLength }: PageBlock, index: number) =>
    // On pages that are less sure to be articles, the headline may be another block than was thought.
    (isNews ? index > headline : index !== headline) &&
    linkLength < text.length * 0.5 &&
    !shape.isForeign[index] &&
    !(place.own & Hint.byline) &&
    !isWithin(place, isCaption) &&
    !isBeside(place, shape);
  const least = isNews ? likelyInNews : likely;
  const kept = blocks.map((block, index) => scores[index]! > least && isOpen(block, index));
  const shareBeside = createBesideReader(
    shape,
    blocks.map(({ text }, index) => (kept[index] ? text.length : 0)),
    boxes,
  );
  for (const [index, { place }] of blocks.entries())
    if (kept[index] && shareBeside(place) < leastShare) kept[index] = false;
  if (isTooLittle(kept, shape)) {
    for (const [index, block] of blocks.entries())
      kept[index] = index > headline && shape.prose[index]! > 0 && isOpen(block, index);
  }
  dropPullQuotes(blocks, kept);
  // A heading stays only with text of its own after it.
  for (let index = kept.length - 1; index >= 0; index--) {
    if (kept[index] && blocks[index]!.level && !kept.slice(index + 1, index + 4).some(Boolean))
      kept[index] = false;
  }
  return kept.flatMap((isKept, index) => (isKept ? [index] : []));
}

const isCaption = ({ name }: Place): boolean => name === 'figcaption';

/** Footers, comments and consent walls are none of the article's, whatever they hold. */
function isBeside(place: Place, { overHeadline }: PageShape): boolean {
  if (!overHeadline.size) return false;
  for (let at: Place | null = place; at && !overHeadline.has(at); at = at.parent)
    if (at.own & beside && !(at.own & Hint.body)) return true;
  return false;
}

function isTooLittle(kept: readonly boolean[], { prose, headline }: PageShape): boolean {
  let found = 0;
  let all = 0;
  for (const [index, length] of prose.entries()) {
    if (index > headline) all += length;
    if (kept[index]) found += length;
  }
  return found < all * enough;
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
    if (!(place.all & Hint.caption) || !isWithin(place, isCaption)) return [];
    if (isNear(place, mayBeBeside, 4) || linkLength > text.length * 0.5 || wordsOf(text).length < fewestWords)
      return [];
    seen.add(text);
    return [index];
  });
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
