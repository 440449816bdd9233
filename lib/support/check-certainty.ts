/** Deeds that the headline tells as done: does the article tell them as done anywhere, or only as planned, possible or alleged? */
import type { Claim } from '@/lib/model';
import { claimAt } from '@/lib/support/claim';
import { type ContentWord, type Passages, tokenText } from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { type Modality, type Reading, readModality } from '@/lib/support/read-modality';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { usageOf } from '@/lib/text/noun-or-verb';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** Readings that say less than a deed told as done. */
const LOOSER: ReadonlySet<Modality> = new Set<Modality>(['planned', 'possible', 'alleged', 'denied']);

/** Returns a claim for each deed of the headline that every sentence of the body tells less firmly; deeds that the body does not tell are left alone. */
export function checkCertainty(passages: Passages): Claim[] {
  const { doc, words } = passages;
  return words.flatMap((word) => {
    const { token } = word;
    if (doc.voice[token] !== VoiceCode.outlet || word.weight > 1) return [];
    const sentence = doc.sentences.of[token] as number;
    if (isQuestion(doc, doc.sentences.first[sentence + 1] as number)) return [];
    const deed = deedOf(doc, token);
    if (deed === null || readModality(doc, token).modality !== 'done') return [];
    const claim = compare(passages, word, deed);
    // “Is expected to agree” is how a body tells of talks; only “denied agreeing” is against the headline.
    const isReport = (doc.tokens.mask[token] as number) & (WordClass.reporting | WordClass.weakReporting);
    return claim && !(isReport && claim.verdict !== 'contradicted') ? [claim] : [];
  });
}

/** A verb that the headline tells as done. */
interface Deed {
  /** How the body writes it after “will” or “to”, or after “be” in the passive. */
  readonly form: string;
  readonly isPassive: boolean;
}

/** The deed of the verb at `token` (“signs”, “was signed”, “bill signed by”, “ministers sign”), or null. */
function deedOf(doc: Doc, token: number): Deed | null {
  const word = tokenText(doc, token).toLowerCase();
  const left = (doc.tokens.mask[token - 1] as number) & ~WordClass.speaker;
  if (token === 0) return null;
  if (/ed$/.test(word)) {
    const isPassive = BE.test(tokenText(doc, token - 1)) || (left === 0 && isBarePassive(doc, token));
    return isPassive ? { form: word, isPassive } : null;
  }
  if (/[^s]s$/.test(word)) {
    const form = word
      .replace(/(?<=.{2})ies$/, 'y')
      .replace(/(?<=ss|sh|ch|x|zz)es$/, '')
      .replace(/s$/, '');
    return { form, isPassive: false };
  }
  const isPlural = left === 0 && /[^s]s$/i.test(tokenText(doc, token - 1));
  return isPlural && usageOf(doc, token) === 'verb' ? { form: word, isPassive: false } : null;
}

const BE = /^(?:is|are|was|were|be|been|being|gets?|got)$/i;

/** “Bill signed by minister”, “Tolls scrapped”: a participle that only a preposition or nothing follows, and no verb goes before (“wants tolls scrapped”). */
function isBarePassive(doc: Doc, token: number): boolean {
  const next = token + 1;
  for (let i = doc.sentences.first[doc.sentences.of[token] as number] as number; i < token - 1; i++)
    if (usageOf(doc, i) === 'verb') return false;
  const isLast = doc.sentences.of[next] !== doc.sentences.of[token];
  return (
    usageOf(doc, token) === 'verb' &&
    (isLast || ((doc.tokens.mask[next] as number) & WordClass.preposition) !== 0)
  );
}

/** Telling words of the headline that a sentence must hold to tell of the same event; more where everything has such a verb (“takes”, “gives”). */
const SHARED_WORDS = 2;
const SHARED_WITH_COMMON = 3;

/** How many of `stems` the sentence holds. */
const countHeld = ({ doc, families }: Passages, stems: ReadonlySet<string>, sentence: number): number =>
  [...stems].filter((root) => families.get(root)?.some((at) => doc.sentences.of[at] === sentence)).length;

/** Does the verb at `at` tell of something else: in a sentence without a word of the headline, and without a pronoun that may stand for one? */
function isOfOther(passages: Passages, stems: ReadonlySet<string>, at: number): boolean {
  const { sentences, tokens } = passages.doc;
  const sentence = sentences.of[at] as number;
  if (countHeld(passages, stems, sentence) > 0) return false;
  for (let i = sentences.first[sentence] as number; i < (sentences.first[sentence + 1] as number); i++)
    if ((tokens.mask[i] as number) & (WordClass.subject | WordClass.object | WordClass.possessive))
      return false;
  return true;
}

/** How far before its verb a “not” or “denied” may stand, so that it surely belongs to it whatever the verb's form. */
const DENIED_REACH = 3;
/** How far from its verb the deed's object or doer may stand in the body. */
const BESIDE = 8;

/** Does the verb of the body have the headline's object beside it: after it, before it in the passive? Where the headline has no object, its doer stands for it. */
function isBesideSame(
  { doc, families, words }: Passages,
  word: ContentWord,
  { isPassive }: Deed,
  at: number,
): boolean {
  const telling = words.filter(
    ({ token, weight }) => weight >= 1 && doc.tokens.kind[token] === TokenKind.word,
  );
  const before = telling.findLast(({ token }) => token < word.token);
  const after = isPassive ? undefined : telling.find(({ token }) => token > word.token);
  const sentence = doc.sentences.of[at];
  const isBeside = (i: number): boolean =>
    doc.sentences.of[i] === sentence && (after ? i > at : i < at) && Math.abs(i - at) <= BESIDE;
  return families.get((after ?? before)?.stem ?? '')?.some(isBeside) === true;
}

const CLOSERS = '\'’”"';

/** Returns whether the sentence or headline that ends before token `last` asks. */
export function isQuestion({ text, tokens }: Doc, last: number): boolean {
  if (last === 0) return false;
  const end = (tokens.end[last - 1] as number) - 1;
  return text.charAt(CLOSERS.includes(text.charAt(end)) ? end - 1 : end) === '?';
}

function compare(passages: Passages, word: ContentWord, deed: Deed): Claim | null {
  const { doc, families, words } = passages;
  const others = new Set(
    words.filter(({ weight, stem }) => weight >= 1 && stem !== word.stem).map(({ stem }) => stem),
  );
  const least = word.weight < 1 ? SHARED_WITH_COMMON : SHARED_WORDS;
  let loose: (Reading & { readonly at: number }) | null = null;
  for (const at of families.get(word.stem) ?? []) {
    const reading = readModality(doc, at);
    if (reading.modality === 'none') continue;
    if (!LOOSER.has(reading.modality)) {
      if (isOfOther(passages, others, at)) continue;
      return null;
    }
    // After “will” or “to” the same verb stands in its plain form; another word of its family is something else.
    const isDenied = reading.modality === 'denied' && at - reading.from <= DENIED_REACH;
    const isSame = isDenied || tokenText(doc, at).toLowerCase() === deed.form;
    if (
      !loose &&
      isSame &&
      isBesideSame(passages, word, deed, at) &&
      countHeld(passages, others, doc.sentences.of[at] as number) >= least
    )
      loose = { ...reading, at };
  }
  if (!loose) return null;
  const text = tokenText(doc, word.token);
  const phrase = doc.text.slice(doc.tokens.start[loose.from], doc.tokens.end[loose.at]);
  return claimAt(doc, word.token, word.token + 1, {
    type: 'certainty',
    verdict: loose.modality === 'denied' ? 'contradicted' : 'weaker',
    evidence: sentenceSpan(doc, doc.sentences.of[loose.at] as number),
    message: `The headline tells ${quote(text)} as done; the article says ${quote(phrase)}.`,
  });
}
