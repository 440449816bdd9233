/** Quotations cut so that their sense changes: what stands before or after the quoted words takes them back, doubts them or makes them depend. */
import type { Claim } from '@/lib/model';
import { findHeadline, isNot, type Passages, tokenText } from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { isNoMark } from '@/lib/support/token-readers';
import type { Doc } from '@/lib/text/doc';
import type { Quotation } from '@/lib/text/quotations';

/** Fewer words are a term and no statement, which is used beside all sorts of words. */
const LEAST_WORDS = 3;
/** So many words before the quoted ones are looked at. */
const REACH = 7;
/** “I doubt that”, “I never said”, “I do not think” just before the quoted words. */
const TAKES_BACK =
  /(?:^| )((?:doubt|den(?:y|ies|ied)|wish|(?:never|not|n['’]t|don['’]t|didn['’]t|doesn['’]t|cannot|can['’]t) (?:sa(?:y|id|ying)|think|believe|claim(?:ed)?|mean))(?: that| i could say)?)$/i;
/** “Some”, “perhaps” just before the quoted words. */
const LIMITS = /^(?:some|perhaps|maybe|possibly|hardly|few)$/i;
const CONDITION = /^(?:if|unless)$/i;
/** A headline with one of these, outside the quotation or in it, keeps the distance itself. */
const DISTANCE =
  /^(?:if|unless|some|perhaps|maybe|may|might|could|would|doubts?|den(?:y|ies|ied)|wish(?:es)?|not|never)$/i;

/** Returns what is amiss where the quoted words stand in the body from token `run` on, or null. */
export function checkCut(
  { doc }: Passages,
  { first, last }: Quotation,
  run: number,
): Pick<Claim, 'verdict' | 'message'> | null {
  // One word may well stand elsewhere without it.
  if (last - first === 1 || run === 0) return null;
  const start = doc.sentences.first[doc.sentences.of[run] as number] as number;
  if (isNot(doc, run - 1) && run > start) {
    for (let i = Math.max(0, first - 3); i < first; i++) if (isNot(doc, i)) return null;
    return before(tokenText(doc, run - 1));
  }
  const length = countWords(doc, first, last);
  if (length < LEAST_WORDS || keepsDistance(doc)) return null;
  const words = wordsBefore(doc, start, run);
  const [, taken] = TAKES_BACK.exec(words.join(' ')) ?? [];
  const lone = words.at(-1);
  if (taken) return before(taken);
  if (lone && LIMITS.test(lone)) return before(lone);
  const opening = wordsBefore(doc, start, Math.min(run, start + 2))[0];
  if (opening && CONDITION.test(opening)) return before(opening);
  const next = tokenAfter(doc, run, length);
  if (doc.sentences.of[next] === doc.sentences.of[run] && CONDITION.test(tokenText(doc, next)))
    return {
      verdict: 'weaker',
      message: `In the article ${quote(tokenText(doc, next))} follows these words.`,
    };
  return null;
}

const before = (words: string): Pick<Claim, 'verdict' | 'message'> => ({
  verdict: 'weaker',
  message: `In the article ${quote(words)} stands before these words.`,
});

/** The words of tokens `[start, run)`, the last few of them. */
function wordsBefore(doc: Doc, start: number, run: number): string[] {
  const words: string[] = [];
  for (let i = Math.max(start, run - REACH); i < run; i++)
    if (isNoMark(doc, i)) words.push(tokenText(doc, i));
  return words;
}

function countWords(doc: Doc, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) if (isNoMark(doc, i)) count++;
  return count;
}

/** The token after the `length` words that begin at `run`. */
function tokenAfter(doc: Doc, run: number, length: number): number {
  let left = length;
  let i = run;
  for (; left > 0 && i < doc.tokens.count; i++) if (isNoMark(doc, i)) left--;
  return i;
}

function keepsDistance(doc: Doc): boolean {
  const { first, last } = findHeadline(doc);
  for (let i = first; i < last; i++) if (DISTANCE.test(tokenText(doc, i)) || isNot(doc, i)) return true;
  return false;
}
