/** Finds which blocks are the article's body, and which are its captions. */
import { Hint } from '@/lib/extract/hints';
import { isNear, isWithin, type PageBlock, type Place } from '@/lib/extract/page-block';
import { wordsOf } from '@/lib/extract/similarity';

// What stands beside an article whatever its length.
const beside = Hint.footer | Hint.comment | Hint.legal;
// What does so unless it holds much of the page's text: publishers wrap whole articles in “paywall”, “widget” or `<form>`.
const mayBeBeside =
  Hint.navigation |
  Hint.aside |
  Hint.related |
  Hint.newsletter |
  Hint.form |
  Hint.advert |
  Hint.share |
  Hint.caption;
// Share of the text from which on a word like that says nothing.
const much = 0.4;
// Share of the text that the article's own element holds at least.
const most = 0.6;
// Elements whose text is read though it is short, if it stands among longer text.
const ofText = /^(?:p|li|dd|blockquote)$/;
const fewestCharacters = 10;

/** Returns the indexes of the body's blocks, rising. `headline` is the headline's index, or -1. */
export function findContent(blocks: readonly PageBlock[], headline: number): readonly number[] {
  const others = articlesAfter(blocks, headline);
  const isOther = ({ place }: PageBlock) => others.size > 0 && isWithin(place, (at) => others.has(at));
  const lengths = blocks.map((block, index) =>
    index > headline && !isOther(block) ? proseLength(block) : 0,
  );
  const isOffSide = createOffSideTest(blocks, lengths, headline);
  const weights = lengths.map((length, index) => (length && !isOffSide(blocks[index]!.place) ? length : 0));
  const main = deepestMajority(blocks, weights);
  const isInMain = ({ place }: PageBlock) => isWithin(place, (at) => at === main);
  const first = blocks.findIndex((block, index) => weights[index] && isInMain(block));
  const kept = blocks.map(
    (block, index) =>
      index > headline &&
      // The first paragraph often stands in a box of its own above the others.
      (isInMain(block) || (index < first && Boolean(weights[index]))) &&
      !isOther(block) &&
      !(block.place.own & Hint.byline) &&
      block.linkLength < block.text.length * 0.5 &&
      (Boolean(weights[index]) ||
        (ofText.test(block.place.name) && block.text.length > fewestCharacters) ||
        block.level > 0) &&
      !isOffSide(block.place),
  );
  dropPullQuotes(blocks, kept);
  // A heading stays only with text of its own after it.
  for (let index = kept.length - 1; index >= 0; index--) {
    if (kept[index] && blocks[index]!.level && !kept.slice(index + 1, index + 4).some(Boolean))
      kept[index] = false;
  }
  return kept.flatMap((isKept, index) => (isKept ? [index] : []));
}

/** Characters of running text in a block: 0 for headings, labels and lists of links. */
function proseLength({ text, linkLength, level }: PageBlock): number {
  const own = text.length - linkLength;
  return level || own < 60 || own < text.length * 0.6 ? 0 : own;
}

/** Returns whether a place stands beside the article, by what it and the elements around it are called and by how much those hold. */
function createOffSideTest(
  blocks: readonly PageBlock[],
  lengths: readonly number[],
  headline: number,
): (place: Place) => boolean {
  const overHeadline = new Set<Place>();
  for (let at: Place | null = blocks[headline]?.place ?? null; at; at = at.parent) overHeadline.add(at);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  // Elements of one name and class count together: each paragraph may carry the word.
  const kinds = new Map<Place, string>();
  const kindOf = (place: Place): string => {
    let kind = kinds.get(place);
    if (kind === undefined) {
      kind = `${place.name} ${place.hint}`.replace(/\d+/g, '');
      kinds.set(place, kind);
    }
    return kind;
  };
  const held = new Map<string, number>();
  for (const [index, { place }] of blocks.entries()) {
    const length = lengths[index];
    if (!length || !(place.all & mayBeBeside)) continue;
    const around = new Set<string>();
    for (let at: Place | null = place; at; at = at.parent) if (at.own & mayBeBeside) around.add(kindOf(at));
    for (const kind of around) held.set(kind, (held.get(kind) ?? 0) + length);
  }
  return (place) => {
    if (!(place.all & (beside | mayBeBeside))) return false;
    for (let at: Place | null = place, steps = 0; at; at = at.parent, steps++) {
      if (at.own & Hint.body || overHeadline.has(at)) continue;
      if (at.own & beside) return true;
      // A word for pictures further out speaks of the page's design.
      const words = steps < 3 ? mayBeBeside : mayBeBeside & ~Hint.caption;
      if (at.own & words && (held.get(kindOf(at)) ?? 0) <= total * much) return true;
    }
    return false;
  };
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
    if (
      isNear(place, beside | (mayBeBeside & ~Hint.caption), 4) ||
      linkLength > text.length * 0.5 ||
      wordsOf(text).length < fewestWords
    )
      return [];
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

/** Returns the deepest place that holds most of the weight, or null when there is none. */
function deepestMajority(blocks: readonly PageBlock[], weights: readonly number[]): Place | null {
  const sums = new Map<Place, number>();
  let total = 0;
  for (const [index, block] of blocks.entries()) {
    const weight = weights[index] ?? 0;
    total += weight;
    if (weight)
      for (let at: Place | null = block.place; at; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + weight);
  }
  let best: Place | null = null;
  for (const [place, sum] of sums) {
    if (sum > total * most && (!best || place.depth > best.depth)) best = place;
  }
  return best;
}
