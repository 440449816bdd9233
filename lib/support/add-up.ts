/** Numbers that no sentence gives as such, but that its figures come to: seven men and four women are eleven people. */
import type { BodyNumber } from '@/lib/support/body-numbers';
import type { NumberMention } from '@/lib/support/read-numbers';
import type { Doc } from '@/lib/text/doc';

/** So many figures of a sentence are added up at most; more of them come to anything. */
const MOST_PARTS = 4;

/** “Two men, two women and a child”: the first words after the figures. */
const AND_ONE = /^[^,.;:]{0,40}? and (?:an?|one|another) \p{L}/u;
/** “From 12 to 15 percent”, “from $400 a month to $500” */
const TO = /^[^.;:\d]{0,40}\bto [$£€¥₹]?$/;

/** Returns the sentence whose figures add up to `asked`, or whose change it is where it counts points or percent, or undefined. */
export function findSum(doc: Doc, asked: NumberMention, given: Iterable<BodyNumber>): number | undefined {
  if (asked.low !== asked.high || asked.measure) return undefined;
  let row: BodyNumber[] = [];
  for (const number of given) {
    const before = row.at(-1);
    if (before?.sentence !== number.sentence) row = [];
    row = [...row.slice(1 - MOST_PARTS), number];
    if (row.length > 1 && comesTo(doc, asked, row)) return number.sentence;
  }
  return undefined;
}

/** Do the last figures of `row` come to `asked`? */
function comesTo({ text }: Doc, asked: NumberMention, row: readonly BodyNumber[]): boolean {
  const [from, to] = row.slice(-2) as [BodyNumber, BodyNumber];
  if (asked.kind === 'points' || asked.kind === 'percent') {
    return TO.test(text.slice(from.span.end, to.span.start)) && isChange(asked, from, to);
  }
  if (asked.kind !== 'count' && asked.kind !== 'money') return false;
  let sum = AND_ONE.test(text.slice(to.span.end, to.span.end + 60)) ? 1 : 0;
  for (const part of [...row].reverse()) {
    if (part.kind !== asked.kind || part.measure || part.low !== part.high) return false;
    sum += part.low;
    if (sum === asked.low && part !== to) return true;
  }
  return false;
}

/** Is `asked` the way from one share to another in points, or from one amount to another in percent? */
function isChange(asked: NumberMention, from: BodyNumber, to: BodyNumber): boolean {
  const way = Math.abs(to.low - from.low);
  // “From 12 to 15 percent” says the unit once.
  if (to.kind === 'percent' && (from.kind === 'percent' || from.isBare))
    return Math.abs(way - asked.low) < 0.05;
  if (asked.kind === 'points' || from.kind !== to.kind || from.kind === 'year' || from.low === 0)
    return false;
  return Math.abs((100 * way) / from.low - asked.low) <= (asked.isRough ? 3 : 0.5);
}
