/** When one number carries another: the same quantity, allowing for rounding, other units and what loosens either. */
import type { NumberMention } from '@/lib/support/read-numbers';

/** Ends farther apart than this, as a share, are two figures and no rough one. */
const NARROW_RANGE = 1.6;
/** What other units may differ by: a month has four weeks or thirty days. */
const UNIT_SLACK = 0.08;
/** From here on the same figure twice is hardly chance, whatever it counts. */
const TELLING_VALUE = 1000;

/** Does the body’s number carry the headline’s? */
export function agrees(asked: NumberMention, given: NumberMention): boolean {
  // “2,016” may well be written like a year.
  if (asked.kind !== 'year' && given.kind === 'year')
    return asked.low === given.low && asked.high === given.high;
  if (asked.kind === 'year')
    return isBetween(asked.low, given.low, given.high) || isBetween(given.low, asked.low, asked.high);
  if (asked.kind === 'vague')
    return isCountedIn(asked, given) && given.high >= asked.low && given.low <= asked.high;
  if (given.kind === 'vague' || !isSameQuantity(asked, given)) return false;
  if (isSameHeat(asked, given)) return true;
  const by = asked.measure && given.measure ? given.measure.size / asked.measure.size : 1;
  const slack = by === 1 ? 0 : UNIT_SLACK;
  const [low, high] = reach(asked);
  const isCarried = (value: number, from = low * (1 - slack), to = high * (1 + slack)): boolean =>
    isBetween(value * by, from, to);
  const isRange = asked.low < asked.high;
  if (isRange && given.low < given.high) {
    // A range is carried by one with the same ends.
    return (
      isCarried(given.low, low, 2 * asked.low - low) && isCarried(given.high, 2 * asked.high - high, high)
    );
  }
  if (isRange && asked.high > asked.low * NARROW_RANGE) return false;
  if (isCarried(given.low) || isCarried(given.high)) return true;
  if (by === 1 && !isRange && isRounded(asked.low, given.low)) return true;
  // “nearly a dozen” carries 11.
  const isLoose = given.isRough || (given.loose && given.loose !== 'above');
  const [from, to] = isLoose ? reach(given) : [given.low, given.high];
  if (isBetween(asked.low, from * by, to * by)) return true;
  // “between 40 and 60” carries 50, “16 to 50” does not carry 30.
  return (
    given.high <= given.low * NARROW_RANGE &&
    [asked.low, asked.high].some((end) => isBetween(end, given.low * by, given.high * by))
  );
}

/** Are both degrees, of which one may be of Celsius and one of Fahrenheit, whatever is said of them? */
function isSameHeat(asked: NumberMention, given: NumberMention): boolean {
  if (asked.measure?.of !== 'heat' || given.measure?.of !== 'heat') return false;
  const toCelsius = (degrees: number): number => ((degrees - 32) * 5) / 9;
  return [
    [asked.low, given.low],
    [toCelsius(asked.low), given.low],
    [asked.low, toCelsius(given.low)],
  ].some(([one = 0, other = 0]) => Math.abs(one - other) <= 0.6);
}

/** “Millions” are often money, “thousands” and “dozens” are people and things unless they say otherwise. */
const isCountedIn = (asked: NumberMention, given: NumberMention): boolean =>
  given.kind === 'count' || given.kind === 'vague' || (given.kind === 'money' && asked.low >= 1e6);

const isBetween = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/** Percent is no money, and days are no boats; where nothing follows a figure, it may be of any kind. */
function isSameQuantity(asked: NumberMention, given: NumberMention): boolean {
  if (asked.kind === 'points' || given.kind === 'points')
    return asked.kind === given.kind || asked.kind === 'percent';
  if (asked.measure && given.measure) return asked.measure.of === given.measure.of;
  const [one, other] = [quantityOf(asked), quantityOf(given)];
  if (one === other) return true;
  if (isOneOf('age', one, other) && isOneOf('time', one, other)) return true;
  if (isOneOf('money', one, other) && isOneOf('count', one, other) && asked.low >= TELLING_VALUE) return true;
  return (one === 'count' && asked.isBare) || (other === 'count' && given.isBare);
}

/** Is the whole number `asked` what the figure `given`, which is none, comes to when rounded: “3%” for 3.2? */
const isRounded = (asked: number, given: number): boolean =>
  Number.isInteger(asked) && !Number.isInteger(given) && Math.abs(asked - given) < 0.5;

const isOneOf = (wanted: string, one: string, other: string): boolean => one === wanted || other === wanted;

const quantityOf = ({ kind, measure }: NumberMention): string =>
  measure?.of ?? (kind === 'ordinal' ? 'count' : kind);

/** The values that a writer may have rounded to this number, or meant by “nearly”, “more than” and “about”. */
function reach({ low, high, loose, isRough }: NumberMention): [number, number] {
  // A headline rounds to its last figure that is not 0: “500 billion” may be 495, “$1.2bn” may be 1.17; never by more than 8 %. “A third” may be 31 %.
  const slack = (value: number): number =>
    isRough
      ? value * 0.08
      : value < 20 && Number.isInteger(value)
        ? 0
        : Math.min(lastPlace(value) * 0.999, value * 0.08);
  const from = low - slack(low);
  const to = high + slack(high);
  if (loose === 'below') return [low - looseness(low), to];
  if (loose === 'above') return [from, high + looseness(high)];
  if (loose === 'around')
    return [Math.min(from, low - looseness(low) / 2), Math.max(to, high + looseness(high) / 2)];
  return [from, to];
}

/** How far “more than” and the like reach: less than one step of the last figure that tells; “nearly twelve” may be eleven, “nearly 71” is not 70. */
const looseness = (value: number): number =>
  value < 20 ? Math.min(stepOf(value), value * 0.3) : Math.min(stepOf(value) * 0.999, value * 0.3);

/** The step that a writer counts in: 100 for 500, 50 for 250, 5 for 15, 1 for 264. */
function stepOf(value: number): number {
  const step = placeOf(value);
  const last = Math.round(value / step) % 10;
  return last === 5 && value >= 10 * step ? 5 * step : step;
}

/** Half of 1 for 264, 100 for 500, 0.1 million for 1.2 million: what rounding may hide. */
function lastPlace(value: number): number {
  const step = placeOf(value);
  return value >= 20 && step === 1 ? 0.5 : step;
}

/** The place of the last figure that is not 0. */
function placeOf(value: number): number {
  let step = 10 ** Math.floor(Math.log10(value));
  while (step > 1e-6 && Math.abs(value / step - Math.round(value / step)) > 1e-6) step /= 10;
  return step;
}
