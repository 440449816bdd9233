/** Describes each block by whole numbers from 0 to 90 that help to tell an article's body from what stands around it. */
import { beside, Hint } from '@/lib/extract/hints';
import { isWithin, type PageBlock, type Place } from '@/lib/extract/page-block';
import { wordsOf } from '@/lib/extract/similarity';
import type { Row } from '@/lib/extract/trees';

/** The blocks of a page, and what is known of them before any is judged. */
export interface PageShape {
  readonly blocks: readonly PageBlock[];
  /** Index of the headline, or -1. */
  readonly headline: number;
  /** Whether the page calls itself a news article. */
  readonly isNews: boolean;
  /** The elements around the headline, with the steps from it. */
  readonly overHeadline: ReadonlyMap<Place, number>;
  /** Indexes of the blocks that may be the body's, rising: no links, captions, bylines, footers, comments or articles that follow. */
  readonly open: readonly number[];
  /** The longer words of each open block in lower case, each once. */
  readonly words: readonly (readonly string[])[];
  /** Characters of running text in each open block: what a paragraph has, and a menu has not. */
  readonly prose: readonly number[];
}

/** As many steps, or more, as make no difference. */
export const far = 31;

const sentenceEnd = /[.!?…。！？]["'”’»)\]]*(?=\s|$)|[。！？]/g;

/** Returns a count as a column: its logarithm, for twice as much tells the same at any size. */
export const size = (count: number): number => 8 * Math.log2(1 + count);

/** Returns a part of a whole as a column. */
export const share = (part: number, whole: number): number => (whole ? (30 * part) / whole : 0);

/** Returns the shape of a page. */
export function shapeOf(blocks: readonly PageBlock[], headline: number, isNews: boolean): PageShape {
  const overHeadline = new Map<Place, number>();
  for (let at: Place | null = blocks[headline]?.place ?? null; at; at = at.parent)
    overHeadline.set(at, overHeadline.size);
  const others = articlesAfter(blocks, headline, overHeadline);
  const withProse = new Set<Place | null>();
  for (const block of blocks) if (proseOf(block)) withProse.add(block.place.parent);
  const open: number[] = [];
  for (const [index, block] of blocks.entries()) {
    const { place, text, linkLength } = block;
    // On pages that are less sure to be articles, the headline may be another block than was thought.
    if (isNews ? index <= headline : index === headline) continue;
    if (place.own & Hint.byline || isCaption(place)) continue;
    if (linkLength >= text.length * 0.5 && (isNews || !isInRun(block, withProse))) continue;
    if (isBeside(place, overHeadline) || (others.size && isWithin(place, (at) => others.has(at)))) continue;
    open.push(index);
  }
  const opened = open.map((index) => blocks[index]!);
  return {
    ...{ blocks, headline, isNews, overHeadline, open },
    words: opened.map(longWords),
    prose: opened.map(proseOf),
  };
}

/** A heading or an item may be a link and part of the text, where paragraphs stand beside it. */
function isInRun({ level, place }: PageBlock, withProse: ReadonlySet<Place | null>): boolean {
  const { name, parent } = place;
  if (!level && name !== 'li' && parent?.name !== 'li') return false;
  const around = parent?.parent ?? null;
  return withProse.has(parent) || withProse.has(around) || withProse.has(around?.parent ?? null);
}

/** Returns whether a place is in a `figcaption`. */
export const isCaption = (place: Place): boolean =>
  Boolean(place.all & Hint.caption) && isWithin(place, ({ name }) => name === 'figcaption');

/** Footers, comments and consent walls are none of the article's, whatever they hold. */
function isBeside(place: Place, overHeadline: ReadonlyMap<Place, number>): boolean {
  if (!overHeadline.size || !(place.all & beside)) return false;
  for (let at: Place | null = place; at && !overHeadline.has(at); at = at.parent)
    if (at.own & beside && !(at.own & Hint.body)) return true;
  return false;
}

// An article that follows stands under another; with less text between, the headline stands outside its own.
const leastBetween = 200;

/** Returns `article` elements that open with a heading of the headline's rank: on an endless page, the articles that follow. */
function articlesAfter(
  blocks: readonly PageBlock[],
  headline: number,
  overHeadline: ReadonlyMap<Place, number>,
): ReadonlySet<Place> {
  const others = new Set<Place>();
  const begun = new Set<Place>();
  const rank = blocks[headline]?.level;
  if (!rank) return others;
  let between = 0;
  for (const block of blocks.slice(headline + 1)) {
    const { level, place } = block;
    const prose = proseOf(block);
    between += prose;
    const opens = level && level <= rank && between >= leastBetween;
    if (!opens && !prose) continue;
    for (let at: Place | null = place; at && !overHeadline.has(at); at = at.parent) {
      if (at.name !== 'article') continue;
      if (prose) begun.add(at);
      else if (!begun.has(at)) others.add(at);
    }
  }
  return others;
}

// Beginnings tell enough, and short words stand in every text.
const longestRead = 300;
const longWords = ({ text }: PageBlock): readonly string[] => [
  ...new Set(wordsOf(text.slice(0, longestRead)).filter((word) => word.length > 5)),
];

function proseOf({ text, linkLength, level }: PageBlock): number {
  const own = text.length - linkLength;
  const isProse = !level && own >= 50 && own >= text.length * 0.6 && text.search(sentenceEnd) >= 0;
  return isProse ? own : 0;
}

/** Number of columns that `describeBlocks` writes. */
export const ownColumns = 18;

/** Writes the columns that speak of each open block itself, from the first on. */
export function describeBlocks(shape: PageShape, rows: readonly Row[]): void {
  const { blocks, headline, isNews, open } = shape;
  const rank = blocks[headline]?.level || 1;
  let rivals = 0;
  let sinceHeading = 0;
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    const { text, place, level } = block;
    const { length } = text;
    if (index > headline && level && level <= rank) rivals++;
    sinceHeading = level ? 0 : sinceHeading + 1;
    if (index !== open[next]) continue;
    rows[next++]!.set([
      size(length),
      share(block.linkLength, length),
      size(block.lastLink.length),
      share(block.strongLength, length),
      text.match(sentenceEnd)?.length ?? 0,
      /[.!?:…。！？]["'”’»)\]]*$/.test(text) ? 1 : 0,
      share(text.match(/(?:^| )[A-ZÀ-ÖØ-ÞΑ-ΩЀ-Я]/g)?.length ?? 0, length / 10),
      text.match(/[,،、;:]/g)?.length ?? 0,
      level,
      place.name === 'p' ? 2 : place.name === 'li' ? 1 : 0,
      Math.min(far, sinceHeading),
      rivals,
      index > headline ? size(index - headline) : 0,
      ...relationToHeadline(place, shape),
      isNews ? 1 : 0,
    ]);
  }
}

/** Steps up to the nearest element around both, and on to the headline; whose `article` it is; how much of it is named as a footer or comments. */
function relationToHeadline(start: Place, { overHeadline }: PageShape): readonly number[] {
  let steps = 0;
  let article = 0;
  let off = 0;
  let at: Place | null = start;
  for (; at && !overHeadline.has(at); at = at.parent, steps++) {
    if (at.name === 'article') article = 2;
    if (at.own & beside && !(at.own & Hint.body)) off++;
  }
  const toHeadline = at ? (overHeadline.get(at) ?? far) : far;
  for (; at && !article; at = at.parent) if (at.name === 'article') article = 1;
  return [Math.min(far, steps), Math.min(far, toHeadline), article, off];
}
