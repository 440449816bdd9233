/** Finds the headline a reader sees: the live block that comes closest to what the metadata calls it. */
import { Hint } from '@/lib/extract/hints';
import { isNear, type PageBlock, type Place, sliceBlock } from '@/lib/extract/page-block';
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
  const weights = new Map<string, number>();
  for (const [rank, title] of titles.entries())
    for (const text of withoutSite(title))
      if (!weights.has(text)) weights.set(text, 1 - Math.min(rank, 4) * 0.02);
  const known = [...weights].map(([text, weight]) => ({ text, words: wordsOf(text), weight }));
  const knownWords = new Set(known.flatMap(({ words }) => words));
  const lengths = known.map(({ text }) => text.length);
  const [shortestKnown, longestKnown] = [Math.min(...lengths), Math.max(0, ...lengths)];
  let best: { readonly index: number; readonly score: number; readonly likeness: number } | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.text.length > longest) continue;
    // So much longer or shorter than every title, it shares too small a part of its words with any.
    if (!block.level && (block.text.length > 3 * longestKnown || 3 * block.text.length < shortestKnown))
      continue;
    const words = wordsOf(block.text);
    // Of two texts that are alike by half, the one holds a third of the other's words.
    const mayBeLike =
      block.level === 1 || 3 * words.filter((word) => knownWords.has(word)).length >= words.length;
    let likeness = 0;
    if (mayBeLike)
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
  if (!best) return null;
  const index = underTrail(blocks, best.index, known);
  const block = blocks[index]!;
  const before = blocks[index - 1];
  // Kicker and headline may be boxes of their own within one heading.
  if (before && isSameHeading(before.place, block.place))
    return { index, likeness: best.likeness, block, prefix: before };
  return { index, likeness: best.likeness, ...splitHeading(block, known) };
}

// Further down, a heading is a section's.
const mostBetween = 30;
const longestBetween = 120;

/** A trail of links ends in the article's title too, as the page's `h1` at that; the headline is then the heading under it. */
function underTrail(blocks: readonly PageBlock[], from: number, known: readonly Title[]): number {
  const { place } = blocks[from]!;
  const isInTrail = isNear(place, Hint.navigation | Hint.list | Hint.crumb, 3);
  for (let index = from + 1; index < Math.min(blocks.length, from + mostBetween); index++) {
    const block = blocks[index]!;
    if (!block.level) {
      if (block.text.length > longestBetween && block.linkLength === 0) break;
      continue;
    }
    if (block.level > 3 || isNear(block.place, offSide & ~Hint.related, 4)) continue;
    const isNamed =
      index < from + 4 &&
      Boolean(block.place.all & ~place.all & Hint.main) &&
      likenessOf(block.text, known) > 0.45;
    if (!isInTrail && !isNamed) break;
    let last = index;
    while (blocks[last + 1] && isSameHeading(blocks[last + 1]!.place, block.place)) last++;
    return last;
  }
  return from;
}

function isSameHeading(a: Place, b: Place): boolean {
  const heading = headingOf(a);
  return heading !== null && heading === headingOf(b);
}

function headingOf(place: Place): Place | null {
  for (let at: Place | null = place; at; at = at.parent) if (/^h[1-6]$/.test(at.name)) return at;
  return null;
}

interface Title {
  readonly text: string;
  readonly words: readonly string[];
}

function likenessOf(text: string, known: readonly Title[]): number {
  const words = wordsOf(text);
  return known.reduce((most, title) => Math.max(most, similarity(words, title.words)), 0);
}

/** Parts “Kicker Headline” inside one heading where the metadata knows the second half alone, or sets a colon between the two. */
function splitHeading(
  block: PageBlock,
  known: readonly Title[],
): { readonly block: PageBlock; readonly prefix: PageBlock | null } {
  const whole = likenessOf(block.text, known);
  for (const { at } of block.pieces.slice(1, 4)) {
    const first = block.text.slice(0, at).trimEnd();
    const rest = block.text.slice(at);
    const before = wordsOf(first).length;
    const isParted =
      // A colon that the next word stands close to ends a line of its own.
      (/:$/.test(block.text.slice(0, at)) && !/^\s/.test(rest)) ||
      (!/^[\s:–—-]/.test(rest) &&
        known.some(({ text }) => text.startsWith(`${first}: `) || text.startsWith(`${first} - `)));
    const isKnown = whole < 1 && likenessOf(rest, known) >= Math.max(0.9, whole + 0.04);
    if (before > 0 && before <= 6 && wordsOf(rest).length > 1 && (isParted || isKnown)) {
      return {
        block: sliceBlock(block, at, block.text.length),
        prefix: sliceBlock(block, 0, at),
      };
    }
  }
  return { block, prefix: null };
}
