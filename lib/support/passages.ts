/** The two sides of the comparison: the headline's words with their weight, and where their families stand in the body. */

import type { BlockKind, Span } from '@/lib/model';
import { irregularForms, stem } from '@/lib/support/stem';
import { wordWeight } from '@/lib/support/word-weight';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { Mark } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';

/** A content word of the headline. */
export interface ContentWord {
  readonly token: number;
  readonly stem: string;
  /** 0.4 for everyday words, 1 for others, 1.5 for names. */
  readonly weight: number;
}

/** Headline and body made ready for the checks. */
export interface Passages {
  readonly doc: Doc;
  /** Tokens of the headline block, half-open; both 0 when there is none. */
  readonly headline: { readonly first: number; readonly last: number };
  readonly words: readonly ContentWord[];
  /** Sentences of the body, ascending: paragraphs, posts, quoted blocks and captions. */
  readonly bodySentences: readonly number[];
  /** Words of the body. */
  readonly bodyWords: number;
  /** Body tokens by stem, for the stems that were asked for, ascending. */
  readonly families: ReadonlyMap<string, readonly number[]>;
}

/** In a body of fewer words much is told in passing, by words that no list holds: that one is missing tells nothing. */
export const LEAST_TELLING_BODY = 120;

/** Returns whether token `i` stands inside `span`. */
export const isInside = ({ tokens }: Doc, i: number, span: Span): boolean =>
  (tokens.start[i] as number) >= span.start && (tokens.end[i] as number) <= span.end;

/** Returns whether token `i` is a “not”, in the tokenizer's form or as a contraction. */
export const isNot = (doc: Doc, i: number): boolean => /^(?:not|no|never)$|n['’]t$/i.test(tokenText(doc, i));

/** Returns whether a block of this kind belongs to the body: paragraphs, quoted blocks and captions. */
export const isBodyBlock = (kind: BlockKind | undefined): boolean =>
  kind === 'paragraph' || kind === 'post' || kind === 'blockquote' || kind === 'caption';

/** Returns the passages of `doc`; body tokens are looked up for the headline's content words and for `alsoWanted` stems. */
export function readPassages(doc: Doc, alsoWanted: Iterable<string>): Passages {
  const { sentences, blocks } = doc;
  const headline = findHeadline(doc);
  const words = contentWords(doc, headline.first, headline.last);
  const bodySentences: number[] = [];
  for (let s = 0; s < sentences.count; s++)
    if (isBodyBlock(blocks[sentences.block[s] as number]?.kind)) bodySentences.push(s);
  const families = new Map<string, number[]>();
  for (const word of words) families.set(word.stem, []);
  for (const wanted of alsoWanted) families.set(wanted, []);
  const bodyWords = fillFamilies(doc, bodySentences, families);
  return { doc, headline, words, bodySentences, bodyWords, families };
}

/** Returns `passages` with the standfirst or a subheading in the place of the headline, for each there is. */
export function otherDisplays(passages: Passages): Passages[] {
  const { doc } = passages;
  return displayRanges(doc).map((range) => ({
    ...passages,
    headline: range,
    words: contentWords(doc, range.first, range.last),
  }));
}

/** So many sentences of standfirst and subheadings are held against the body; no article has more. */
const MOST_DISPLAYS = 60;

/** Returns the tokens of each sentence of a standfirst or subheading, in text order, the first sixty. */
export function displayRanges({ blocks, sentences }: Doc): Passages['headline'][] {
  const ranges: Passages['headline'][] = [];
  for (let s = 0; s < sentences.count && ranges.length < MOST_DISPLAYS; s++) {
    const kind = blocks[sentences.block[s] as number]?.kind;
    if (kind !== 'standfirst' && kind !== 'heading') continue;
    ranges.push({ first: sentences.first[s] as number, last: sentences.first[s + 1] as number });
  }
  return ranges;
}

/** Returns what sort of block token `i` stands in. */
export const blockKindAt = ({ blocks, sentences }: Doc, i: number): BlockKind | undefined =>
  blocks[sentences.block[sentences.of[i] as number] as number]?.kind;

/** Returns what sort of block stands in the headline's place. */
export const displayKind = ({ doc, headline }: Passages): BlockKind | undefined =>
  blockKindAt(doc, headline.first);

/** Returns the words of tokens `[first, last)` that carry content, each with its stem and weight. */
export function contentWords(doc: Doc, first: number, last: number): ContentWord[] {
  const words: ContentWord[] = [];
  for (let i = first; i < last; i++) {
    const kind = doc.tokens.kind[i];
    if (kind !== TokenKind.word && kind !== TokenKind.number) continue;
    const text = tokenText(doc, i);
    const weight = wordWeight(text.toLowerCase());
    if (weight === 0) continue;
    words.push({ token: i, stem: stem(text), weight: (doc.marks[i] as number) & Mark.name ? 1.5 : weight });
  }
  return words;
}

/** Returns the words of token `i` as written. */
export const tokenText = (doc: Doc, i: number): string =>
  doc.text.slice(doc.tokens.start[i], doc.tokens.end[i]);

/** Returns the tokens of the headline block, half-open; both 0 when there is none. */
export function findHeadline({ blocks, tokens, sentences }: Doc): Passages['headline'] {
  let first = -1;
  let last = 0;
  for (let s = 0; s < sentences.count; s++) {
    const isHeadline = blocks[sentences.block[s] as number]?.kind === 'headline';
    if (!isHeadline && first >= 0) break;
    if (!isHeadline) continue;
    if (first < 0) first = sentences.first[s] as number;
    last = sentences.first[s + 1] as number;
  }
  return first < 0 ? { first: 0, last: 0 } : { first, last: Math.min(last, tokens.count) };
}

/** Looks at each body word once and returns how many there are; a word's first four letters are compared before it is cut to its stem, since most words are nobody's family. */
function fillFamilies(doc: Doc, bodySentences: readonly number[], families: Map<string, number[]>): number {
  const { tokens, sentences, text } = doc;
  const { kind, start: starts, end: ends, hash: hashes } = tokens;
  const { thirds, fourths } = beginningsOf(families.keys());
  const stems = new Map<number, string | null>();
  let words = 0;
  for (const s of bodySentences) {
    const last = sentences.first[s + 1] as number;
    for (let i = sentences.first[s] as number; i < last; i++) {
      if ((kind[i] as number) > TokenKind.number) continue;
      words++;
      const start = starts[i] as number;
      const length = (ends[i] as number) - start;
      // What follows a word of one letter is no part of it.
      const second = length > 1 ? text.charCodeAt(start + 1) & 31 : 0;
      const wanted = thirds[((text.charCodeAt(start) & 31) << 5) | second] as number;
      if (wanted === 0) continue;
      const third = length > 2 ? letterOf(text.charCodeAt(start + 2)) : 0;
      if (!((wanted >>> third) & 1)) continue;
      const fourth = length > 3 ? letterOf(text.charCodeAt(start + 3)) : 0;
      if (!(((fourths[(second << 5) | third] as number) >>> fourth) & 1)) continue;
      const hash = hashes[i] as number;
      let found = stems.get(hash);
      if (found === undefined) {
        const root = stem(tokenText(doc, i));
        found = families.has(root) ? root : null;
        stems.set(hash, found);
      }
      if (found !== null) families.get(found)?.push(i);
    }
  }
  return words;
}

/** A letter by its last five bits; stems write “z” and “c” for some “s”. */
const letterOf = (code: number): number => {
  const letter = code & 31;
  return letter === 26 || letter === 3 ? 19 : letter;
};

/** How words may begin: a bit for each third letter by the first two, and for each fourth by the second and third. */
interface Beginnings {
  readonly thirds: Int32Array;
  readonly fourths: Int32Array;
}

/** Returns how words with one of `stems` begin; what is shorter than four letters, or ends there in “e”, may be followed by any. */
function beginningsOf(stems: Iterable<string>): Beginnings {
  const thirds = new Int32Array(1024);
  const fourths = new Int32Array(1024);
  const add = (word: string): void => {
    const second = word.length > 1 ? word.charCodeAt(1) & 31 : 0;
    const place = ((word.charCodeAt(0) & 31) << 5) | second;
    const third = letterOf(word.charCodeAt(2));
    thirds[place] = (thirds[place] as number) | (word.length > 2 ? 1 << third : -1);
    const isWhole = word.length > 4 || (word.length === 4 && !word.endsWith('e'));
    const fourth = isWhole ? 1 << letterOf(word.charCodeAt(3)) : -1;
    if (word.length > 2) fourths[(second << 5) | third] = (fourths[(second << 5) | third] as number) | fourth;
    else fourths.fill(-1, second << 5, (second + 1) << 5);
  };
  for (const root of stems) {
    add(root);
    for (const form of irregularForms(root)) add(form);
    // “O’Hollis”: stems have straight apostrophes.
    if (root.includes("'")) for (const mark of '‘’ʼ') add(root.replaceAll("'", mark));
  }
  return { thirds, fourths };
}

/** Returns the weighted share (0–1) of the headline's content words whose family stands in the body; 1 when it has none. */
export function coverageOf(passages: Passages): number {
  const all = weightOf(passages, () => true);
  return all === 0
    ? 1
    : weightOf(passages, ({ stem }) => (passages.families.get(stem)?.length ?? 0) > 0) / all;
}

/** Returns the weight of the headline's content words for which `isWanted` holds, words of one stem counted once, by the first. */
export function weightOf({ words }: Passages, isWanted: (word: ContentWord) => boolean): number {
  let sum = 0;
  const seen = new Set<string>();
  for (const word of words) {
    if (seen.has(word.stem)) continue;
    seen.add(word.stem);
    if (isWanted(word)) sum += word.weight;
  }
  return sum;
}

/** Returns the body sentence, or two neighbours of one block, that holds most of `words` by weight; null when none holds any. */
export function closestSentence(passages: Passages, words: readonly ContentWord[]): Span | null {
  let best = -1;
  let bestWeight = 0;
  for (const [sentence, weight] of weighSentences(passages, words)) {
    const isBetter = weight > bestWeight || (weight === bestWeight && sentence < best);
    if (isBetter) [best, bestWeight] = [sentence, weight];
  }
  return best < 0 ? null : pairWithNeighbour(passages, words, best, bestWeight);
}

/** Returns the weight of `words` that each body sentence holds, each word once, without the sentences that hold none. */
export function weighSentences(
  { doc, families }: Passages,
  words: readonly ContentWord[],
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const seen = new Set<string>();
  for (const word of words) {
    if (seen.has(word.stem)) continue;
    seen.add(word.stem);
    let before = -1;
    for (const token of families.get(word.stem) ?? []) {
      const sentence = doc.sentences.of[token] as number;
      if (sentence !== before) weights.set(sentence, (weights.get(sentence) ?? 0) + word.weight);
      before = sentence;
    }
  }
  return weights;
}

/** The most words that an evidence passage of two sentences may have. */
const PAIR_WORDS = 60;

/** Adds the following or preceding sentence where it brings at least a third more of the words. */
function pairWithNeighbour(
  { doc, families }: Passages,
  words: readonly ContentWord[],
  sentence: number,
  weight: number,
): Span {
  const single = sentenceSpan(doc, sentence);
  const { sentences } = doc;
  for (const other of [sentence + 1, sentence - 1]) {
    if (other < 0 || other >= sentences.count || sentences.block[other] !== sentences.block[sentence])
      continue;
    const size = Math.abs(
      (sentences.first[Math.max(other, sentence) + 1] as number) -
        (sentences.first[Math.min(other, sentence)] as number),
    );
    if (size > PAIR_WORDS) continue;
    const stems = new Map(words.map((word): [string, number] => [word.stem, word.weight]));
    let both = 0;
    for (const [root, value] of stems) {
      const isHeld = families.get(root)?.some((token) => {
        const at = sentences.of[token];
        return at === sentence || at === other;
      });
      if (isHeld) both += value;
    }
    if (both < weight * 1.34) continue;
    const pair = sentenceSpan(doc, other);
    return { start: Math.min(single.start, pair.start), end: Math.max(single.end, pair.end) };
  }
  return single;
}

/** Returns whether `sentence` holds a word of the `wanted` stems other than the token `at`. */
export function sharesWord(
  { doc, families }: Passages,
  wanted: ReadonlySet<string>,
  sentence: number,
  at: number,
): boolean {
  for (const word of wanted) {
    if (families.get(word)?.some((token) => token !== at && doc.sentences.of[token] === sentence))
      return true;
  }
  return false;
}
