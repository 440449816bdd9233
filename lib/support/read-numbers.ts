/** Numbers as news writes them: figures, words, scales, money, percent, ranges and approximations. */
import type { Span } from '@/lib/model';
import { type Measure, measureOf } from '@/lib/support/measure-words';
import { LOOSENERS, RANGE_UNITS, VAGUE_COUNTS } from '@/lib/support/number-words';
import { isInMetres, readMeasure, readUnit } from '@/lib/support/read-unit';
import { readValue, type Value } from '@/lib/support/read-value';
import { skipNumber } from '@/lib/support/skip-number';
import { FIGURE, isCurrencySign, isDash, round, splitWords, type Word } from '@/lib/support/split-words';

/** What a number counts. */
export type NumberKind = 'count' | 'money' | 'percent' | 'points' | 'ordinal' | 'year' | 'age' | 'vague';

/** One number in a text. */
export interface NumberMention {
  /** With its sign, scale and unit (“$1.2bn”, “12 per cent”), without what loosens it (“nearly”). */
  readonly span: Span;
  readonly kind: NumberKind;
  /** Both ends of a range, or twice the same value. */
  readonly low: number;
  readonly high: number;
  readonly loose: 'below' | 'above' | 'around' | null;
  /** What it measures where a unit follows (“12 miles”), else null. */
  readonly measure: Measure | null;
  /** True when nothing that it counts follows at once, so that a unit may stand farther on: “20 or 30 percent”. */
  readonly isBare: boolean;
  /** True for what is seldom meant to the last figure: parts of a whole in words (“two-thirds”), and dozens. */
  readonly isRough: boolean;
}

/** Returns the numbers in `text`, in order. Scores, dates, clock times, addresses, fractions such as “9/11” and numbers in names are left out. */
export function readNumbers(text: string): NumberMention[] {
  const words = splitWords(text);
  const mentions: NumberMention[] = [];
  let at = 0;
  while (at < words.length) {
    const vague = VAGUE_COUNTS.get(words[at]?.text ?? '');
    const value = readValue(words, at);
    if (vague && words[at - 1]?.text !== 'test') {
      const { start, end } = words[at] as Word;
      const [low, high] = vague;
      const mention = { span: { start, end }, kind: 'vague', low, high, loose: null } as const;
      mentions.push({ ...mention, measure: null, isBare: false, isRough: false });
      at++;
    } else if (!value) at++;
    else {
      const mention = finishNumber(text, words, at, value);
      if (mention.found) mentions.push(mention.found);
      at = mention.next;
    }
  }
  return mentions;
}

const AGED = /^(?:aged|turns|turned|turning)$/;

/** Adds sign, range and unit to `value`, or finds that it is no number to compare. */
function finishNumber(
  text: string,
  words: readonly Word[],
  at: number,
  value: Value,
): { found: NumberMention | null; next: number } {
  const first = words[at] as Word;
  const before = words[at - 1];
  const sign = before && isCurrencySign(before) ? before : null;
  const skip = skipNumber(text, words, at, value);
  if (skip !== null) return { found: null, next: skip };

  let { value: low, next } = value;
  let high = low;
  const range = readRange(words, at, next, sign !== null);
  if (range === 'score') return { found: null, next: next + 2 };
  if (range) {
    // In “5 to 10 million” the scale stands for both ends.
    const by = range.value >= 1000 * low && low < 1000 ? scaleOf(range.value) : 1;
    low = round(low * by);
    high = range.value;
    next = range.next;
  }
  let end = (words[next - 1] as Word).end;
  let kind: NumberKind = sign ? 'money' : value.ordinal ? 'ordinal' : 'count';
  const unit = readUnit(words, next);
  if (unit) {
    kind = unit.kind;
    [low, high] = [round(low * unit.by), round(high * unit.by)];
    end = (words[unit.next - 1] as Word).end;
    next = unit.next;
  } else if (value.isShare) {
    kind = 'percent';
  }
  const last = words[next - 1]?.text;
  let measure = kind === 'count' || kind === 'ordinal' ? readMeasure(words, next) : null;
  if (kind === 'count' && last === 'm' && isInMetres(words, next)) {
    [low, high] = [round(low / 1e6), round(high / 1e6)];
    measure = measureOf('metres');
  }
  const isAge = kind === 'count' && !measure && isBare(words, next) && AGED.test(before?.text ?? '');
  if (isAge) kind = 'age';
  if (kind === 'age') measure = measureOf('years');
  const loose = readLoosener(words, at - (sign ? 1 : 0)) ?? (isOpenEnded(words, next) ? 'above' : null);
  const isLoose = loose === 'below' || loose === 'above';
  if (kind === 'count' && !isLoose && isYear(text.slice(first.start, first.end), high, words, next))
    kind = 'year';
  if (low > high) [low, high] = [high, low];
  return {
    found: {
      span: { start: sign?.start ?? first.start, end },
      kind,
      low,
      high,
      loose,
      measure,
      isBare: isBare(words, next),
      isRough: value.isShare || last === 'dozen',
    },
    next,
  };
}

const scaleOf = (value: number): number =>
  value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;

/** Reads the second end of a range at word `next`; “score” when it is one, null when there is none. */
function readRange(
  words: readonly Word[],
  at: number,
  next: number,
  isMoney: boolean,
): Value | 'score' | null {
  const link = words[next];
  if (!link) return null;
  const dash = isDash(link) && link.start === words[next - 1]?.end;
  const isTo =
    (link.text === 'to' && words[at - 1]?.text !== 'from' && words[at - 2]?.text !== 'from') ||
    (link.text === 'and' && words[at - 1]?.text === 'between');
  if (!dash && !isTo) return null;
  const sign = isCurrencySign(words[next + 1]) ? 1 : 0;
  const start = words[next + 1 + sign];
  if (!start) return null;
  if (dash && !FIGURE.test(start.text)) return null;
  const other = readValue(words, next + 1 + sign);
  if (!other || other.ordinal) return null;
  const unit = words[other.next];
  const hasUnit =
    isMoney ||
    sign === 1 ||
    other.value >= 1e4 ||
    (unit !== undefined && (unit.text === '%' || RANGE_UNITS.has(unit.text)));
  const from = words[at]?.text ?? '';
  if (dash && isYearFigure(from)) {
    const to = start.text.length === 2 ? Number(from.slice(0, 2) + start.text) : other.value;
    return { ...other, value: to };
  }
  return dash && !hasUnit ? 'score' : other;
}

/** Does nothing, a mark or a conjunction follow? */
function isBare(words: readonly Word[], next: number): boolean {
  const after = words[next];
  if (!after || /^(?:and|or|to|through)$/.test(after.text)) return true;
  return !/^\p{L}/u.test(after.text) && !(isDash(after) && /^\p{L}/u.test(words[next + 1]?.text ?? ''));
}

const isYearFigure = (figure: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(figure);

/** True for a bare four-figure year or a range of them; “2,016” and “2016 people” are counts. */
const isYear = (figure: string, high: number, words: readonly Word[], next: number): boolean =>
  isYearFigure(figure) && high < 2100 && !RANGE_UNITS.has(words[next]?.text ?? '');

/** Do the words from `next` on leave the number before them open to more: “2,000+”, “40-plus”, “40 or more”? */
function isOpenEnded(words: readonly Word[], next: number): boolean {
  const [one, two] = [words[next], words[next + 1]?.text];
  if (one?.text === 'or') return two === 'more';
  if (one?.start !== words[next - 1]?.end) return false;
  return one?.text === '+' || (isDash(one) && two === 'plus');
}

/** Reads what loosens the number that begins at word `at`: up to three words before it. */
function readLoosener(words: readonly Word[], at: number): NumberMention['loose'] {
  for (let length = 3; length >= 1; length--) {
    if (at - length < 0) continue;
    const phrase = words
      .slice(at - length, at)
      .map(({ text }) => text)
      .join(' ');
    const loose = LOOSENERS.get(phrase);
    if (loose) return loose;
  }
  return null;
}
