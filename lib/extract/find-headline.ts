/** Finds the headline a reader sees: the live block that comes closest to what the metadata calls it. */
import { Hint } from '@/lib/extract/hints';
import { type PageBlock, sliceBlock } from '@/lib/extract/page-block';
import { similarity, withoutSite, wordsOf } from '@/lib/extract/similarity';

/** The headline and where it stands. */
export interface Headline {
  /** Index into the page's blocks. */
  readonly index: number;
  readonly block: PageBlock;
  /** What stands before the headline inside the same heading, or null. */
  readonly prefix: PageBlock | null;
  /** 0–1: how close it comes to a title of the metadata. */
  readonly likeness: number;
}

const longest = 300;
const offSide = Hint.navigation | Hint.aside | Hint.footer | Hint.related | Hint.comment;

/** Returns the headline of `blocks`, or null when no block looks like one. `titles` are the metadata's, best first. */
export function findHeadline(blocks: readonly PageBlock[], titles: readonly string[]): Headline | null {
  const known = titles.flatMap((title, rank) =>
    withoutSite(title).map((text) => ({ text, words: wordsOf(text), weight: 1 - Math.min(rank, 4) * 0.02 })),
  );
  const longestKnown = known.reduce((most, { text }) => Math.max(most, text.length), 0);
  let best: { readonly index: number; readonly score: number; readonly likeness: number } | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.text.length > longest) continue;
    // So much longer than every title, it shares too small a part of its words with any.
    if (!block.level && block.text.length > 3 * longestKnown) continue;
    const words = wordsOf(block.text);
    let likeness = 0;
    for (const title of known) likeness = Math.max(likeness, similarity(words, title.words) * title.weight);
    const isHeading = block.level > 0 && block.level < 4;
    const isNamed = Boolean(block.place.own & Hint.headline);
    if (likeness < 0.5 && !(block.level === 1 && (!known.length || words.length > 2))) continue;
    if (likeness < 0.8 && !isHeading && !isNamed) continue;
    const score =
      2 * likeness +
      [0, 0.6, 0.35, 0.15][isHeading ? block.level : 0]! +
      (isNamed ? 0.2 : 0) -
      (block.place.all & offSide ? 0.4 : 0) -
      (block.linkLength * 2 > block.text.length ? 0.3 : 0) -
      (0.2 * index) / blocks.length;
    if (!best || score > best.score) best = { index, score, likeness };
  }
  const block = best && blocks[best.index];
  if (!best || !block) return null;
  return { index: best.index, likeness: best.likeness, ...splitHeading(block, known) };
}

/** Parts “Kicker Headline” inside one heading where the metadata knows the second half alone. */
function splitHeading(
  block: PageBlock,
  known: readonly { readonly words: readonly string[] }[],
): { readonly block: PageBlock; readonly prefix: PageBlock | null } {
  const likenessOf = (text: string) => {
    const words = wordsOf(text);
    return known.reduce((most, title) => Math.max(most, similarity(words, title.words)), 0);
  };
  const whole = likenessOf(block.text);
  if (whole < 1) {
    for (const { at } of block.pieces.slice(1, 4)) {
      const rest = block.text.slice(at);
      const before = wordsOf(block.text.slice(0, at)).length;
      if (before > 0 && before <= 6 && likenessOf(rest) >= Math.max(0.9, whole + 0.04)) {
        return {
          block: sliceBlock(block, at, block.text.length),
          prefix: sliceBlock(block, 0, at),
        };
      }
    }
  }
  return { block, prefix: null };
}
