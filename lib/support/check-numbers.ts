/** Numbers of the headline: does the body give them, in figures or words, exact, rounded or as a range? */
import type { Claim, Span } from '@/lib/model';
import { closestSentence, type Passages } from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { type NumberMention, readNumbers } from '@/lib/support/read-numbers';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** A number of the body with its sentence. */
interface BodyNumber extends NumberMention {
  readonly sentence: number;
}

/** Nouns whose number counts the entries of a list, which nobody repeats. */
const LISTED =
  /^(?:(?!of |in |at |to |for |from |and |per)[\p{L}’'-]+ ){0,3}(?:facts?|reasons?|ways?|things|tips|photos?|pictures|jokes|times|examples|questions|takeaways|moments|signs|lessons|secrets|tricks|hacks|quotes|memes?|tweets|songs|movies|films|books|ideas|myths|charts|points|items|steps|stories|recipes|trends|benefits|stars|celebrities|celebs|products|deals|gifts|outfits|looks|places|destinations|apps|habits|exercises|workouts|foods|dishes|mistakes|rules|predictions|options|alternatives|shows|games|trips|best|worst|funniest)\b/iu;

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
    const found = given.find((other) => agrees(mention, other));
    if (found) {
      const message = `The article gives ${quote(words)} too.`;
      return [
        {
          type: 'number',
          text: words,
          span,
          verdict: 'supported',
          evidence: sentenceSpan(doc, found.sentence),
          message,
        },
      ];
    }
    if (isUnsure(mention, text) || isConverted(doc, span, mention, given)) return [];
    const { evidence, message } = describeAbsence(passages, mention, words, given);
    return [{ type: 'number', text: words, span, verdict: 'not-found', evidence, message }];
  });
}

/** Numbers inside quotations belong to the quotation; those of a list are not repeated. */
function isComparable(
  { doc, headline }: Passages,
  text: string,
  start: number,
  { span }: NumberMention,
): boolean {
  for (let i = headline.first; i < headline.last; i++) {
    const isHere =
      (doc.tokens.start[i] as number) < start + span.end &&
      (doc.tokens.end[i] as number) > start + span.start;
    if (isHere && doc.voice[i] === VoiceCode.quoted) return false;
  }
  return !LISTED.test(text.slice(span.end).trimStart());
}

/** Absence tells nothing for rough counts, for years (an article seldom repeats its own), for small numbers and for spans of time. */
function isUnsure({ kind, low, high, span }: NumberMention, text: string): boolean {
  if (kind === 'vague' || kind === 'year') return true;
  if (kind === 'count' && low === high && low <= SMALL) return true;
  return isRoundTime(low) && SPAN_OF_TIME.test(text.slice(span.end));
}

const SPAN_OF_TIME = /^[- ]?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)\b/i;

/** “48 hours” may be two days in the body, “18 months” a year and a half, “30 years” a date; “41 years” is nothing but itself. */
const isRoundTime = (value: number): boolean =>
  value <= 20 || (value <= 120 && [5, 6, 7].some((part) => value % part === 0));

/** Does the body give its money in another currency only, so that the headline's figure is the same sum exchanged? */
function isConverted(doc: Doc, span: Span, { kind }: NumberMention, given: readonly BodyNumber[]): boolean {
  if (kind !== 'money') return false;
  const money = given.filter((other) => other.kind === 'money');
  const signOf = ({ start }: Span): string => doc.text.charAt(start);
  const isSign = (sign: string): boolean => /[$£€¥₹]/.test(sign);
  const own = signOf(span);
  return (
    isSign(own) &&
    money.some((other) => isSign(signOf(other.span))) &&
    money.every((other) => isSign(signOf(other.span)) && signOf(other.span) !== own)
  );
}

function readBodyNumbers({ doc, headline }: Passages, withOrdinals: boolean): BodyNumber[] {
  const { tokens, sentences, text } = doc;
  const found: BodyNumber[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s] as number;
    const last = sentences.first[s + 1] as number;
    if (first >= headline.first && last <= headline.last) continue;
    // The headline carries nothing of what the standfirst says.
    if (doc.blocks[sentences.block[s] as number]?.kind === 'headline') continue;
    let holds = withOrdinals;
    for (let i = first; i < last && !holds; i++) {
      holds = tokens.kind[i] === TokenKind.number || ((tokens.mask[i] as number) & WordClass.number) !== 0;
    }
    if (!holds) continue;
    const start = tokens.start[first] as number;
    for (const mention of readNumbers(text.slice(start, tokens.end[last - 1] as number))) {
      const span = { start: start + mention.span.start, end: start + mention.span.end };
      found.push({ ...mention, span, sentence: s });
    }
  }
  return found;
}

/** Does the body’s number carry the headline’s, allowing for rounding and for what loosens either? */
export function agrees(asked: NumberMention, given: NumberMention): boolean {
  if (asked.kind === 'year' || given.kind === 'year') {
    return isBetween(asked.low, given.low, given.high) || isBetween(given.low, asked.low, asked.high);
  }
  if (asked.kind === 'vague') return given.high >= asked.low && given.low <= asked.high;
  if (given.kind === 'vague') return false;
  if ((asked.kind === 'percent') !== (given.kind === 'percent') && asked.kind === 'points') return false;
  const [low, high] = reach(asked);
  // A range is carried by one with the same ends.
  if (asked.low < asked.high && given.low < given.high)
    return (
      isBetween(given.low, low, 2 * asked.low - low) && isBetween(given.high, 2 * asked.high - high, high)
    );
  if (given.high >= low && given.low <= high) return true;
  // “between 40 and 60” carries 50.
  return isBetween(asked.low, given.low, given.high) || isBetween(asked.high, given.low, given.high);
}

const isBetween = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/** The values that a writer may have rounded to this number, or meant by “nearly”, “more than” and “about”. */
function reach({ low, high, loose }: NumberMention): [number, number] {
  // A headline rounds to its last figure that is not 0: “500 billion” may be 495, “$1.2bn” may be 1.17; never by more than 8 %.
  const slack = (value: number): number => Math.min(lastPlace(value) * 0.999, value * 0.08);
  const from = low < 20 && Number.isInteger(low) ? low : low - slack(low);
  const to = high < 20 && Number.isInteger(high) ? high : high + slack(high);
  const give = looseness(low);
  if (loose === 'below') return [low * (1 - give), to];
  if (loose === 'above') return [from, high * (1 + give)];
  if (loose === 'around') return [low * (1 - give / 2), high * (1 + give / 2)];
  return [from, to];
}

/** How far “more than” and the like reach, as a share: “more than 200” may be 250, “more than 161” is hardly 170. */
function looseness(value: number): number {
  const places = Math.floor(Math.log10(value)) - Math.log10(lastPlace(value));
  return value < 20 || places < 0.5 ? 0.3 : places < 1.5 ? 0.15 : 0.05;
}

/** The value of one step in the last figure that is not 0: 1 for 264, 100 for 500, 0.1 million for 1.2 million. */
function lastPlace(value: number): number {
  let step = 10 ** Math.floor(Math.log10(value));
  while (step > 1e-6 && Math.abs(value / step - Math.round(value / step)) > 1e-6) step /= 10;
  return value >= 20 && step === 1 ? 0.5 : step;
}

function describeAbsence(
  passages: Passages,
  asked: NumberMention,
  words: string,
  given: readonly BodyNumber[],
): { evidence: Span | null; message: string } {
  const { doc } = passages;
  const evidence = closestSentence(passages, passages.words);
  const near = given.find(
    ({ span, kind }) =>
      kind === asked.kind && evidence && span.start >= evidence.start && span.end <= evidence.end,
  );
  const base = `${quote(words)} is not in the text we could read.`;
  if (!near) return { evidence, message: base };
  return {
    evidence,
    message: `${base} The closest sentence says ${quote(doc.text.slice(near.span.start, near.span.end))}.`,
  };
}
