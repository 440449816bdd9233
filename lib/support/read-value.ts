/** Single values in a row of words: “1,200 million”, “two and a half million”, “a dozen”, “two-thirds”. */
import { CARDINALS, longScale, ORDINALS, SCALES, SHORT_SCALES } from '@/lib/support/number-words';
import { readShare } from '@/lib/support/read-share';
import { FIGURE, round, type Word } from '@/lib/support/split-words';

/** A value that ends before word `next`. */
export interface Value {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
  /** True when the value is a share of a whole in percent (“a third” is 33.3), which is seldom meant to the last figure. */
  readonly isShare?: boolean;
}

/** Returns the value that begins at word `at`, or null. */
export function readValue(words: readonly Word[], at: number): Value | null {
  const first = words[at] as Word;
  const share = readShare(words, at);
  if (share) return { ...share, ordinal: false };
  if (FIGURE.test(first.text)) return readFigure(words, at);
  const ordinal = ORDINALS.get(first.text);
  if (ordinal !== undefined) return { value: ordinal, next: at + 1, ordinal: true };
  const isArticle = first.text === 'a' || first.text === 'half';
  if (isArticle) {
    const skip = first.text === 'half' && words[at + 1]?.text === 'a' ? 2 : 1;
    const scale = longScale(words[at + skip]?.text);
    if (!scale || (first.text === 'half' && skip === 1)) return null;
    const rest = readScales(words, at + skip + 1);
    return { value: (first.text === 'half' ? 0.5 : 1) * scale * rest.by, next: rest.next, ordinal: false };
  }
  if (!CARDINALS.has(first.text)) return null;
  return readWords(words, at);
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
    const joined = word.text === '-' && longScale(words[next + 1]?.text) !== null;
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

/** Reads number words: “twenty-one”, “one hundred and five”, “two and a half million”. */
function readWords(words: readonly Word[], at: number): Value {
  let total = 0;
  let part = 0;
  let next = at;
  let ordinal = false;
  while (next < words.length) {
    const text = words[next]?.text ?? '';
    const cardinal = CARDINALS.get(text);
    const scale = longScale(words[next]?.text);
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
    longScale(word.text) !== null);
