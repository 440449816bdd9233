/** Deeds that the headline tells as done: does the article tell them as done anywhere, or only as planned, possible or alleged? */
import type { Claim } from '@/lib/model';
import { claimAt } from '@/lib/support/claim';
import { BE, type Deed, deedOf } from '@/lib/support/deed';
import { type ContentWord, type Passages, tokenText } from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { MODAL, type Modality, type Reading, readModality, readNoun } from '@/lib/support/read-modality';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** Readings that say less than a deed told as done, and than one told as settled. */
const LOOSER: ReadonlySet<Modality> = new Set<Modality>(['planned', 'possible', 'alleged', 'denied']);
const LOOSER_THAN_SETTLED: ReadonlySet<Modality> = new Set<Modality>(['possible']);

/** Returns a claim for each deed of the headline that every sentence of the body tells less firmly; deeds that the body does not tell are left alone. */
export function checkCertainty(passages: Passages): Claim[] {
  const { doc, words } = passages;
  return words.flatMap((word) => {
    const { token } = word;
    if (doc.voice[token] !== VoiceCode.outlet || word.weight > 1) return [];
    const sentence = doc.sentences.of[token] as number;
    if (isQuestion(doc, doc.sentences.first[sentence + 1] as number)) return [];
    const deed = deedOf(doc, token);
    if (deed === null) return [];
    const { modality } = readModality(doc, token);
    if (modality !== 'done' && !(deed.isAhead && modality === 'planned')) return [];
    const claim = compare(passages, word, deed);
    // “Is expected to agree” is how a body tells of talks; only “denied agreeing” is against the headline.
    const isReport = (doc.tokens.mask[token] as number) & (WordClass.reporting | WordClass.weakReporting);
    return claim && !(isReport && claim.verdict !== 'contradicted') ? [claim] : [];
  });
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

/** Does the verb of the body have the headline's object beside it: after it, before it in the passive and where nothing follows (“the port may close”)? Where the headline has no object, its doer stands for it. */
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
  const object = isPassive ? before : telling.find(({ token }) => token > word.token);
  const isBefore = object === undefined || isPassiveAt(doc, at) || endsClause(doc, at);
  const isAfter = object !== undefined && !isPassiveAt(doc, at);
  return (
    families.get((object ?? before)?.stem ?? '')?.some((i) => {
      const isNear = doc.sentences.of[i] === doc.sentences.of[at] && Math.abs(i - at) <= BESIDE;
      return isNear && ((isAfter && i > at) || (isBefore && i < at));
    }) === true
  );
}

/** “Could be closed”, “was quietly closed” */
const isPassiveAt = (doc: Doc, at: number): boolean =>
  !/ing$/i.test(tokenText(doc, at)) &&
  [1, 2].some((back) => at >= back && BE.test(tokenText(doc, at - back)));

/** Does the verb at `at` have no object: does a mark, a preposition or a time follow? */
function endsClause(doc: Doc, at: number): boolean {
  const next = at + 1;
  return (
    doc.sentences.of[next] !== doc.sentences.of[at] ||
    doc.tokens.kind[next] === TokenKind.punctuation ||
    ((doc.tokens.mask[next] as number) & (WordClass.preposition | WordClass.time | WordClass.adverb)) !== 0 ||
    /^(?:if|unless|when|as|because|while|until)$/i.test(tokenText(doc, next))
  );
}

/** Is the verb at `at` itself what `reading` is about: after “may” or “to” in its plain form, or as “be closed”, “have closed”? */
function isReadItself(doc: Doc, { modality, from }: Reading, at: number): boolean {
  if (modality === 'denied') return at - from <= DENIED_REACH || isPlain(doc, at);
  if (modality === 'alleged' || !MODAL.test(tokenText(doc, from))) return true;
  return isPlain(doc, at) || [1, 2].some((back) => HAVE_OR_BE.test(tokenText(doc, at - back)));
}

const HAVE_OR_BE = /^(?:have|having|be|been|being|get)$/i;
const isPlain = (doc: Doc, at: number): boolean => !/(?:ed|ing|[^s]s)$/i.test(tokenText(doc, at));

const CLOSERS = '\'’”"';

/** Returns whether the sentence or headline that ends before token `last` asks. */
export function isQuestion({ text, tokens }: Doc, last: number): boolean {
  if (last === 0) return false;
  const end = (tokens.end[last - 1] as number) - 1;
  return text.charAt(CLOSERS.includes(text.charAt(end)) ? end - 1 : end) === '?';
}

/** “Announced that he would quit”: headlines tell in the present what is announced. */
function isAnnounced(doc: Doc, { modality, from }: Reading): boolean {
  if (modality !== 'planned') return false;
  const first = doc.sentences.first[doc.sentences.of[from] as number] as number;
  for (let i = from - 1; i >= first; i--)
    if (/^(?:announc(?:e|es|ed|ing)|confirmed)$/i.test(tokenText(doc, i))) return true;
  return false;
}

/** What is said of the word at `at`. */
interface FoundReading extends Reading {
  readonly at: number;
}

function compare(passages: Passages, word: ContentWord, deed: Deed): Claim | null {
  const { doc, families, words } = passages;
  const others = new Set(
    words.filter(({ weight, stem }) => weight >= 1 && stem !== word.stem).map(({ stem }) => stem),
  );
  const least = word.weight < 1 ? SHARED_WITH_COMMON : SHARED_WORDS;
  const text = tokenText(doc, word.token);
  const looser = deed.isAhead ? LOOSER_THAN_SETTLED : LOOSER;
  const isTold = (at: number): boolean =>
    countHeld(passages, others, doc.sentences.of[at] as number) >= least;
  let loose: FoundReading | null = null;
  let noun: FoundReading | null = null;
  let isNounTold = false;
  for (const at of families.get(word.stem) ?? []) {
    const reading = readModality(doc, at);
    if (reading.modality === 'none') {
      const asNoun = readNoun(doc, at);
      // The same form in both is likely a noun in the headline too.
      const isOpen = asNoun.modality !== 'none' && tokenText(doc, at) !== text;
      if (!isOpen) isNounTold ||= !isOfOther(passages, others, at);
      else if (isTold(at)) noun ??= { ...asNoun, at };
      continue;
    }
    if (!looser.has(reading.modality) || isAnnounced(doc, reading)) {
      if (isOfOther(passages, others, at)) continue;
      return null;
    }
    if (!loose && isReadItself(doc, reading, at) && isBesideSame(passages, word, deed, at) && isTold(at))
      loose = { ...reading, at };
  }
  if (!isNounTold) loose ??= noun;
  if (!loose) return null;
  const { from, at } = loose;
  const phrase = doc.text.slice(doc.tokens.start[Math.min(from, at)], doc.tokens.end[Math.max(from, at)]);
  return claimAt(doc, word.token, word.token + 1, {
    type: 'certainty',
    verdict: loose.modality === 'denied' ? 'contradicted' : 'weaker',
    evidence: sentenceSpan(doc, doc.sentences.of[at] as number),
    message: `The headline tells ${quote(text)} as ${deed.isAhead ? 'settled' : 'done'}; the article says ${quote(phrase)}.`,
  });
}
