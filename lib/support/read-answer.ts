/** What a sentence of the body says to a question that yes or no would answer. */
import { type ContentWord, tokenText } from '@/lib/support/passages';
import { isMonth, readModality } from '@/lib/support/read-modality';
import { stem } from '@/lib/support/stem';
import type { Doc } from '@/lib/text/doc';
import { usageOf } from '@/lib/text/noun-or-verb';

/** `null` where the sentence cannot be held against the question. */
export type Answer = 'yes' | 'no' | 'open' | null;

const NO =
  /^(?:not|never|no|none|nor|neither|nobody|nothing|cannot|without|unable|fail(?:s|ed|ing)?|refus(?:e[sd]?|al|ing)|reject(?:s|ed|ing)?|declin(?:e[sd]?|ing)|unlikely|rarely|hardly|scarcely|seldom|few)$|n['’]t$/i;
const OPEN =
  /^(?:whether|if|unless|unclear|unknown|uncertain|unsure|perhaps|possibly|maybe|may|might|could|would|should|yet|hop(?:e[sd]?|ing)|consider\w*|investigat\w*|den(?:y|ies|ied|ying)|disput\w*|disagree\w*|alleg\w*|claim(?:s|ed|ing)?|question\w*|debat\w*|split|divided|doubt\w*|ask(?:s|ed|ing)?)$/i;
const NO_PHRASE = /^(?:rul(?:e[sd]?|ing) out|far from)$/i;
/** “Not until May”, “not only”: no answer of no. */
const NOT_SO = /^(?:only|just|least|until|merely)$/i;
/** Here another thought begins. */
const BREAK = /^(?:;|but|although|though|while|whereas)$/i;
/** Questions that begin so ask how something is, or what was done to it. */
const STATE = /^(?:is|are|was|were)/i;
/** Words that a question holds and its answer need not. */
const ASIDE = /^(?:really|actually|truly|ever|still|finally|already|now|just|soon|even|about|today)$/i;
const NO_LINK = /\bno (?:\w+ )?(?:link|evidence|proof|connection|association|sign)\b/i;
const PARTICIPLE = /(?:ed|ing|en|wn|old|ght|lt|ft|ut|ost|id)$/i;
const TIME =
  /^(?:next|last|tomorrow|years?|months?|weeks?|days?|time|january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/i;

/** Returns those of a question's words that an answer has to hold. */
export const askedWords = (doc: Doc, words: readonly ContentWord[]): ContentWord[] =>
  words.filter(({ token }) => !ASIDE.test(tokenText(doc, token)));

/**
 * Returns what `sentence` says to the question of `words`, which begins with `opener`. It is held against the question only where it has what is
 * asked: the question's verb and its last word, or all of its words where “is” alone is the verb; times may be missing.
 */
export function readAnswer(
  doc: Doc,
  sentence: number,
  words: readonly ContentWord[],
  opener: string,
): Answer {
  const { first, last } = boundsOf(doc, sentence);
  const verb = words.find(({ token }, at) => at > 0 && isMain(doc, token, opener));
  const timeless = words.filter(({ token }) => !TIME.test(tokenText(doc, token)));
  const needed = verb ? [verb, ...timeless.slice(-1)] : [...timeless].reverse();
  const places = needed.map((word) => placeOf(doc, first, last, word.stem));
  const [place] = places;
  if (!place || places.includes(null)) return hasNoLink(doc, first, last, timeless) ? 'no' : null;
  const { at, isDenied } = place;
  const isVerb = verb !== undefined && isVerbAt(doc, at);
  const after = isVerb ? at : Math.max(...places.map((one) => one?.at ?? at));
  const said = readBefore(doc, first, after, opener);
  if (said === 'open') return 'open';
  if (said === 'no' || isDenied) return said === 'no' && isDenied ? 'yes' : 'no';
  // What is done is not what should be.
  if (/^should/i.test(opener)) return null;
  if (isVerb) return ofVerb(doc, at, opener);
  if (verb) return null;
  if (STATE.test(opener)) return 'yes';
  // “The toll rise” of the question may be read as a noun; that it comes is told by a verb.
  const told = places.find((one) => one && usageOf(doc, one.at) === 'verb');
  return told ? ofVerb(doc, told.at, opener) : null;
}

/** “No link between coffee and headaches” tells that one does not cause the other. */
function hasNoLink(doc: Doc, first: number, last: number, words: readonly ContentWord[]): boolean {
  if (!NO_LINK.test(doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]))) return false;
  return words.filter((word) => placeOf(doc, first, last, word.stem) === null).length === 1;
}

/** “Are they cheaper to run?” asks not whether they run. */
function isMain(doc: Doc, token: number, opener: string): boolean {
  if (!isVerbAt(doc, token) || /^to$/i.test(tokenText(doc, token - 1))) return false;
  return !STATE.test(opener) || PARTICIPLE.test(tokenText(doc, token));
}

function isVerbAt(doc: Doc, token: number): boolean {
  const usage = usageOf(doc, token);
  return usage === 'verb' || (usage === 'adjective' && PARTICIPLE.test(tokenText(doc, token)));
}

/** The tokens of `sentence`, the first two hundred: a longer one answers nothing. */
function boundsOf({ sentences }: Doc, sentence: number) {
  const first = sentences.first[sentence] as number;
  return { first, last: Math.min(first + 200, sentences.first[sentence + 1] as number) };
}

/** Where a word of this stem stands, or one that begins with “un-”, “in-”, “im-” or “ir-” before it. */
function placeOf(doc: Doc, first: number, last: number, root: string) {
  for (let at = first; at < last; at++) {
    const word = tokenText(doc, at);
    if (stem(word) === root) return { at, isDenied: false };
    if (/^(?:un|in|im|ir|il)/i.test(word) && stem(word.slice(2)) === root) return { at, isDenied: true };
  }
  return null;
}

function readBefore(doc: Doc, first: number, last: number, opener: string): Answer {
  let said: Answer = null;
  for (let at = first; at < last; at++) {
    const word = tokenText(doc, at);
    if (BREAK.test(word)) said = null;
    else if (OPEN.test(word) && !isAsked(word, opener) && !isMonth(doc, at)) return 'open';
    else if (NO.test(word) && !NOT_SO.test(tokenText(doc, at + 1)) && !isAFew(doc, at)) said = 'no';
    else if (NO_PHRASE.test(`${word} ${tokenText(doc, at + 1)}`)) said = 'no';
  }
  return said;
}

/** “A few” are some. */
const isAFew = (doc: Doc, at: number): boolean =>
  /^few$/i.test(tokenText(doc, at)) && /^an?$/i.test(tokenText(doc, at - 1));

/** “Could a dam stop it?”: “A dam could” answers it. */
const isAsked = (word: string, opener: string): boolean =>
  /^(?:could|would)/i.test(opener) && /^(?:could|would)$/i.test(word);

function ofVerb(doc: Doc, at: number, opener: string): Answer {
  const { modality } = readModality(doc, at);
  if (modality === 'denied') return 'no';
  if (modality === 'planned')
    return /^(?:will|won|would|could)/i.test(opener) && isWill(doc, at) ? 'yes' : 'open';
  if (modality === 'possible') return /^(?:can|could)/i.test(opener) ? 'yes' : 'open';
  return modality === 'alleged' ? 'open' : 'yes';
}

/** “Will”, and not “hopes to”, “is expected to”. */
function isWill(doc: Doc, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--)
    if (/^(?:will|shall|would|['’]ll)$/i.test(tokenText(doc, before))) return true;
  return false;
}
