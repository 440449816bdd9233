/** Who says what in the body: every reporting verb with the one who speaks, named or not. */
import { isGivenName } from '@/lib/support/find-names';
import { endOfName, isNamed, startOfName } from '@/lib/support/name-bounds';
import { findSurnames } from '@/lib/support/name-kind';
import { isBodyBlock, isNot } from '@/lib/support/passages';
import { type Speaker, speakerNamed } from '@/lib/support/speaker';
import { endsInName, personAt, speakerAfter } from '@/lib/support/speaker-after';
import { speakersBefore, subjectEnd } from '@/lib/support/speakers-before';
import { classOf, isWord, markAt, STOP } from '@/lib/support/token-readers';
import type { Doc } from '@/lib/text/doc';
import { hashesOf } from '@/lib/text/hash-set';
import { Mark, VoiceCode } from '@/lib/text/marks';
import { COLON, COMMA } from '@/lib/text/speech-signs';
import { BEING } from '@/lib/text/speech-words';
import { TokenKind } from '@/lib/text/tokens';
import { hashWord } from '@/lib/text/vocabulary';
import { WordClass } from '@/lib/text/word-class';

/** One sentence that gives somebody's words. */
export interface Statement extends Speaker {
  readonly sentence: number;
}

const ACCORDING = hashWord('according');
const TO = hashWord('to');
const NEITHER = hashWord('neither');
/** How far before the end of a subject its “neither” may stand. */
const NEITHER_REACH = 8;
const HE = hashWord('he');
const SHE = hashWord('she');
/** Verbs that may be followed by the name of those who are told. */
const TO_SOMEBODY = hashesOf(
  'tell tells told warn warns warned assure assures assured advise advises advised'.split(' '),
);
/** So many words may stand between a name and the colon before its words. */
const MOST_BEFORE_COLON = 4;
/** How many sentences a “he said” may stand after the name. */
const PRONOUN_REACH = 4;

/** “Calls it a mess” tells a view as “says” does. */
const TELLS = WordClass.reporting | WordClass.weakReporting | WordClass.naming;

/** Returns the statements of the body, in text order; a pronoun stands for the person who spoke or was named last. */
export function readStatements(doc: Doc): Statement[] {
  const { tokens, sentences, voice } = doc;
  const { mask: masks, hash } = tokens;
  const statements: Statement[] = [];
  let person: Statement | null = null;
  const add = (speaker: Speaker, s: number): void => {
    const statement: Statement = { ...speaker, sentence: s };
    if (statement.kind === 'person') person = statement;
    const before = statements.at(-1);
    if (before?.sentence !== s || before.key !== statement.key) statements.push(statement);
  };
  for (let s = 0; s < sentences.count; s++) {
    if (!isBodyBlock(doc.blocks[sentences.block[s] as number]?.kind)) continue;
    const first = sentences.first[s] as number;
    const last = sentences.first[s + 1] as number;
    const asked = readTurn(doc, first, last) ?? readShrug(doc, first, last);
    if (asked) add(asked, s);
    for (let i = first; i < last; i++) {
      const mask = masks[i] as number;
      // Asked first, since few words are either.
      const isAccording = hash[i] === ACCORDING && hash[i + 1] === TO;
      if (!isAccording && !(mask & TELLS)) continue;
      // A name is no verb: “the United States”.
      if (voice[i] === VoiceCode.quoted || (doc.marks[i] as number) & Mark.name) continue;
      if (!isAccording && !(mask & WordClass.reporting) && !isReportAround(doc, i, first, last)) continue;
      const speakers = isAccording ? afterWords(doc, i + 2, last, true) : readSpeakers(doc, i, s, person);
      for (const speaker of speakers) add(speaker, s);
    }
  }
  return settleOffices(doc, settleShortNames(doc, statements));
}

/** Who speaks in an interview: “Ann Example: We went on.” */
function readTurn(doc: Doc, first: number, last: number): Speaker | null {
  const end = endOfName(doc, first, last);
  // The first word owes its capital to its place.
  if (!isNamed(doc, first, end - first > 1 ? Mark.name | Mark.maybeName : Mark.name)) return null;
  // After a mark of quotation.
  const words = doc.tokens.kind[end + 1] === TokenKind.quote ? end + 2 : end + 1;
  const isTurn = words < last && markAt(doc, end) === COLON && doc.voice[words] !== VoiceCode.outlet;
  const speaker = isTurn ? speakerNamed(doc, first, end) : null;
  return speaker?.kind === 'person' ? speaker : null;
}

/** Who says what is quoted after a colon, whatever the verb before it: “Ann Example shrugged: “Ask them.””. */
function readShrug(doc: Doc, first: number, last: number): Speaker | null {
  for (let colon = first + 2; colon + 1 < last; colon++) {
    if (markAt(doc, colon) !== COLON || doc.tokens.kind[colon + 1] !== TokenKind.quote) continue;
    for (let at = colon - 2; at >= Math.max(first, colon - MOST_BEFORE_COLON); at--) {
      if (!isNamed(doc, at)) continue;
      const from = startOfName(doc, at, first);
      const isSubject = from === first || markAt(doc, from - 1) === COMMA;
      const speaker = isSubject ? speakerNamed(doc, from, at + 1) : null;
      return speaker?.kind === 'person' ? speaker : null;
    }
    return null;
  }
  return null;
}

/**
 * A name of one word is that of the person whom the text calls so in full. Where it gives nobody that name, a title or a given name, it is a body's:
 * people are introduced.
 */
function settleShortNames(doc: Doc, statements: Statement[]): Statement[] {
  const isShort = ({ kind, name }: Statement): boolean => kind === 'person' && !/\s/.test(name);
  if (!statements.some(isShort)) return statements;
  const surnames = findSurnames(doc);
  const people = statements.filter(({ kind, name }) => kind === 'person' && /\s/.test(name));
  return statements.map((statement) => {
    if (!isShort(statement)) return statement;
    const word = statement.name.toLowerCase();
    if (statement.hasOffice || surnames.has(hashWord(word.slice(word.lastIndexOf('-') + 1))))
      return statement;
    const full = people.find(({ name }) => name.toLowerCase().startsWith(`${word} `));
    if (full) return { ...statement, key: full.key };
    return isGivenName(word) ? statement : { ...statement, kind: 'organisation', key: word };
  });
}

/** Offices whose names are cut short before a name. */
const SHORT_OFFICES: Readonly<Record<string, string>> = {
  governor: 'gov',
  senator: 'sen',
  representative: 'rep',
};

/** “The mayor” is the one person whom the text calls so by name, if there is one. */
function settleOffices(doc: Doc, statements: Statement[]): Statement[] {
  const isByOffice = ({ kind, hasOffice }: Statement): boolean => kind === 'official' && hasOffice;
  if (!statements.some(isByOffice)) return statements;
  const { tokens, marks } = doc;
  const { count, hash } = tokens;
  const offices = new Map<number, string>();
  for (const { key } of statements.filter(isByOffice))
    for (const form of [key, SHORT_OFFICES[key] ?? key]) offices.set(hashWord(form), key);
  const holders = new Map<string, Speaker | 'several'>();
  for (let i = 0; i < count; i++) {
    // Asked first, since it is told by two looks into an array.
    if ((((marks[i + 1] as number) | (marks[i + 2] as number)) & Mark.name) === 0) continue;
    const office = offices.get(hash[i] as number);
    if (office === undefined) continue;
    const last = doc.sentences.first[(doc.sentences.of[i] as number) + 1] as number;
    const person = personAt(doc, markAt(doc, i + 1) === STOP ? i + 2 : i + 1, last);
    if (!person) continue;
    const known = holders.get(office) ?? person;
    holders.set(office, known !== 'several' && known.key === person.key ? known : 'several');
  }
  return statements.map((statement) => {
    const holder = isByOffice(statement) ? holders.get(statement.key) : undefined;
    return !holder || holder === 'several'
      ? statement
      : { ...holder, hasOffice: true, sentence: statement.sentence };
  });
}

/** Do somebody’s words stand near the verb at `i`: “…, Ann Example added”? Verbs such as “show” and “observe” report nothing otherwise. */
function isReportAround(doc: Doc, i: number, first: number, last: number): boolean {
  const { voice } = doc;
  // In somebody’s words the verb is theirs: “notes posted there, officials said”.
  if (voice[i] !== VoiceCode.outlet) return false;
  const isView = (classOf(doc, i) & (WordClass.reporting | WordClass.weakReporting)) === 0;
  for (let k = isView ? i + 1 : Math.max(first, i - 5); k < Math.min(last, i + (isView ? 6 : 4)); k++) {
    if (k !== i && voice[k] !== VoiceCode.outlet) return true;
  }
  return false;
}

/** Who says what the verb at `i` reports: its subject, a pronoun's person, or who stands after it: “…,” said Ann Example. */
function readSpeakers(doc: Doc, i: number, sentence: number, person: Statement | null): readonly Speaker[] {
  const { tokens, sentences } = doc;
  const first = sentences.first[sentence] as number;
  const isSaid = (classOf(doc, i) & WordClass.reporting) !== 0;
  const end = subjectEnd(doc, i, first);
  if (isPassive(doc, end, i, first) || (isSaid && isUnsaid(doc, end, i, first))) return [];
  const hash = end < 0 ? 0 : tokens.hash[end];
  if (hash === HE || hash === SHE) {
    return person && sentence - person.sentence <= PRONOUN_REACH ? [person] : [];
  }
  const last = sentences.first[sentence + 1] as number;
  const isInverted = tokens.kind[i - 1] === TokenKind.quote || markAt(doc, i - 1) === COMMA;
  // “The port, which is new, will close, reports Ann Example.”
  const isSurely = isInverted && !TO_SOMEBODY.has(tokens.hash[i] as number) && endsInName(doc, i + 1, last);
  const before = end < 0 || isSurely ? [] : speakersBefore(doc, end, first, isSaid);
  return before.length || !isInverted ? before : afterWords(doc, i + 1, last, isSaid);
}

/** “did not say”, “Neither Ann Example nor the port replied”: nobody's words are given. */
function isUnsaid(doc: Doc, end: number, i: number, first: number): boolean {
  for (let k = Math.max(first, end + 1); k < i; k++) if (isNot(doc, k)) return true;
  const least = Math.max(first, end - NEITHER_REACH);
  for (let k = end; k >= least && isWord(doc, k); k--) if (doc.tokens.hash[k] === NEITHER) return true;
  return false;
}

/** “was told”, “is believed”: what stands before the verb is not who speaks. */
function isPassive(doc: Doc, end: number, i: number, first: number): boolean {
  for (let k = Math.max(first, end + 1); k < i; k++)
    if (BEING.has(doc.tokens.hash[k] as number)) return !doc.text.endsWith('ing', doc.tokens.end[i]);
  return false;
}

function afterWords(doc: Doc, from: number, last: number, isSaid: boolean): readonly Speaker[] {
  const speaker = speakerAfter(doc, from, last, isSaid);
  return speaker ? [speaker] : [];
}
