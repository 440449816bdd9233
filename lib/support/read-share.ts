/** Parts of a whole in words: “two-thirds”, “half the”, “one in five”, “a quarter of a million”, “half a percent”. */
import { measureOf } from '@/lib/support/measure-words';
import { CARDINALS, FRACTIONS, longScale } from '@/lib/support/number-words';
import { FIGURE, isCurrencySign, isDash, round, type Word } from '@/lib/support/split-words';

/** A part that ends before word `next`. */
export interface Share {
  readonly value: number;
  readonly next: number;
  /** True when the value is in percent; “a quarter of a million” is a number. */
  readonly isShare: boolean;
}

/** What “half” stands before where it is a share: “half the seats”. */
const HALVED = /^(?:of|the|its|their|his|her|our|my|your|all|this|that|these|those)$/;
const PERCENT = /^(?:%|percent|percentage|per|pc|pct)$/;

/** Returns the part of a whole that begins at word `at`, or null. */
export const readShare = (words: readonly Word[], at: number): Share | null =>
  readRatio(words, at) ?? readHalf(words, at) ?? readFraction(words, at);

/** “One in five”, “3 out of 10”, “nine-in-ten”; “one in 10 days”, “$3 in ten shops” and “one in 2030” are none. */
function readRatio(words: readonly Word[], at: number): Share | null {
  const part = countOf(words[at]);
  if (part === null || isCurrencySign(words[at - 1])) return null;
  const link = isDash(words[at + 1]) ? at + 2 : at + 1;
  const isOut = words[link]?.text === 'out' && words[link + 1]?.text === 'of';
  if (!isOut && words[link]?.text !== 'in') return null;
  const next = link + (isOut || isDash(words[link + 1]) ? 2 : 1);
  const whole = countOf(words[next]);
  const after = words[next + 1]?.text ?? '';
  if (whole === null || whole <= part || (whole > 20 && whole % 5) || whole > 1000) return null;
  if (
    measureOf(after) ||
    PERCENT.test(after) ||
    longScale(after) ||
    (/^[.:/]$/.test(after) && FIGURE.test(words[next + 2]?.text ?? ''))
  )
    return null;
  return { value: round((100 * part) / whole), next: next + 1, isShare: true };
}

/** The count that `word` alone gives, or null. */
function countOf(word: Word | undefined): number | null {
  const text = word?.text ?? '';
  if (!FIGURE.test(text)) return CARDINALS.get(text) ?? null;
  const value = Number(text.replaceAll(',', ''));
  return Number.isInteger(value) && value > 0 ? value : null;
}

/** “Half of the seats”, “half their seats”, “half a percent”, “half an hour”. */
function readHalf(words: readonly Word[], at: number): Share | null {
  if (words[at]?.text !== 'half') return null;
  const after = words[at + 1]?.text ?? '';
  const unit = words[at + 2]?.text ?? '';
  if (/^an?$/.test(after) && (PERCENT.test(unit) || measureOf(unit)))
    return { value: 0.5, next: at + 2, isShare: false };
  if (after === '-' && measureOf(unit)) return { value: 0.5, next: at + 2, isShare: false };
  return (
    partOfNumber(words, at + 1, 50) ??
    (HALVED.test(after) ? { value: 50, next: at + 1, isShare: true } : null)
  );
}

/** “A third of”, “two-thirds”, “three quarters”, “a quarter of a million”. */
function readFraction(words: readonly Word[], at: number): Share | null {
  const first = words[at]?.text ?? '';
  if (first === 'quarter') return partOfNumber(words, at + 1, 25);
  const times = first === 'a' ? 1 : CARDINALS.get(first);
  if (times === undefined || times > 9) return null;
  const part = isDash(words[at + 1]) ? at + 2 : at + 1;
  const share = FRACTIONS.get(words[part]?.text ?? '');
  const isPlural = words[part]?.text.endsWith('s') ?? false;
  if (share === undefined || isPlural !== times > 1) return null;
  const number = partOfNumber(words, part + 1, times * share);
  if (number) return number;
  // “a third suspect” is an ordinal; only “a third of” is a share.
  if (times === 1 && words[part + 1]?.text !== 'of') return null;
  return { value: round(times * share), next: part + 1, isShare: true };
}

/** Reads “of a million” or “of a percentage point” from word `at`, of which there is `share` percent. */
function partOfNumber(words: readonly Word[], at: number, share: number): Share | null {
  const isOfOne = words[at]?.text === 'of' && /^(?:an?|one|1)$/.test(words[at + 1]?.text ?? '');
  const unit = words[at + 2]?.text ?? '';
  const scale = isOfOne ? longScale(unit) : null;
  if (scale) return { value: round((share / 100) * scale), next: at + 3, isShare: false };
  return isOfOne && PERCENT.test(unit) ? { value: round(share / 100), next: at + 2, isShare: false } : null;
}
