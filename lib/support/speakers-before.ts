/** Whose words a reporting verb gives: the names and nouns that are its subject, wherever before it they stand. */
import { isNamed, startOfName } from '@/lib/support/name-bounds';
import { type Speaker, speakerByNoun, speakerNamed } from '@/lib/support/speaker';
import { classOf, isWord, markAt, STOP } from '@/lib/support/token-readers';
import type { Doc } from '@/lib/text/doc';
import { hashesOf } from '@/lib/text/hash-set';
import { COMMA, isManner } from '@/lib/text/speech-signs';
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

const OPENING = 40;
const CLOSING = 41;
const DASHES: readonly number[] = [0x2013, 0x2014];

const A = hashWord('a');
const AN = hashWord('an');
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
    } else if (!WORDS_BETWEEN.has(doc.tokens.hash[at] as number) && !isManner(doc.text, doc.tokens, at)) {
      // “on Friday said”
      if (!hasTime || !TYING.has(doc.tokens.hash[at] as number)) break;
      hasTime = false;
    }
  }
  return at >= first ? at : -1;
}

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
  if (isAfterPreposition(doc, from, first)) return [];
  // “Ann Example, a spokeswoman for the port, which is new, said”
  const isExplaining = from > first + 1 && markAt(doc, from - 1) === COMMA && speakers[0]?.kind !== 'person';
  const named = isExplaining ? readPhrase(doc, from - 2, first, isSaid) : null;
  const isSubject = named && (named.from === first || !isWord(doc, named.from - 1));
  return named?.speaker?.kind === 'person' && isSubject ? [named.speaker] : speakers;
}

/** Does a preposition stand before the phrase around `from`, adjectives included: “in a sudden turn”? */
function isAfterPreposition(doc: Doc, from: number, first: number): boolean {
  let at = from;
  while (at > first && at > from - 3 && isWord(doc, at - 1) && !(classOf(doc, at - 1) & ENDS_PHRASE)) at--;
  return at > first && (classOf(doc, at - 1) & WordClass.preposition) !== 0;
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
      if (!other?.speaker || !speaker)
        return { from, speakers: speaker && !isNoun(doc, from, at, speaker) ? [speaker] : [] };
      if (other.from === first || !TYING.has(doc.tokens.hash[other.from - 1] as number))
        return { from: other.from, speakers: [other.speaker, speaker] };
      // “a guest at the Park and Inn said”
      at = other.from - 2;
    } else at = before - 1;
  }
  return { from: first, speakers: [] };
}

/** “her Acme notes”, “an Acme joke”: the name only says which. */
function isNoun(doc: Doc, from: number, at: number, { kind }: Speaker): boolean {
  const hash = doc.tokens.hash[from];
  const isWhich = (classOf(doc, from) & WordClass.possessive) !== 0 || hash === A || hash === AN;
  return isWhich && kind !== 'official' && isNamed(doc, at);
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
