/** Quotations of the headline: do the same words stand in the body? */
import type { Claim, Span } from '@/lib/model';
import { checkCut } from '@/lib/support/check-cut';
import { checkSpeaker } from '@/lib/support/check-speaker';
import { findQuoted, findTurned } from '@/lib/support/find-quoted';
import {
  type ContentWord,
  closestSentence,
  contentWords,
  displayKind,
  type Passages,
  tokenText,
} from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import type { Statement } from '@/lib/support/read-statements';
import { sentenceSpan } from '@/lib/text/doc';
import type { Quotation } from '@/lib/text/quotations';
import { Shape, TokenKind } from '@/lib/text/tokens';

/** A quotation of more content words than this that has most of them in one sentence was altered rather than invented. */
const ALTERED_WORDS = 3;
const ALTERED_SHARE = 0.6;
/** More places of the same words are not looked at. */
const MOST_PLACES = 8;

/** Returns a claim for each quotation of the headline that holds a content word; `statements` tell who says it in the body. */
export function checkQuotations(passages: Passages, statements: readonly Statement[]): Claim[] {
  const { doc, headline } = passages;
  return doc.quotations
    .filter(({ first, last }) => first >= headline.first && last <= headline.last)
    .flatMap((quotation) => {
      const claim = checkQuotation(passages, statements, quotation);
      return claim ? [claim] : [];
    });
}

function checkQuotation(
  passages: Passages,
  statements: readonly Statement[],
  quotation: Quotation,
): Claim | null {
  const { first, last, kind } = quotation;
  const { doc } = passages;
  const words = contentWords(doc, first, last);
  if (words.length === 0) return null;
  const span: Span = { start: doc.tokens.start[first] as number, end: doc.tokens.end[last - 1] as number };
  const text = doc.text.slice(span.start, span.end);
  const claim = (verdict: Claim['verdict'], evidence: Span | null, message: string): Claim => ({
    type: 'quotation',
    text,
    span,
    verdict,
    evidence,
    message,
  });
  const parts = splitAtGaps(passages, first, last);
  const place = findPlace(passages, quotation, parts);
  if (place !== null) {
    const { run, cut } = place;
    const sentence = doc.sentences.of[run] as number;
    const evidence = sentenceSpan(doc, sentence);
    const amiss = checkSpeaker(passages, statements, quotation, run) ?? cut;
    if (amiss) return claim(amiss.verdict, evidence, amiss.message);
    return claim('supported', evidence, `The words ${quote(text)} stand in the article.`);
  }
  const turned = parts.length === 1 ? findTurned(passages, parts[0] as number[]) : null;
  if (turned) {
    const how = turned.isAdded ? 'without' : 'with';
    return claim(
      'contradicted',
      sentenceSpan(doc, doc.sentences.of[turned.run] as number),
      `In the article these words stand ${how} ${quote(turned.negation)}.`,
    );
  }
  if (isReworded(passages, first, last, words) || isTitle(passages, quotation, words)) return null;
  // Masked words (“f***”) cannot be compared, nor what differs in figures alone: they may be written another way.
  if (kind === 'title' || text.includes('*')) return null;
  const best = bestSentence(passages, words);
  if (/\d/.test(text) && !isMissingWord(passages, words)) return null;
  if (best && best.share >= 1 && words.length <= ALTERED_WORDS) return null;
  if (best && words.length >= ALTERED_WORDS && best.share >= ALTERED_SHARE) {
    return claim(
      'weaker',
      sentenceSpan(doc, best.sentence),
      `The article has the quoted words ${quote(text)} differently.`,
    );
  }
  return claim(
    'not-found',
    best ? sentenceSpan(doc, best.sentence) : closestSentence(passages, passages.words),
    `The quoted words ${quote(text)} are not in the text we could read.`,
  );
}

/** Where the quoted words begin in the body, and what is amiss there. */
interface Place {
  readonly run: number;
  readonly cut: ReturnType<typeof checkCut>;
}

/** The first place where the quoted words stand as the headline has them; the first of all where they are cut in each; null where there is none. */
function findPlace(
  passages: Passages,
  quotation: Quotation,
  parts: readonly (readonly number[])[],
): Place | null {
  let first: Place | null = null;
  let run = findQuoted(passages, parts);
  for (let tries = 0; run !== null && tries < MOST_PLACES; tries++) {
    const place: Place = { run, cut: checkCut(passages, quotation, run) };
    if (!place.cut) return place;
    first ??= place;
    run = findQuoted(passages, parts, run + 1);
  }
  return first;
}

/** Is one of `words`, figures aside, nowhere in the body? */
const isMissingWord = ({ doc, families }: Passages, words: readonly ContentWord[]): boolean =>
  words.some(({ token, stem }) => doc.tokens.kind[token] === TokenKind.word && !families.get(stem)?.length);

/** A subheading that is nothing but a quotation with a capital to each word: the name of a film, a song or a list's entry. */
const isTitle = (passages: Passages, { first, last }: Quotation, words: readonly ContentWord[]): boolean =>
  displayKind(passages) === 'heading' &&
  passages.headline.last - passages.headline.first <= last - first + 2 &&
  words.every(({ token }) => (passages.doc.tokens.shape[token] as number) & Shape.capital);

/** How many words may stand between two content words of a quotation that is written a little differently. */
const REWORDED_GAP = 4;
const NEGATION = /^(?:not|never|no|none|nobody|nothing|cannot)$|n['’]t$/i;

/** Do all content words stand in one place of the body, in order and denied alike, so that only small words differ (“&”, “you’ll”, “Mr Quill” for “Quill”)? */
function isReworded(passages: Passages, first: number, last: number, words: readonly ContentWord[]): boolean {
  const { doc, families } = passages;
  const [one, ...others] = words;
  if (!one || others.length === 0) return false;
  const isDenied = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (NEGATION.test(tokenText(doc, i))) return true;
    return false;
  };
  const wanted = isDenied(first, last);
  return (families.get(one.stem) ?? []).some((start) => {
    let at = start;
    for (const { stem } of others) {
      const next = families.get(stem)?.find((token) => token > at && token - at <= REWORDED_GAP + 1);
      if (next === undefined) return false;
      at = next;
    }
    return isDenied(Math.max(0, start - (one.token - first) - 1), at + 1) === wanted;
  });
}

/** The word tokens of the quotation, parted at ellipses and square brackets, where words were left out or put in. */
function splitAtGaps({ doc }: Passages, first: number, last: number): number[][] {
  const { tokens } = doc;
  const parts: number[][] = [[]];
  let depth = 0;
  for (let i = first; i < last; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.punctuation || kind === TokenKind.quote) {
      const mark = tokenText(doc, i);
      if (mark === '[') depth++;
      if (mark === ']') depth = Math.max(0, depth - 1);
      const isDots = mark === '…' || (mark === '.' && tokenText(doc, i + 1) === '.');
      if ((isDots || mark === '[' || mark === ']') && parts.at(-1)?.length) parts.push([]);
    } else if (depth === 0) parts.at(-1)?.push(i);
  }
  return parts.filter((part) => part.length > 0);
}

/** Returns the body sentence that holds the largest share of the quotation’s word families, the first of several. */
function bestSentence(
  { doc, families }: Passages,
  words: readonly ContentWord[],
): { sentence: number; share: number } | null {
  const wanted = new Set(words.map((word) => word.stem));
  const held = new Map<number, number>();
  for (const root of wanted) {
    const sentences = new Set((families.get(root) ?? []).map((token) => doc.sentences.of[token] as number));
    for (const sentence of sentences) held.set(sentence, (held.get(sentence) ?? 0) + 1);
  }
  let best = { sentence: -1, share: 0 };
  for (const [sentence, count] of held) {
    const share = count / wanted.size;
    const isBetter = share > best.share || (share === best.share && sentence < best.sentence);
    if (isBetter) best = { sentence, share };
  }
  return best.sentence < 0 ? null : best;
}
