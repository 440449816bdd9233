/** Describes each block by whole numbers from 0 to 90 that help to tell an article's body from what stands around it. */
import { beside, Hint } from '@/lib/extract/hints';
import { isWithin, type PageBlock, type Place } from '@/lib/extract/page-block';

/** The blocks of a page, and what is known of them before any is judged. */
export interface PageShape {
  readonly blocks: readonly PageBlock[];
  /** Index of the headline, or -1. */
  readonly headline: number;
  /** Whether the page calls itself a news article. */
  readonly isNews: boolean;
  /** The elements around the headline, with the steps from it. */
  readonly overHeadline: ReadonlyMap<Place, number>;
  /** Whether a block stands in an article that follows, as on an endless page. */
  readonly isForeign: readonly boolean[];
  /** The longer words of each block in lower case, each once. */
  readonly words: readonly (readonly string[])[];
  /** Blocks of one template look alike on the page. */
  readonly templates: readonly string[];
  /** Characters of running text: what a paragraph has, and a menu has not. */
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
  const isForeign = blocks.map(({ place }) => others.size > 0 && isWithin(place, (at) => others.has(at)));
  return {
    blocks,
    headline,
    isNews,
    overHeadline,
    isForeign,
    words: blocks.map(longWords),
    templates: blocks.map(templateOf),
    prose: blocks.map((block, index) => (isForeign[index] ? 0 : proseOf(block))),
  };
}

/** Returns `article` elements that open with a heading of the headline's rank: on an endless page, the articles that follow. */
function articlesAfter(
  blocks: readonly PageBlock[],
  headline: number,
  overHeadline: ReadonlyMap<Place, number>,
): ReadonlySet<Place> {
  const others = new Set<Place>();
  const rank = blocks[headline]?.level;
  if (!rank) return others;
  for (const { level, place } of blocks.slice(headline + 1)) {
    if (!level || level > rank) continue;
    for (let at: Place | null = place; at && !overHeadline.has(at); at = at.parent)
      if (at.name === 'article') others.add(at);
  }
  return others;
}

// Beginnings tell enough, and short words stand in every text.
const longestRead = 300;
const longWords = ({ text }: PageBlock): readonly string[] => [
  ...new Set(
    text
      .slice(0, longestRead)
      .toLowerCase()
      .match(/\p{L}{6,}/gu),
  ),
];

const templateOf = ({ place, level }: PageBlock): string =>
  `${level}${place.name}.${place.hint}/${place.parent?.name}.${place.parent?.hint}`;

function proseOf({ text, linkLength, level }: PageBlock): number {
  const own = text.length - linkLength;
  const isProse = !level && own >= 50 && own >= text.length * 0.6 && text.search(sentenceEnd) >= 0;
  return isProse ? own : 0;
}

/** Returns the columns that speak of each block itself. */
export function describeBlocks(shape: PageShape): readonly (readonly number[])[] {
  const { blocks, headline, isNews } = shape;
  const rank = blocks[headline]?.level || 1;
  let rivals = 0;
  let sinceHeading = 0;
  return blocks.map((block, index) => {
    const { text, place, level } = block;
    const { length } = text;
    if (index > headline && level && level <= rank) rivals++;
    sinceHeading = level ? 0 : sinceHeading + 1;
    return [
      size(length),
      share(block.linkLength, length),
      size(block.lastLink.length),
      share(block.strongLength, length),
      text.match(sentenceEnd)?.length ?? 0,
      /[.!?:…。！？]["'”’»)\]]*$/.test(text) ? 1 : 0,
      share(text.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0, length / 10),
      text.match(/[,،、;:]/g)?.length ?? 0,
      level,
      place.name === 'p' ? 2 : place.name === 'li' ? 1 : 0,
      Math.min(far, sinceHeading),
      rivals,
      index > headline ? size(index - headline) : 0,
      ...relationToHeadline(place, shape),
      isNews ? 1 : 0,
    ];
  });
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
