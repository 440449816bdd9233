/** Where in a sentence a name begins and ends, initials and particles included: “J. van der Example”. */
import { classOf, isWord, markAt, STOP } from '@/lib/support/token-readers';
import type { Doc } from '@/lib/text/doc';
import { hashesOf } from '@/lib/text/hash-set';
import { Mark, VoiceCode } from '@/lib/text/marks';
import { WordClass } from '@/lib/text/word-class';

const PARTICLES = hashesOf(
  'de la le las los van von der den del della di da do dos du el al bin ibn ben abu ter ten zu'.split(' '),
);

/** Returns whether token `i` is part of a name, outside quotation marks; `marks` says how sure that must be. */
export const isNamed = (doc: Doc, i: number, marks: number = Mark.name): boolean =>
  isWord(doc, i) &&
  ((doc.marks[i] as number) & marks) !== 0 &&
  (classOf(doc, i) & (WordClass.time | WordClass.adverb)) === 0 &&
  doc.voice[i] !== VoiceCode.quoted;

/** Returns the first token of the name that ends at token `end`, `first` or later; after `end` when no name ends there. */
export function startOfName(doc: Doc, end: number, first: number): number {
  let from = end + 1;
  const marks = Mark.name | Mark.maybeName;
  for (let at = end; at >= first; at--) {
    if (isNamed(doc, at, at === end ? Mark.name : marks)) from = at;
    else if (from > end) break;
    else if (markAt(doc, at) === STOP) {
      // “J. D. Example”
      if (at === first || !isNamed(doc, at - 1, marks)) break;
    } else if (!PARTICLES.has(doc.tokens.hash[at] as number)) break;
  }
  return from;
}

/** Returns the end of the name that begins at token `from`, `last` at most. */
export function endOfName(doc: Doc, from: number, last: number): number {
  let end = from + 1;
  for (let at = end; at < last; at++) {
    if (isNamed(doc, at)) end = at + 1;
    else if (!PARTICLES.has(doc.tokens.hash[at] as number) && (markAt(doc, at) !== STOP || at > end)) break;
  }
  return end;
}
