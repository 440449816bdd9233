/** Who is named after a reporting verb or an “according to”. */
import { endOfName, isNamed } from '@/lib/support/name-bounds';
import { tokenText } from '@/lib/support/passages';
import { kindOfNoun } from '@/lib/support/source-words';
import { type Speaker, speakerByNoun, speakerNamed } from '@/lib/support/speaker';
import { classOf, isWord, markAt } from '@/lib/support/token-readers';
import type { Doc } from '@/lib/text/doc';
import { COMMA } from '@/lib/text/speech-signs';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** How far after its verb a speaker may stand. */
const REACH = 12;
/** How many words may stand between a name that says which and whom it is about: “Acme chief executive Ann Example”. */
const BETWEEN = 5;

/** Returns who is named after a verb or an “according to”, from token `from` on: the first name of the phrase, else its noun; null when nobody is. */
export function speakerAfter(doc: Doc, from: number, last: number, isSaid: boolean): Speaker | null {
  let noun: Speaker | null = null;
  // In “a spokesman for Acme” the name is whom somebody speaks for.
  let isTied = false;
  for (let i = from; i < Math.min(last, from + REACH); i++) {
    const classes = classOf(doc, i);
    if (isNamed(doc, i)) {
      const end = endOfName(doc, i, last);
      if (!isTied && !isModifier(doc, end, last)) return speakerNamed(doc, i, end);
      i = end - 1;
    } else if (markAt(doc, i) === COMMA) {
      return i > from ? (namedBetween(doc, i, last) ?? noun) : noun;
    } else if (isWord(doc, i)) {
      if (classes & (WordClass.auxiliary | WordClass.reporting | WordClass.subject)) break;
      if (classes & (WordClass.preposition | WordClass.conjunction)) {
        if (!noun) break;
        isTied = true;
      } else if (!isTied) noun = speakerByNoun(doc, i, isSaid) ?? noun;
    } else if (doc.tokens.kind[i] !== TokenKind.clitic) break;
  }
  return noun;
}

/** Does the name that ends before `end` only say whose or which: “Acme officials”, “Acme’s boss”, “Acme chief executive Ann Example”? */
function isModifier(doc: Doc, end: number, last: number): boolean {
  if (doc.tokens.kind[end] === TokenKind.clitic) return true;
  for (let i = end; i < Math.min(last, end + BETWEEN); i++) {
    if (isNamed(doc, i)) return i > end;
    const kind = isWord(doc, i) ? kindOfNoun(tokenText(doc, i)) : null;
    if (kind && kind !== 'group') return true;
    if (!isWord(doc, i) || classOf(doc, i) & ~WordClass.speaker) return false;
  }
  return false;
}

/** The person whose name stands between the comma at `comma` and the next mark: “the port’s director, Ann Example,”; null after “officials,”, who are many. */
function namedBetween(doc: Doc, comma: number, last: number): Speaker | null {
  const isMany = /[^s]s$/.test(tokenText(doc, comma - 1)) && doc.tokens.kind[comma - 1] === TokenKind.word;
  const from = comma + 1;
  if (isMany || from >= last || !isNamed(doc, from)) return null;
  const end = endOfName(doc, from, last);
  return end === last || !isWord(doc, end) ? personAt(doc, from, last) : null;
}

/** Returns whether a name begins at token `from`, an article before it or not, and a mark or the sentence ends with it. */
export function endsInName(doc: Doc, from: number, last: number): boolean {
  const begin = from < last && classOf(doc, from) & WordClass.determiner ? from + 1 : from;
  if (begin >= last || !isNamed(doc, begin)) return false;
  const end = endOfName(doc, begin, last);
  return end >= last || doc.tokens.kind[end] === TokenKind.punctuation;
}

/** Returns the person whose name begins at token `from`; null when none does. */
export function personAt(doc: Doc, from: number, last: number): Speaker | null {
  if (from >= last || !isNamed(doc, from)) return null;
  const speaker = speakerNamed(doc, from, endOfName(doc, from, last));
  return speaker?.kind === 'person' ? speaker : null;
}
