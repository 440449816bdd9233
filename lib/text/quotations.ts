/** Where the text quotes: pairs of quotation marks, told apart into speech, titles and scare quotes. */
import type { Sentences } from '@/lib/text/sentences';
import { Shape, TokenKind, type Tokens } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** A quotation: tokens `[first, last)` between the marks, without them. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
  readonly kind: 'speech' | 'title' | 'scare';
}

/** The most words that scare quotes hold. */
const SCARE_WORDS = 3;
/** So many tokens past the block of an unclosed quotation the mark that closes it is looked for. */
const LATER_REACH = 400;
/** Farther apart than this, two single quotes are apostrophes. */
const SINGLE_REACH = 120;
/** The most tokens between the marks of a quotation in one block. */
const LONGEST = 2000;

const DOUBLE_OPEN = 0x201c;
const DOUBLE_CLOSE = 0x201d;
const LOW_OPEN = 0x201e;

/** Returns the quotations of all blocks in order, none inside another. One that its block leaves open runs on when the next block goes on quoting, to the mark that closes it in a later block, or else to its sentence's end. */
export function findQuotations(text: string, tokens: Tokens, sentences: Sentences): Quotation[] {
  const result: Quotation[] = [];
  const isSpaceAt = (pos: number): boolean =>
    pos < 0 || pos >= text.length || text.charCodeAt(pos) <= 32 || text.charCodeAt(pos) === 0xa0;
  const blockOf = (i: number): number => sentences.block[sentences.of[i] as number] as number;

  const opens = (i: number): boolean => {
    const code = tokens.word[i] as number;
    if (code === LOW_OPEN || code === 0xab) return true;
    if (code === 0xbb) return false;
    const start = tokens.start[i] as number;
    const before = start > 0 ? text.charCodeAt(start - 1) : 32;
    const isAfterGap =
      isSpaceAt(start - 1) ||
      before === 40 ||
      before === 91 ||
      before === 0x2014 ||
      before === 0x2013 ||
      before === 0x201c ||
      before === 34 ||
      before === 45;
    const end = tokens.end[i] as number;
    // Typesetters take one for the other: “… ,“ closes, and ”No“ opens.
    if (code === DOUBLE_OPEN) return isAfterGap || !isSpaceAt(end);
    if (!isAfterGap || isSpaceAt(end)) return false;
    // In “Wait—", she said” the straight mark closes.
    if (code === 34) return isSpaceAt(start - 1) || !/[.,;:!?)\]]/.test(text[end] as string);
    // '90s and ’em are elisions, not quotations.
    const next = i + 1;
    return next < tokens.count && tokens.kind[next] === TokenKind.word;
  };
  const opensStraight = (i: number): boolean => tokens.word[i] === 34 && opens(i);
  const isSingle = (code: number): boolean => code === 39 || code === 0x2018 || code === 0x2019;
  const isPair = (open: number, close: number): boolean => {
    if (open === DOUBLE_OPEN || open === DOUBLE_CLOSE || open === LOW_OPEN || open === 34)
      return close === DOUBLE_CLOSE || close === 34 || close === DOUBLE_OPEN;
    if (open === 0xab) return close === 0xbb;
    return close === 39 || close === 0x2019;
  };

  /** Is the next double mark after `i` in the block a closing one? Where one was lost, the nearest mark closes. */
  const isClosedAgain = (i: number, block: number): boolean => {
    for (let k = i + 1; k < tokens.count && blockOf(k) === block; k++)
      if (tokens.kind[k] === TokenKind.quote && isPair(34, tokens.word[k] as number))
        return !opensStraight(k);
    return false;
  };

  const findClose = (i: number): number => {
    const open = tokens.word[i] as number;
    const single = isSingle(open);
    const block = blockOf(i);
    let weak = -1;
    let isInner = false;
    for (let k = i + 1; k < tokens.count && blockOf(k) === block; k++) {
      if (k - i > (single ? SINGLE_REACH : LONGEST)) break;
      if (tokens.kind[k] !== TokenKind.quote || !isPair(open, tokens.word[k] as number)) continue;
      // A straight mark that opens another quotation does not close this one; nor does the mark that closes the other.
      if (tokens.word[k] === DOUBLE_OPEN && open !== LOW_OPEN && opens(k)) continue;
      if (opensStraight(k)) {
        isInner = true;
        continue;
      }
      if (isInner && isClosedAgain(k, block)) {
        isInner = false;
        continue;
      }
      if (!single) return k;
      if (isSpaceAt((tokens.start[k] as number) - 1)) {
        // “'Traitors' is the captain's word, 'rivals' the crew's”: the next one opens, so the mark after the s closed.
        if (weak >= 0 && opens(k)) return weak;
        continue;
      }
      const after = tokens.end[k] as number;
      if (!isSpaceAt(after) && !/[.,;:!?)\]—–"”]/.test(text[after] as string)) continue;
      // “the voters’ choice’”: a plural possessive is passed over when another mark follows.
      const last = text.charCodeAt((tokens.start[k] as number) - 1) | 32;
      const goesOn =
        k + 1 < tokens.count && blockOf(k + 1) === block && tokens.kind[k + 1] === TokenKind.word;
      if (last === 115 && goesOn) {
        if (weak < 0) weak = k;
        continue;
      }
      return weak >= 0 && k - i > 40 ? weak : k;
    }
    return weak;
  };

  /** Returns the next double mark from token `from` on, when it closes what `i` opens, or −1. */
  const findLaterClose = (i: number, from: number): number => {
    const stop = Math.min(tokens.count, from + LATER_REACH);
    for (let k = from; k < stop; k++)
      if (tokens.kind[k] === TokenKind.quote && !isSingle(tokens.word[k] as number))
        return !opens(k) && isPair(tokens.word[i] as number, tokens.word[k] as number) ? k : -1;
    return -1;
  };

  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.quote || !opens(i)) continue;
    const close = findClose(i);
    if (close > i) {
      result.push({ first: i + 1, last: close, kind: kindOf(text, tokens, sentences, i, close) });
      i = close;
      continue;
    }
    if (isSingle(tokens.word[i] as number)) continue;
    // No closing mark: the next block goes on quoting, a later one closes, or a mark was lost.
    let end = i + 1;
    const block = blockOf(i);
    while (end < tokens.count && blockOf(end) === block) end++;
    const goesOn = end < tokens.count && tokens.kind[end] === TokenKind.quote && opens(end);
    const later = goesOn ? -1 : findLaterClose(i, end);
    const last = goesOn
      ? end
      : later < 0
        ? (sentences.first[(sentences.of[i] as number) + 1] as number)
        : later;
    result.push({ first: i + 1, last, kind: 'speech' });
    i = last - 1;
  }
  return result;
}

function kindOf(
  text: string,
  tokens: Tokens,
  sentences: Sentences,
  open: number,
  close: number,
): Quotation['kind'] {
  let words = 0;
  let capitals = 0;
  for (let i = open + 1; i < close; i++) {
    if (tokens.kind[i] !== TokenKind.word && tokens.kind[i] !== TokenKind.number) continue;
    words++;
    const mask = tokens.mask[i] as number;
    if ((tokens.shape[i] as number) & Shape.capital || mask & WordClass.minor) capitals++;
  }
  const sentence = sentences.of[open] as number;
  const first = sentences.first[sentence] as number;
  const last = sentences.first[(sentences.of[close] as number) + 1] as number;
  if (words > 1 && words <= 8 && capitals === words && !isCapitalised(tokens, first, open)) return 'title';
  if (words > SCARE_WORDS) return 'speech';
  // A reporting verb, a colon or “according to” on either side gives short words a speaker.
  const isAfterColon = tokens.kind[open - 1] === TokenKind.punctuation && tokens.word[open - 1] === 58;
  if (open > first && isAfterColon) return 'speech';
  for (let i = first; i < last; i++) {
    if (i > open && i < close) continue;
    if (tokens.kind[i] !== TokenKind.word) continue;
    const mask = tokens.mask[i] as number;
    if (mask & WordClass.reporting && Math.abs(i - open) < 25) return 'speech';
    if (text.startsWith('ccording', (tokens.start[i] as number) + 1)) return 'speech';
  }
  // “…,” with the comma or stop inside, or a block that is all quotation, is speech cut short.
  const end = tokens.word[close - 1] as number;
  if (tokens.kind[close - 1] === TokenKind.punctuation && (end === 44 || end === 33 || end === 63))
    return 'speech';
  return words === 0 ? 'title' : 'scare';
}

/** Are the words before `open` in the sentence written in title case? Then capitals inside the marks prove no title. */
function isCapitalised(tokens: Tokens, first: number, open: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first + 1; i < open; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    if ((tokens.mask[i] as number) & (WordClass.minor | WordClass.determiner | WordClass.preposition))
      continue;
    words++;
    if ((tokens.shape[i] as number) & Shape.capital) capitals++;
  }
  return words > 0 && capitals >= words * 0.75;
}
