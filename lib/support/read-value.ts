/** Single values in a row of words: “1,200 million”, “two and a half million”, “a dozen”, “two-thirds”. */
import { CARDINALS, FRACTIONS, ORDINALS, SCALES, SHORT_SCALES } from '@/lib/support/number-words';
import { endOfLetters } from '@/lib/text/letters';

/** A word, a figure or a mark of a text, in lower case. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A value that ends before word `next`. */
export interface Value {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
  /** True when the value is a share in percent (“a third” is 33.3). */
  readonly fraction?: boolean;
}

/** Matches the beginning of a figure. */
export const FIGURE = /^\d/;

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

/** Returns the value that begins at word `at`, or null. */
export function readValue(words: readonly Word[], at: number): Value | null {
  const first = words[at] as Word;
  if (FIGURE.test(first.text)) return readFigure(words, at);
  const fraction = readFraction(words, at);
  if (fraction) return fraction;
  const ordinal = ORDINALS.get(first.text);
  if (ordinal !== undefined) return { value: ordinal, next: at + 1, ordinal: true };
  const isArticle = first.text === 'a' || first.text === 'half';
  if (isArticle) {
    const skip = first.text === 'half' && words[at + 1]?.text === 'a' ? 2 : 1;
    const scale = longScale(words[at + skip]);
    if (!scale || (first.text === 'half' && skip === 1)) return null;
    const rest = readScales(words, at + skip + 1);
    return { value: (first.text === 'half' ? 0.5 : 1) * scale * rest.by, next: rest.next, ordinal: false };
  }
  if (!CARDINALS.has(first.text)) return null;
  return readWords(words, at);
}

/** Reads “a third of”, “two-thirds”, “three quarters”, “half of”. */
function readFraction(words: readonly Word[], at: number): Value | null {
  const first = words[at]?.text ?? '';
  if (first === 'half' && words[at + 1]?.text === 'of')
    return { value: 50, next: at + 1, ordinal: false, fraction: true };
  const times = first === 'a' ? 1 : CARDINALS.get(first);
  if (times === undefined || times > 9) return null;
  const part = words[at + 1]?.text === '-' ? at + 2 : at + 1;
  const share = FRACTIONS.get(words[part]?.text ?? '');
  const isPlural = words[part]?.text.endsWith('s') ?? false;
  if (share === undefined || isPlural !== times > 1) return null;
  // “a third suspect” is an ordinal; only “a third of” is a share.
  if (times === 1 && words[part + 1]?.text !== 'of') return null;
  return { value: round(times * share), next: part + 1, ordinal: false, fraction: true };
}

/** Reads figures with their ordinal ending or scale. */
function readFigure(words: readonly Word[], at: number): Value {
  const word = words[at] as Word;
  const value = Number(word.text.replaceAll(',', ''));
  const after = words[at + 1];
  if (after?.start === word.end && /^(?:st|nd|rd|th)$/.test(after.text)) {
    return { value, next: at + 2, ordinal: true };
  }
  const scaled = readScales(words, at + 1);
  return { value: round(value * scaled.by), next: scaled.next, ordinal: false };
}

/** Reads “hundred thousand” and the like from word `at`; `by` is 1 when there is none. */
function readScales(words: readonly Word[], at: number): { by: number; next: number } {
  let by = 1;
  let next = at;
  while (next < words.length) {
    const word = words[next] as Word;
    const touches = words[next - 1]?.end === word.start;
    const joined = word.text === '-' && longScale(words[next + 1]) !== null;
    if (joined) {
      next++;
      continue;
    }
    const scale = SCALES.get(word.text);
    if (scale === undefined || (SHORT_SCALES.has(word.text) && !touches)) break;
    by *= scale;
    next++;
  }
  return { by, next };
}

const longScale = (word: Word | undefined): number | null =>
  word && !SHORT_SCALES.has(word.text) ? (SCALES.get(word.text) ?? null) : null;

/** Reads number words: “twenty-one”, “one hundred and five”, “two and a half million”. */
function readWords(words: readonly Word[], at: number): Value {
  let total = 0;
  let part = 0;
  let next = at;
  let ordinal = false;
  while (next < words.length) {
    const text = words[next]?.text ?? '';
    const cardinal = CARDINALS.get(text);
    const scale = longScale(words[next]);
    const last = text === 'first' ? 1 : text === 'second' ? 2 : ORDINALS.get(text);
    if (
      cardinal !== undefined &&
      (part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && cardinal < 10))
    ) {
      part += cardinal;
    } else if (scale && next > at) {
      part = (part || 1) * scale;
      if (scale >= 1000) {
        total += part;
        part = 0;
      }
    } else if (last !== undefined && part % 10 === 0 && part > 0 && last < 10) {
      part += last;
      ordinal = true;
      next++;
      break;
    } else if (text === '-' && next > at && isNumeral(words[next + 1])) {
      // “twenty-one”: the hyphen belongs to the number.
    } else if (text === 'and' && (part >= 100 || total > 0) && CARDINALS.has(words[next + 1]?.text ?? '')) {
      // “one hundred and five”
    } else if (text === 'and' && words[next + 1]?.text === 'a' && words[next + 2]?.text === 'half') {
      part += 0.5;
      next += 2;
    } else break;
    next++;
  }
  return { value: round(total + part), next, ordinal };
}

const isNumeral = (word: Word | undefined): boolean =>
  word !== undefined &&
  (CARDINALS.has(word.text) ||
    word.text === 'first' ||
    word.text === 'second' ||
    ORDINALS.has(word.text) ||
    longScale(word) !== null);

/** Returns `value` without the noise of floating-point products. */
export const round = (value: number): number => Number(value.toPrecision(12));
