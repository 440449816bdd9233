/** What stands behind a number: percent, points, money, ages, and units of measure. */
import { type Measure, measureOf } from '@/lib/support/measure-words';
import type { NumberKind } from '@/lib/support/read-numbers';
import { isDash, type Word } from '@/lib/support/split-words';

/** A unit that ends before word `next`. */
export interface Unit {
  readonly kind: NumberKind;
  readonly next: number;
  /** What the number is multiplied by: a cent is .01 of what the sign before a number counts, a basis point .01 of a point. */
  readonly by: number;
}

/** Returns the percent, points, currency or age that begins at word `next`, or null. */
export function readUnit(words: readonly Word[], next: number): Unit | null {
  const at = isDash(words[next]) ? next + 1 : next;
  const one = words[at]?.text ?? '';
  const two = words[at + 1]?.text ?? '';
  const unit = (kind: NumberKind, length: number, by = 1): Unit => ({ kind, next: at + length, by });
  if (one === '%' || one === 'percent' || one === 'pc' || one === 'pct') {
    return /^points?$/.test(two) ? unit('points', 2) : unit('percent', 1);
  }
  if (one === 'per' && two === 'cent') return unit('percent', 2);
  if (one === 'percentage' && /^points?$/.test(two)) return unit('points', 2);
  if (one === 'basis' && /^points?$/.test(two)) return unit('points', 2, 0.01);
  if (/^bps?$/.test(one)) return unit('points', 1, 0.01);
  if (/^(?:dollars?|euros?|pounds?|rupees?|yen|yuan|rubles?|roubles?)$/.test(one)) return unit('money', 1);
  if (/^(?:cents?|pence)$/.test(one)) return unit('money', 1, 0.01);
  const isJoined = isDash(words[at + 1]);
  if (/^years?$/.test(one) && /^olds?$/.test(isJoined ? (words[at + 2]?.text ?? '') : two)) {
    return unit('age', isJoined ? 3 : 2);
  }
  return null;
}

/** Words between a number and its unit: “20 more days”. */
const BETWEEN =
  /^(?:more|additional|consecutive|straight|full|long|extra|short|business|working|square|cubic|calendar|nautical)$/;
/** What stands behind “3m” where it is no three million. */
const LONG =
  /^(?:high|tall|long|deep|wide|thick|waves?|swells?|drop|fall|dash|sprint|hurdles|race|final|freestyle|butterfly|backstroke|breaststroke|relay|platform|wall|fence|bridge|pool|yacht)$/;

const ANGLE = /^(?:90|180|270|360)$/;

/** Returns what the number before word `next` measures, or null where no unit follows. */
export function readMeasure(words: readonly Word[], next: number): Measure | null {
  const touches = words[next]?.start === words[next - 1]?.end;
  // “a 12in screen”
  if (touches && words[next]?.text === 'in') return measureOf('inch');
  const isDegree = words[next]?.text === '°';
  if (isDegree || (touches && /^[cf]$/.test(words[next]?.text ?? ''))) {
    return measureOf(words[isDegree ? next + 1 : next]?.text === 'f' ? 'fahrenheit' : 'degrees');
  }
  const at = isDash(words[next]) ? next + 1 : next;
  const unit = BETWEEN.test(words[at]?.text ?? '') ? at + 1 : at;
  const [word = '', one = '', two = ''] = words.slice(unit, unit + 3).map(({ text }) => text);
  const isHourly = (/^(?:per|an?)$/.test(one) && two === 'hour') || (one === '/' && /^hr?$/.test(two));
  if (isHourly) return measureOf(/^mi/.test(word) ? 'mph' : 'kph');
  // “A 360-degree view” is no heat.
  if (word === 'degree' && ANGLE.test(words[next - 1]?.text ?? '')) return null;
  if (/^degrees?$/.test(word) && /^f(?:ahrenheit)?$/.test(one)) return measureOf('fahrenheit');
  return measureOf(word);
}

/** Does the word at `next` show that the figure before it, with an “m” at its end, is a length? */
export const isInMetres = (words: readonly Word[], next: number): boolean =>
  LONG.test(words[isDash(words[next]) ? next + 1 : next]?.text ?? '');
