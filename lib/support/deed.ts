/** Verbs of a headline that tell a deed: as done, or as settled. */
import { isEntry } from '@/lib/support/list-titles';
import { tokenText } from '@/lib/support/passages';
import type { Doc } from '@/lib/text/doc';
import { usageOf } from '@/lib/text/noun-or-verb';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** Matches the forms of “be” and “get” that make a passive with the participle after them. */
export const BE = /^(?:is|are|was|were|be|been|being|gets?|got)$/i;

/** What ranks or counts the entries of a list, before their noun. */
const RANK = /^(?:\d+|best|top|new)$/i;

/** A verb that the headline tells as done, or as settled: “signs”, “was signed”, “to sign”. */
export interface Deed {
  readonly isPassive: boolean;
  readonly isAhead: boolean;
}

/** Returns the deed of the verb at `token` (“signs”, “was signed”, “bill signed by”, “ministers sign”, “to sign”), or null. */
export function deedOf(doc: Doc, token: number): Deed | null {
  if (token === 0) return null;
  const word = tokenText(doc, token).toLowerCase();
  const before = tokenText(doc, token - 1).toLowerCase();
  const left = (doc.tokens.mask[token - 1] as number) & ~WordClass.speaker;
  if (before === 'will' || before === 'to')
    return isAhead(doc, token) ? { isPassive: false, isAhead: true } : null;
  if (/ed$/.test(word)) {
    const isPassive = BE.test(before) || (left === 0 && isBarePassive(doc, token));
    if (isPassive) return { isPassive, isAhead: false };
    return left === 0 && hasObject(doc, token) ? { isPassive, isAhead: false } : null;
  }
  if (/[^s]s$/.test(word)) return { isPassive: false, isAhead: false };
  const isPlural = left === 0 && /(?:[^s]s|police|people|men|women|children|staff|crew)$/.test(before);
  return isPlural && usageOf(doc, token) === 'verb' ? { isPassive: false, isAhead: false } : null;
}

/** “Karvia to sign”, “Karvia will sign”: right after a noun, with no verb before. */
function isAhead(doc: Doc, token: number): boolean {
  const subject = token - 2;
  return (
    subject >= 0 &&
    ((doc.tokens.mask[subject] as number) & ~WordClass.speaker) === 0 &&
    !isListed(doc, subject) &&
    !hasVerbBefore(doc, subject + 1)
  );
}

/** “10 films to stream”, “the best books to read”: what to do with them is no deed. */
function isListed(doc: Doc, noun: number): boolean {
  if (!isEntry(tokenText(doc, noun).toLowerCase())) return false;
  const first = doc.sentences.first[doc.sentences.of[noun] as number] as number;
  for (let i = noun - 1; i >= Math.max(first, noun - 3); i--)
    if ((doc.tokens.mask[i] as number) & WordClass.number || RANK.test(tokenText(doc, i))) return true;
  return false;
}

/** “Captain killed cook”: the only verb so far, and what follows is no preposition. */
const hasObject = (doc: Doc, token: number): boolean =>
  usageOf(doc, token) === 'verb' &&
  !hasVerbBefore(doc, token) &&
  doc.sentences.of[token + 1] === doc.sentences.of[token] &&
  doc.tokens.kind[token + 1] === TokenKind.word &&
  ((doc.tokens.mask[token + 1] as number) & WordClass.preposition) === 0;

/** Small words, of which no verb is made. */
const SMALL = WordClass.preposition | WordClass.conjunction | WordClass.determiner | WordClass.possessive;

/** Does a verb stand before the word that goes before `token`, with no mark between? */
function hasVerbBefore(doc: Doc, token: number): boolean {
  const first = doc.sentences.first[doc.sentences.of[token] as number] as number;
  for (let i = token - 2; i >= first && doc.tokens.kind[i] !== TokenKind.punctuation; i--)
    if (((doc.tokens.mask[i] as number) & SMALL) === 0 && usageOf(doc, i) === 'verb') return true;
  return false;
}

/** “Bill signed by minister”, “Tolls scrapped”: a participle that only a preposition or nothing follows, and no verb goes before (“wants tolls scrapped”). */
function isBarePassive(doc: Doc, token: number): boolean {
  const next = token + 1;
  if (hasVerbBefore(doc, token)) return false;
  const isLast = doc.sentences.of[next] !== doc.sentences.of[token];
  return (
    usageOf(doc, token) === 'verb' &&
    (isLast || ((doc.tokens.mask[next] as number) & WordClass.preposition) !== 0)
  );
}
