/** Numbers as news writes them: figures, words, scales, money, percent, ranges and approximations. */
import type { Span } from '@/lib/model';
import { type Measure, measureOf } from '@/lib/support/measure-words';
import { LABELS, LOOSENERS, MONTHS, RANGE_UNITS, STREETS, VAGUE_COUNTS } from '@/lib/support/number-words';
import { FIGURE, readValue, round, splitWords, type Value, type Word } from '@/lib/support/read-value';

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
      mentions.push({ ...mention, measure: null, isBare: false });
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

/** Adds sign, range and unit to `value`, or finds that it is no number to compare. */
function finishNumber(
  text: string,
  words: readonly Word[],
  at: number,
  value: Value,
): { found: NumberMention | null; next: number } {
  const first = words[at] as Word;
  const before = words[at - 1];
  const isFigure = FIGURE.test(first.text);
  const sign = before && /^[$£€¥₹]$/.test(before.text) ? before : null;
  const skip = skipNonNumber(text, words, at, value, isFigure);
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
    end = (words[unit.next - 1] as Word).end;
    next = unit.next;
  } else if (value.fraction) {
    kind = 'percent';
  }
  const loose = readLoosener(words, at - (sign ? 1 : 0));
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
      measure: kind === 'count' || kind === 'ordinal' ? readMeasure(words, next) : null,
      isBare: isBare(words, next),
    },
    next,
  };
}

const scaleOf = (value: number): number =>
  value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;

/** Returns the word to go on from when the value at `at` is part of a name, a date, a time, a score or an address, else null. */
function skipNonNumber(
  text: string,
  words: readonly Word[],
  at: number,
  value: Value,
  isFigure: boolean,
): number | null {
  const first = words[at] as Word;
  const before = words[at - 1];
  const after = words[value.next];
  const last = words[value.next - 1] as Word;
  const touchesBefore = before !== undefined && before.end === first.start;
  const touchesAfter = after !== undefined && after.start === last.end;
  if (isFigure) {
    // “9/11”, “10:30”, “F16”, “COVID-19”, “#1”, “.38”
    if (touchesBefore && /^(?:[/:#.+_@&]|\p{L}+)$/u.test(before.text)) return value.next;
    if (
      touchesBefore &&
      isDash(before) &&
      /^\p{L}/u.test(words[at - 2]?.text ?? '') &&
      words[at - 2]?.end === before.start
    ) {
      return value.next;
    }
    if (touchesAfter && /^[/:]$/.test(after.text) && FIGURE.test(words[value.next + 1]?.text ?? '')) {
      return value.next + 2;
    }
    // “2031-04-09”
    const dashes = [value.next, value.next + 2].map((at) => words[at]);
    if (touchesAfter && dashes.every(isDash) && FIGURE.test(words[value.next + 3]?.text ?? ''))
      return value.next + 4;
    // “Baking 101”: a first course.
    if (value.value === 101 && /^\p{L}/u.test(before?.text ?? '') && !/^[\p{L}$%]/u.test(after?.text ?? ''))
      return value.next;
    // “5pm”, “5 p.m.”, “4K”, “5G”, “3D”
    if (after && /^(?:am|pm)$/.test(after.text)) return value.next + 1;
    if (after && /^[ap]$/.test(after.text) && words[value.next + 1]?.text === '.') return value.next + 2;
    if (touchesAfter && /^(?:g|d|x|p|mm)$/.test(after.text)) return value.next + 1;
    if (after?.text === "'" || after?.text === '’s' || (touchesAfter && after?.text === 's'))
      return value.next + 1;
  }
  const label = before?.text === '.' ? words[at - 2] : before;
  if (label && LABELS.has(label.text) && !(before === label && isDash(before))) return value.next;
  if (isFigure && value.value <= 31 && Number.isInteger(value.value)) {
    const month = before?.text === '.' ? words[at - 2] : before;
    if (month && MONTHS.has(month.text)) return value.next;
    const later = after?.text === 'of' ? words[value.next + 1] : after;
    if (later && MONTHS.has(later.text) && later.text !== 'may') return value.next;
  }
  if (isFigure) {
    // “10 Bay Street”, “12 Old Mill Road”, but not “161 miles down the road” or “in 1st place”.
    for (let ahead = value.next; ahead <= value.next + 3 && isCapital(text, words[ahead]); ahead++) {
      if (ahead > value.next && STREETS.has((words[ahead] as Word).text)) return ahead + 1;
    }
  }
  // “2nd Amendment”, “9th Circuit”, “21st Century”
  if (
    value.ordinal &&
    after &&
    (LABELS.has(after.text) || /^(?:circuit|century|avenue|street|infantry)$/.test(after.text))
  ) {
    return value.next;
  }
  // “18+” is an age rating.
  if (isFigure && touchesAfter && after.text === '+' && value.value <= 21) return value.next + 1;
  // “the one who”, “no one”, “one of”: a pronoun.
  if (value.value === 1 && !isFigure) return value.next;
  return null;
}

const isCapital = (text: string, word: Word | undefined): boolean =>
  word !== undefined && /\p{Lu}/u.test(text.charAt(word.start));

const isDash = (word: Word | undefined): boolean => word !== undefined && /^[-–—]$/.test(word.text);

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
  const sign = /^[$£€¥₹]$/.test(words[next + 1]?.text ?? '') ? 1 : 0;
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

/** Reads percent, percentage points, money words and ages from word `next`. */
function readUnit(words: readonly Word[], next: number): { kind: NumberKind; next: number } | null {
  const at = isDash(words[next]) ? next + 1 : next;
  const one = words[at]?.text ?? '';
  const two = words[at + 1]?.text ?? '';
  if (one === '%' || one === 'percent' || one === 'pc') {
    return /^points?$/.test(two) ? { kind: 'points', next: at + 2 } : { kind: 'percent', next: at + 1 };
  }
  if (one === 'per' && two === 'cent') return { kind: 'percent', next: at + 2 };
  if (one === 'percentage' && /^points?$/.test(two)) return { kind: 'points', next: at + 2 };
  if (/^(?:dollars?|euros?|pounds?|cents?|rupees?|yen|yuan|rubles?|roubles?)$/.test(one)) {
    return { kind: 'money', next: at + 1 };
  }
  if (
    /^years?$/.test(one) &&
    (/^olds?$/.test(two) || (isDash(words[at + 1]) && /^olds?$/.test(words[at + 2]?.text ?? '')))
  ) {
    return { kind: 'age', next: at + (isDash(words[at + 1]) ? 3 : 2) };
  }
  return null;
}

/** Words between a number and its unit: “20 more days”. */
const BETWEEN =
  /^(?:more|additional|consecutive|straight|full|long|extra|short|business|working|square|cubic|calendar|nautical)$/;

function readMeasure(words: readonly Word[], next: number): Measure | null {
  // “a 12in screen”
  if (words[next]?.text === 'in' && words[next]?.start === words[next - 1]?.end) return measureOf('inch');
  const at = isDash(words[next]) ? next + 1 : next;
  const unit = BETWEEN.test(words[at]?.text ?? '') ? at + 1 : at;
  return measureOf(words[unit]?.text ?? '');
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
