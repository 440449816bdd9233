/** Finds which blocks are the article's body, and which are its captions. */
import { isCaption, type PageShape, shapeOf } from '@/lib/extract/block-features';
import { createBesideReader } from '@/lib/extract/block-surroundings';
import { findCards } from '@/lib/extract/find-cards';
import { Hint, mayBeBeside } from '@/lib/extract/hints';
import { isNear, isWithin, type PageBlock, type Place } from '@/lib/extract/page-block';
import { scoreBlocks } from '@/lib/extract/score-blocks';
import { wordsOf } from '@/lib/extract/similarity';

// News above an even chance: a line too many is read as the outlet's words, a line too few is only missed.
const likelyInNews = 0.55;
const likely = 0.42;
// A heading of the text under it needs no more than this, nor does a paragraph with few links that is laid out as so many of the body's are.
const likelyAmongOthers = 0.25;
const fewestOthers = 3;
const leastProse = 60;
// Share of the running text under the headline that the body holds at least; with less, the page is laid out like none that was learnt from.
const enough = 0.15;

// What is named as a box of another sort, and holds no more than a third or so of what is found, is one.
const boxes = Hint.newsletter | Hint.related | Hint.advert | Hint.share | Hint.form | Hint.aside;
const leastShare = 11;

/** Returns the indexes of the body's blocks, rising. `headline` is the headline's index, or -1. */
export function findContent(
  blocks: readonly PageBlock[],
  headline: number,
  isNews: boolean,
): readonly number[] {
  const shape = shapeOf(blocks, headline, isNews);
  const { open, prose } = shape;
  const scores = evenOut(shape, scoreBlocks(shape));
  const least = isNews ? likelyInNews : likely;
  const likelyLengths = open.map((index, at) => (scores[at]! > least ? blocks[index]!.text.length : 0));
  const shareBeside = createBesideReader(shape, likelyLengths, boxes);
  // A paragraph alone is no box, whatever it is named: “paywall” may stand at some of them.
  const isInBox = ({ place }: PageBlock) =>
    shareBeside(place.name === 'p' && place.parent ? place.parent : place) < leastShare;
  const inText = open.filter((index, at) => likelyLengths[at] && !isInBox(blocks[index]!));
  const isAmong = createLayoutReader(inText.map((index) => blocks[index]!.place));
  const first = inText[0] ?? blocks.length;
  const chosen = new Set(inText);
  let found = open.filter((index, at) => {
    if (chosen.has(index)) return true;
    const { place, level, text, linkLength } = blocks[index]!;
    if (index < first || scores[at]! <= likelyAmongOthers || isInBox(blocks[index]!)) return false;
    if (level) return chosen.has(index + 1);
    return prose[at]! >= leastProse && linkLength * 5 < text.length && isAmong(place);
  });
  if (isTooLittle(new Set(found), shape)) found = open.filter((index, at) => index > headline && prose[at]);
  const kept = blocks.map(() => false);
  // What is laid out once for each size of window is said once.
  const said = new Set<string>();
  for (const index of found) {
    const { text } = blocks[index]!;
    kept[index] = text.length < leastProse || !said.has(text);
    said.add(text);
  }
  dropPullQuotes(blocks, kept);
  for (const index of findCards(blocks, headline, kept)) kept[index] = false;
  // A heading stays only with text of its own after it.
  for (let index = kept.length - 1; index >= 0; index--) {
    if (kept[index] && blocks[index]!.level && !kept.slice(index + 1, index + 4).some(Boolean))
      kept[index] = false;
  }
  return kept.flatMap((isKept, index) => (isKept ? [index] : []));
}

const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'table']);
const mostSteps = 8;
// Longer items are paragraphs: whole pages stand in tables.
const longestItem = 300;

/** Returns `scores` with the mean of its list or table for each item and cell: they are part of the text together or not at all. */
function evenOut({ blocks, open }: PageShape, scores: readonly number[]): readonly number[] {
  const sums = new Map<Place, { readonly length: number; readonly score: number }>();
  const around = open.map((index, at) => {
    const { place, text } = blocks[index]!;
    const list = text.length > longestItem ? null : listAround(place);
    if (!list) return null;
    const { length, score } = sums.get(list) ?? { length: 0, score: 0 };
    sums.set(list, { length: length + text.length, score: score + scores[at]! * text.length });
    return list;
  });
  return scores.map((own, at) => {
    const sum = around[at] && sums.get(around[at]);
    return sum ? sum.score / sum.length : own;
  });
}

function listAround(place: Place): Place | null {
  let at: Place | null = place;
  for (let left = mostSteps; at && left > 0; left--, at = at.parent) if (lists.has(at.name)) return at;
  return null;
}

/** Returns whether enough of `places` are elements of one name in one element with a place. */
function createLayoutReader(places: readonly Place[]): (place: Place) => boolean {
  const counts = new Map<Place | null, Map<string, number>>();
  for (const { parent, name } of places) {
    const names = counts.get(parent) ?? new Map<string, number>();
    counts.set(parent, names.set(name, (names.get(name) ?? 0) + 1));
  }
  return ({ parent, name }) => (counts.get(parent)?.get(name) ?? 0) >= fewestOthers;
}

function isTooLittle(found: ReadonlySet<number>, { open, prose, headline }: PageShape): boolean {
  let held = 0;
  let all = 0;
  for (const [at, index] of open.entries()) {
    if (index > headline) all += prose[at]!;
    if (found.has(index)) held += prose[at]!;
  }
  return held < all * enough;
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
    if (!isCaption(place)) return [];
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
