/** Whose words a reporting verb gives: the names and nouns that are its subject, wherever in the sentence they stand. */

import { tokenText } from '@/lib/support/passages';
import { kindOfNoun } from '@/lib/support/source-words';
import { type Speaker, speakerByNoun, speakerNamed } from '@/lib/support/speaker';
import type { Doc } from '@/lib/text/doc';
import { hashesOf } from '@/lib/text/hash-set';
import { Mark, VoiceCode } from '@/lib/text/marks';
import { Shape, TokenKind } from '@/lib/text/tokens';
import { hashWord } from '@/lib/text/vocabulary';
import { WordClass } from '@/lib/text/word-class';

/** How far an explanation may stand between a name and its verb: “Ann Example, who leads the union, said”. */
const APPOSITION = 14;
/** How long a bracket may be: “Ann Example (Ind., Karvia) said”. */
const BRACKET = 8;
/** How many phrases are followed back: “officials of the port in Karvia said”. */
const PHRASES = 3;
/** How many words of a phrase whose last word is nobody are looked at: “close to the latest talks”. */
const PHRASE = 5;
/** How far after its verb a speaker may stand. */
const REACH = 12;

const COMMA = 44;
const STOP = 46;
const OPENING = 40;
const CLOSING = 41;
const DASHES: readonly number[] = [0x2013, 0x2014];

const AND = hashWord('and');
const RELATIVE = hashesOf(['who', 'which']);
const WORDS_BETWEEN = hashesOf(['first', 'long', 'later', 'late', 'early', 'all', 'both', 'each', 'either']);
/** Prepositions that tie what follows to the noun before; after “after” and the like a clause begins. */
const TYING = hashesOf(
  'of from by for in at with on to near inside within behind against around across about between among under'.split(
    ' ',
  ),
);
const ADJECTIVES = hashesOf(
  'senior top local federal foreign former other current military unnamed independent leading'.split(' '),
);
const PARTICLES = hashesOf(
  'de la le las los van von der den del della di da do dos du el al bin ibn ben abu ter ten zu'.split(' '),
);

const classOf = (doc: Doc, i: number): number => doc.tokens.mask[i] as number;

const isWord = (doc: Doc, i: number): boolean => doc.tokens.kind[i] === TokenKind.word;

/** The code of the mark at `i`, or 0 for a word. */
const markAt = ({ tokens }: Doc, i: number): number =>
  tokens.kind[i] === TokenKind.punctuation ? (tokens.word[i] as number) : 0;

const isNamed = (doc: Doc, i: number, marks: number = Mark.name): boolean =>
  isWord(doc, i) &&
  ((doc.marks[i] as number) & marks) !== 0 &&
  (classOf(doc, i) & (WordClass.time | WordClass.adverb)) === 0 &&
  doc.voice[i] !== VoiceCode.quoted;

/** Returns the token that ends the subject of the verb at `i`, with adverbs, auxiliaries, days and brackets passed over; -1 when the sentence begins at `first` and there is none. */
export function subjectEnd(doc: Doc, i: number, first: number): number {
  let at = i - 1;
  let hasTime = false;
  for (; at >= first; at--) {
    const classes = classOf(doc, at);
    const isDay = (classes & WordClass.time) !== 0;
    if (isNamed(doc, at)) break;
    if (isDay || classes & (WordClass.adverb | WordClass.auxiliary | WordClass.modal)) hasTime ||= isDay;
    else if (markAt(doc, at) === CLOSING) {
      let open = at;
      while (open > Math.max(first, at - BRACKET) && markAt(doc, open) !== OPENING) open--;
      if (markAt(doc, open) !== OPENING) break;
      at = open;
    } else if (markAt(doc, at) === STOP && at > first && isNamed(doc, at - 1)) {
      // “Corp. said”
    } else if (!WORDS_BETWEEN.has(doc.tokens.hash[at] as number) && !isManner(doc, at)) {
      // “on Friday said”
      if (!hasTime || !TYING.has(doc.tokens.hash[at] as number)) break;
      hasTime = false;
    }
  }
  return at >= first ? at : -1;
}

/** “flatly”, but no “family” */
const isManner = (doc: Doc, i: number): boolean =>
  isWord(doc, i) && /^(?!family|ally|assembly|supply|reply)[a-z]{3,}ly$/.test(tokenText(doc, i));

/** Returns who is named at the end `at` of the subject of a verb, two for “Ann Example and the port said”; empty when nobody is. */
export function speakersBefore(doc: Doc, at: number, first: number, isSaid: boolean): readonly Speaker[] {
  const mark = markAt(doc, at);
  if (mark === COMMA || DASHES.includes(mark)) return beforeExplanation(doc, mark, at, first, isSaid);
  if (doc.tokens.kind[at] === TokenKind.quote) return [];
  if (RELATIVE.has(doc.tokens.hash[at] as number)) {
    return followBack(doc, markAt(doc, at - 1) === COMMA ? at - 2 : at - 1, first, isSaid).speakers;
  }
  // “to say”, “the claim”, “his report”: no verb of its clause. “Some say” is one.
  if (classOf(doc, at) & (WordClass.determiner | WordClass.possessive | WordClass.preposition)) {
    const speaker = speakerByNoun(doc, at, isSaid);
    return speaker ? [speaker] : [];
  }
  return followBack(doc, at, first, isSaid).speakers;
}

/** The subject before an explanation that `mark` closes at `at`: “Ann Example, who leads the union, said”. */
function beforeExplanation(
  doc: Doc,
  mark: number,
  at: number,
  first: number,
  isSaid: boolean,
): readonly Speaker[] {
  let comma = findMark(doc, mark, at - 1, Math.max(first, at - APPOSITION));
  // “Sen. Ann Example, I-Karvia, whose term ends, said”
  const before = findMark(doc, mark, comma - 1, Math.max(first, comma - PHRASE));
  if (before > first && isParty(doc, before + 1)) comma = before;
  if (comma <= first) return [];
  const { from, speakers } = followBack(doc, comma - 1, first, isSaid);
  // “The port’s spokesman, Ben Example, said”: the name is the explanation.
  const inner = readPhrase(doc, at - 1, comma + 1, isSaid);
  const isName = inner.from === comma + 1 && inner.speaker?.kind === 'person';
  if (isName && inner.speaker && speakers[0]?.kind !== 'person') return [inner.speaker];
  // “during the campaign, …”: no subject.
  if (from > first && classOf(doc, from - 1) & WordClass.preposition) return [];
  // “Ann Example, a spokeswoman for the port, which is new, said”
  const isExplaining = from > first + 1 && markAt(doc, from - 1) === COMMA && speakers[0]?.kind !== 'person';
  const named = isExplaining ? readPhrase(doc, from - 2, first, isSaid) : null;
  const isSubject = named && (named.from === first || !isWord(doc, named.from - 1));
  return named?.speaker?.kind === 'person' && isSubject ? [named.speaker] : speakers;
}

/** “I-Karvia” */
const isParty = ({ tokens }: Doc, i: number): boolean =>
  (tokens.end[i] as number) - (tokens.start[i] as number) === 1 &&
  ((tokens.shape[i + 1] as number) & Shape.joined) !== 0;

function findMark(doc: Doc, mark: number, from: number, to: number): number {
  for (let i = from; i >= to; i--) if (markAt(doc, i) === mark) return i;
  return -1;
}

/** Reads the phrase that ends at `end`, and where a preposition ties it to the one before, that one: “officials in Acme” are officials. */
function followBack(doc: Doc, end: number, first: number, isSaid: boolean): Subject {
  let at = end;
  for (let phrases = 0; phrases < PHRASES && at >= first; phrases++) {
    if (classOf(doc, at) & ENDS_PHRASE && !isNamed(doc, at)) break;
    const { from, speaker } = readPhrase(doc, at, first, isSaid, phrases > 0);
    const before = from - 1;
    const hash = before >= first ? (doc.tokens.hash[before] as number) : 0;
    if (!TYING.has(hash)) {
      const other =
        speaker && hash === AND && before > first ? readPhrase(doc, before - 1, first, isSaid) : null;
      if (other?.speaker && speaker) return { from: other.from, speakers: [other.speaker, speaker] };
      // “her Facebook post”: a noun.
      const isOwned = (classOf(doc, from) & WordClass.possessive) !== 0 && isNamed(doc, at);
      return { from, speakers: speaker && !isOwned ? [speaker] : [] };
    }
    at = before - 1;
  }
  return { from: first, speakers: [] };
}

/** The subject that begins at token `from`. */
interface Subject {
  readonly from: number;
  readonly speakers: readonly Speaker[];
}

/** A phrase that begins at token `from`, its articles included, and who it is. */
interface Phrase {
  readonly from: number;
  readonly speaker: Speaker | null;
}

/** Reads the phrase that ends at token `end`: a name with what stands before it, or a noun, with a word after it where `isTied`: “sources close (to …)”. */
function readPhrase(doc: Doc, end: number, first: number, isSaid: boolean, isTied = false): Phrase {
  const start = startOfName(doc, end, first);
  const speaker =
    (start <= end ? speakerNamed(doc, start, end + 1) : null) ??
    speakerByNoun(doc, end, isSaid) ??
    (isTied && end > first && !(classOf(doc, end - 1) & WordClass.determiner)
      ? speakerByNoun(doc, end - 1, isSaid)
      : null);
  return { from: startOfPhrase(doc, Math.min(start, end), first, speaker !== null), speaker };
}

/** The first token of the name that ends at `end`, initials and particles included; after `end` when no name ends there. */
function startOfName(doc: Doc, end: number, first: number): number {
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

/** The first word of the phrase around token `at`: back to its article or number; before somebody (`isSomebody`) only adjectives that go with people are passed over. */
function startOfPhrase(doc: Doc, at: number, first: number, isSomebody: boolean): number {
  let from = at;
  while (from > first && from > at - PHRASE) {
    const before = classOf(doc, from - 1);
    if (before & OPENS_PHRASE) return from - 1;
    const isPart = isSomebody
      ? ADJECTIVES.has(doc.tokens.hash[from - 1] as number)
      : (isWord(doc, from - 1) || doc.tokens.kind[from - 1] === TokenKind.clitic) && !(before & ENDS_PHRASE);
    if (!isPart) break;
    from--;
  }
  return from;
}

const OPENS_PHRASE = WordClass.determiner | WordClass.possessive | WordClass.number;
const ENDS_PHRASE =
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.auxiliary |
  WordClass.modal |
  WordClass.reporting |
  WordClass.subject |
  WordClass.object |
  WordClass.time;

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

/** The end of the name that begins at `from`, initials and particles included. */
function endOfName(doc: Doc, from: number, last: number): number {
  let end = from + 1;
  for (let at = end; at < last; at++) {
    if (isNamed(doc, at)) end = at + 1;
    else if (!PARTICLES.has(doc.tokens.hash[at] as number) && (markAt(doc, at) !== STOP || at > end)) break;
  }
  return end;
}

/** Does the name that ends before `end` only say whose or which: “Acme officials”, “Acme’s boss”, “Acme chief executive Ann Example”? */
function isModifier(doc: Doc, end: number, last: number): boolean {
  if (doc.tokens.kind[end] === TokenKind.clitic) return true;
  for (let i = end; i < Math.min(last, end + PHRASE); i++) {
    if (isNamed(doc, i)) return i > end;
    if (!isWord(doc, i) || classOf(doc, i) & ~WordClass.speaker) return false;
    const kind = kindOfNoun(tokenText(doc, i));
    if (kind && kind !== 'group') return true;
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

/** Returns the person whose name begins at token `from`; null when none does. */
export function personAt(doc: Doc, from: number, last: number): Speaker | null {
  if (from >= last || !isNamed(doc, from)) return null;
  const speaker = speakerNamed(doc, from, endOfName(doc, from, last));
  return speaker?.kind === 'person' ? speaker : null;
}
