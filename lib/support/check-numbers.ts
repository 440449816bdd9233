/** Numbers of the headline: does the body give them, in figures or words, exact, rounded or as a range? */
import type { Claim, Span } from '@/lib/model';
import { findSum } from '@/lib/support/add-up';
import { agrees } from '@/lib/support/agree-numbers';
import { type BodyNumber, readBodyNumbers } from '@/lib/support/body-numbers';
import { findFewer } from '@/lib/support/find-fewer';
import { countsEntries } from '@/lib/support/list-titles';
import { findListOf } from '@/lib/support/listed-names';
import { largerTimes } from '@/lib/support/measure-words';
import { closestSentence, displayKind, type Passages } from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { type NumberMention, readNumbers } from '@/lib/support/read-numbers';
import { isBracketed, numbersEntry } from '@/lib/support/serial-numbers';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';

/** Small numbers are often spelled out as the things themselves (“a man and a woman”), so their absence tells nothing. */
const SMALL = 3;

/** Returns a claim for each number of the headline that can be compared. */
export function checkNumbers(passages: Passages): Claim[] {
  const { doc, headline } = passages;
  if (headline.last === 0) return [];
  const start = doc.tokens.start[headline.first] as number;
  const text = doc.text.slice(start, doc.tokens.end[headline.last - 1] as number);
  const asked = readNumbers(text).filter((mention) => isComparable(passages, text, start, mention));
  if (asked.length === 0) return [];
  const given = readBodyNumbers(
    passages,
    asked.some(({ kind, low }) => kind === 'ordinal' || low <= 20),
  );
  return asked.flatMap((mention): Claim[] => {
    const span = { start: start + mention.span.start, end: start + mention.span.end };
    const words = doc.text.slice(span.start, span.end);
    const supported = (sentence: number, message: string): Claim[] => [
      {
        type: 'number',
        text: words,
        span,
        verdict: 'supported',
        evidence: sentenceSpan(doc, sentence),
        message,
      },
    ];
    const found = findCarrier(mention, given);
    if (found) return supported(found.sentence, `The article gives ${quote(words)} too.`);
    const sum = findSum(doc, mention, given) ?? findList(passages, mention);
    if (sum !== undefined) return supported(sum, `What the article lists comes to ${quote(words)}.`);
    const fewer = findFewer(doc, mention, span, given);
    if (!fewer && (isUnsure(passages, mention, given) || isConverted(doc, span, mention, given))) return [];
    const { evidence, message } = describeAbsence(passages, mention, words, given, fewer);
    return [{ type: 'number', text: words, span, verdict: 'not-found', evidence, message }];
  });
}

/** Numbers inside quotations belong to the quotation; those of a list or series are not repeated, nor are the price tags of its entries. */
function isComparable(passages: Passages, text: string, start: number, { span }: NumberMention): boolean {
  const { doc, headline } = passages;
  for (let i = headline.first; i < headline.last; i++) {
    const isHere =
      (doc.tokens.start[i] as number) < start + span.end &&
      (doc.tokens.end[i] as number) > start + span.start;
    if (isHere && doc.voice[i] === VoiceCode.quoted) return false;
  }
  if (countsEntries(text, span.start, span.end)) return false;
  if (displayKind(passages) !== 'heading') return true;
  return !numbersEntry(text, span.start, span.end) && !isBracketed(text, span.start, span.end);
}

/** The number of the body that carries `asked`; the ends of a range may stand apart. */
function findCarrier(asked: NumberMention, given: Iterable<BodyNumber>): BodyNumber | undefined {
  const whole = find(given, (other) => agrees(asked, other));
  if (whole || asked.low === asked.high) return whole;
  const [low, high] = [asked.low, asked.high].map((end) =>
    find(given, (other) => agrees({ ...asked, low: end, high: end }, other)),
  );
  return high && low;
}

/** The sentence that names as many as `asked` counts. */
const findList = (
  { doc, headline }: Passages,
  { kind, measure, low, high }: NumberMention,
): number | undefined =>
  kind === 'count' && !measure && low === high ? findListOf(doc, low, headline.last) : undefined;

/** The first that fits; no more of the body is read than that takes. */
function find(given: Iterable<BodyNumber>, fits: (other: BodyNumber) => boolean): BodyNumber | undefined {
  for (const other of given) if (fits(other)) return other;
  return undefined;
}

/** Absence tells nothing for rough counts, for years (an article seldom repeats its own), for small numbers, and for spans of time that the body may give by dates. */
function isUnsure(passages: Passages, asked: NumberMention, given: Iterable<BodyNumber>): boolean {
  const { kind, low, high, measure } = asked;
  if (kind === 'vague' || kind === 'year') return true;
  if (measure?.of === 'time' && kind !== 'age') {
    const isOpen = isRoundTime(low) || isPartOfTime(low, measure.size);
    return isOpen && !find(given, (other) => isRival(passages, asked, other));
  }
  return (
    (kind === 'count' || kind === 'ordinal') &&
    !measure &&
    low === high &&
    low <= SMALL &&
    Number.isInteger(low)
  );
}

/** “18 months” may be a year and a half in the body, “30 years” a date; “41 years” is nothing but itself. */
const isRoundTime = (value: number): boolean =>
  value <= 20 || (value <= 120 && [5, 6, 7].some((part) => value % part === 0));

/** Is it one or half of a larger unit, for which a body needs no number: “seven days”, “six months”? */
const isPartOfTime = (value: number, size: number): boolean =>
  largerTimes(size).some((larger) =>
    [1, 0.5].some((part) => Math.abs((value * size) / (larger * part) - 1) < 0.05),
  );

/** Words of the headline that the sentence of another span of time must hold to speak of the same. */
const SHARED_WORDS = 2;
/** Spans that differ more than this tell of other things. */
const RIVAL_SHARE = 5;

/** Does the body give another span of time, of like length, where it speaks of what the headline does? */
function isRival({ doc, words, families }: Passages, asked: NumberMention, given: BodyNumber): boolean {
  if (!asked.measure || given.measure?.of !== 'time') return false;
  const share = (given.low * given.measure.size) / (asked.low * asked.measure.size);
  if (share > RIVAL_SHARE || share < 1 / RIVAL_SHARE) return false;
  const held = words.filter(
    ({ stem, weight }) =>
      weight >= 1 && families.get(stem)?.some((at) => doc.sentences.of[at] === given.sentence),
  );
  return new Set(held.map(({ stem }) => stem)).size >= SHARED_WORDS;
}

/** Does the body give its money in another currency only, so that the headline's figure is the same sum exchanged? */
function isConverted(doc: Doc, span: Span, { kind }: NumberMention, given: Iterable<BodyNumber>): boolean {
  if (kind !== 'money') return false;
  const money = [...given].filter((other) => other.kind === 'money');
  const signOf = ({ start }: Span): string => doc.text.charAt(start);
  const isSign = (sign: string): boolean => /[$£€¥₹]/.test(sign);
  const own = signOf(span);
  return (
    isSign(own) &&
    money.some((other) => isSign(signOf(other.span))) &&
    money.every((other) => isSign(signOf(other.span)) && signOf(other.span) !== own)
  );
}

function describeAbsence(
  passages: Passages,
  asked: NumberMention,
  words: string,
  given: Iterable<BodyNumber>,
  fewer: BodyNumber | undefined,
): { evidence: Span | null; message: string } {
  const { doc } = passages;
  const evidence = fewer ? sentenceSpan(doc, fewer.sentence) : closestSentence(passages, passages.words);
  const isNear = ({ span, kind }: BodyNumber): boolean =>
    kind === asked.kind && evidence !== null && span.start >= evidence.start && span.end <= evidence.end;
  const near = fewer ?? find(given, isNear);
  const base = `${quote(words)} is not in the text we could read.`;
  if (!near) return { evidence, message: base };
  return {
    evidence,
    message: `${base} The closest sentence says ${quote(doc.text.slice(near.span.start, near.span.end))}.`,
  };
}
