/** Numbers that count nothing: parts of names, dates, clock times, scores, addresses and fixed terms. */
import { LABELS, MONTHS, STREETS } from '@/lib/support/number-words';
import type { Value } from '@/lib/support/read-value';
import { FIGURE, isDash, type Word } from '@/lib/support/split-words';

/** A number where it stands. */
interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
  readonly value: Value;
}

/** Returns the word to go on from when the value at word `at` counts nothing, else null. */
export function skipNumber(text: string, words: readonly Word[], at: number, value: Value): number | null {
  const place: Place = { text, words, at, value };
  const isFigure = FIGURE.test((words[at] as Word).text);
  const skipped = isFigure ? (skipJoined(place) ?? skipDate(place) ?? skipAddress(place)) : null;
  return skipped ?? skipLabelled(place) ?? skipTerm(place);
}

/** “9/11”, “10:30”, “F16”, “COVID-19”, “#1”, “.38”, “2031-04-09”, “5pm”, “5 p.m.”, “4K”, “5G”, “3D”, “18+”. */
function skipJoined({ words, at, value }: Place): number | null {
  const { next } = value;
  const first = words[at] as Word;
  const before = words[at - 1];
  const after = words[next];
  const touchesBefore = before !== undefined && before.end === first.start;
  const touchesAfter = after !== undefined && after.start === words[next - 1]?.end;
  if (touchesBefore && /^(?:[/:#.+_@&]|\p{L}+)$/u.test(before.text)) return next;
  const ahead = words[at - 2];
  if (touchesBefore && isDash(before) && ahead?.end === before.start && /^\p{L}/u.test(ahead.text))
    return next;
  if (touchesAfter && /^[/:]$/.test(after.text) && FIGURE.test(words[next + 1]?.text ?? '')) return next + 2;
  const dashes = [next, next + 2].map((at) => words[at]);
  if (touchesAfter && dashes.every(isDash) && FIGURE.test(words[next + 3]?.text ?? '')) return next + 4;
  // “Baking 101”: a first course.
  if (value.value === 101 && /^\p{L}/u.test(before?.text ?? '') && !/^[\p{L}$%]/u.test(after?.text ?? ''))
    return next;
  if (after && /^(?:am|pm)$/.test(after.text)) return next + 1;
  if (after && /^[ap]$/.test(after.text) && words[next + 1]?.text === '.') return next + 2;
  if (touchesAfter && /^(?:g|d|x|p|mm)$/.test(after.text)) return next + 1;
  if (after?.text === "'" || after?.text === '’s' || (touchesAfter && after?.text === 's')) return next + 1;
  if (touchesAfter && after.text === '+' && value.value <= 21) return next + 1;
  // “a 5k run”
  if (words[next - 1]?.text === 'k' && RUN.test(after?.text ?? '')) return next;
  return null;
}

const RUN = /^(?:run|race|runners?|walk|fun|charity|road|parkrun)$/;

/** “Article 50”, “No. 10”. */
function skipLabelled({ words, at, value }: Place): number | null {
  const before = words[at - 1];
  const label = before?.text === '.' ? words[at - 2] : before;
  return label && LABELS.has(label.text) && !(before === label && isDash(before)) ? value.next : null;
}

/** “June 12”, “12 June”, “the 12th of June”; “12 may die” is none. */
function skipDate({ text, words, at, value }: Place): number | null {
  if (value.value > 31 || !Number.isInteger(value.value)) return null;
  const before = words[at - 1];
  const month = before?.text === '.' ? words[at - 2] : before;
  if (month && MONTHS.has(month.text)) return value.next;
  const after = words[value.next];
  const later = after?.text === 'of' ? words[value.next + 1] : after;
  const isMonth = later && MONTHS.has(later.text) && (later.text !== 'may' || text[later.start] === 'M');
  return isMonth ? value.next : null;
}

/** “10 Bay Street”, “12 Old Mill Road”, but not “161 miles down the road” or “in 1st place”. */
function skipAddress({ text, words, value }: Place): number | null {
  for (let ahead = value.next; ahead <= value.next + 3 && isCapital(text, words[ahead]); ahead++) {
    if (ahead > value.next && STREETS.has((words[ahead] as Word).text)) return ahead + 1;
  }
  return null;
}

const isCapital = (text: string, word: Word | undefined): boolean =>
  word !== undefined && /\p{Lu}/u.test(text.charAt(word.start));

/** Words that make a number before them part of a fixed term: “five-star”, “seven-figure”, “20-something”, “sixth-former”. */
const TERMS = /^(?:stars?|figures?|digits?|letter|ply|somethings?|formers?|graders?|rate|party)$/;

/** Words that make a name with the ordinal before them: “the 9th Circuit”. */
const ORDINAL_NAMES = /^(?:circuit|century|avenue|street|infantry)$/;

/** “2nd Amendment”, “five-star”, “a family of five”, “no one”. */
function skipTerm({ words, at, value }: Place): number | null {
  const { next } = value;
  const before = words[at - 1];
  const after = words[next];
  if (value.ordinal && after && (LABELS.has(after.text) || ORDINAL_NAMES.test(after.text))) return next;
  if (isDash(after) && TERMS.test(words[next + 1]?.text ?? '')) return next + 2;
  if (before?.text === 'of' && /^famil(?:y|ies)$/.test(words[at - 2]?.text ?? '')) return next;
  // “the one who”, “no one”, “one of”: a pronoun.
  return value.value === 1 && !FIGURE.test((words[at] as Word).text) ? next : null;
}
