/** Text as a row of words, figures and marks. */
import { endOfLetters } from '@/lib/text/letters';

/** A word, a figure or a mark of a text, in lower case. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Matches the beginning of a figure. */
export const FIGURE = /^\d/;

/** Returns whether `word` is the sign of a currency. */
export const isCurrencySign = (word: Word | undefined): boolean =>
  word !== undefined && /^[$£€¥₹]$/.test(word.text);

/** Returns whether `word` is a hyphen or dash. */
export const isDash = (word: Word | undefined): boolean => word !== undefined && /^[-–—]$/.test(word.text);

const SPACE = /\s/;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Figures keep their thousands and decimals, words one apostrophe; any other mark stands alone. */
function endOfPiece(text: string, start: number): number {
  if (isDigit(text.charCodeAt(start))) {
    let end = endOfDigits(text, start);
    while (text[end] === ',' && endOfDigits(text.slice(end + 1, end + 4), 0) === 3) end += 4;
    return text[end] === '.' && isDigit(text.charCodeAt(end + 1)) ? endOfDigits(text, end + 1) : end;
  }
  const end = endOfLetters(text, start);
  if (end === start) return start + String.fromCodePoint(text.codePointAt(start) as number).length;
  const isApostrophe = text[end] === "'" || text[end] === '’';
  return isApostrophe ? endAfter(text, end) : end;
}

/** The end of the letters after the mark at `at`, or `at` when none follow. */
function endAfter(text: string, at: number): number {
  const end = endOfLetters(text, at + 1);
  return end > at + 1 ? end : at;
}

/** Returns the words, figures and marks of `text`, in order. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    if ((code <= 32 || code > 127) && SPACE.test(text[start] as string)) {
      start++;
      continue;
    }
    const end = endOfPiece(text, start);
    words.push({ text: text.slice(start, end).toLowerCase(), start, end });
    start = end;
  }
  return words;
}

/** Returns `value` without the noise of floating-point products. */
export const round = (value: number): number => Number(value.toPrecision(12));
