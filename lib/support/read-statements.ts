/** Who says what in the body: every reporting verb with the one who speaks, named or not. */
import type { SourceKind } from '@/lib/model';
import { isGivenName } from '@/lib/support/find-names';
import { aliasesOf, TITLES } from '@/lib/support/name-aliases';
import { findSurnames, kindOfName } from '@/lib/support/name-kind';
import { isBodyBlock, tokenText } from '@/lib/support/passages';
import { isBodyWord, isRole, kindOfNoun } from '@/lib/support/source-words';
import type { Doc } from '@/lib/text/doc';
import { hashesOf } from '@/lib/text/hash-set';
import { Mark, VoiceCode } from '@/lib/text/marks';
import { Shape, TokenKind } from '@/lib/text/tokens';
import { hashWord } from '@/lib/text/vocabulary';
import { WordClass } from '@/lib/text/word-class';

/** One sentence that gives somebody's words. */
export interface Statement {
  readonly kind: SourceKind;
  /** What tells one source from another: the last word of a person's name, else the whole name or noun, in lower case. */
  readonly key: string;
  readonly name: string;
  /** Is the name written with an office (“Mayor”, “Sen.”)? */
  readonly hasOffice: boolean;
  readonly sentence: number;
}

type Speaker = Omit<Statement, 'sentence'>;

const ACCORDING = hashWord('according');
const TO = hashWord('to');
const HE = hashWord('he');
const SHE = hashWord('she');
/** How far an explanation may stand between a name and its verb: “Ann Example, who leads the union, said”. */
const APPOSITION = 14;
/** How many sentences a “he said” may stand after the name. */
const PRONOUN_REACH = 4;

/** Returns the statements of the body, in text order; a pronoun stands for the person who spoke or was named last. */
export function readStatements(doc: Doc): Statement[] {
  const { tokens, sentences, voice } = doc;
  const { mask: masks, hash } = tokens;
  const statements: Statement[] = [];
  let person: Statement | null = null;
  for (let s = 0; s < sentences.count; s++) {
    if (!isBodyBlock(doc.blocks[sentences.block[s] as number]?.kind)) continue;
    const first = sentences.first[s] as number;
    const last = sentences.first[s + 1] as number;
    for (let i = first; i < last; i++) {
      const mask = masks[i] as number;
      // Asked first, since few words are either.
      const isAccording = hash[i] === ACCORDING && hash[i + 1] === TO;
      if (!isAccording && !(mask & (WordClass.reporting | WordClass.weakReporting))) continue;
      // A name is no verb: “the United States”.
      if (voice[i] === VoiceCode.quoted || (doc.marks[i] as number) & Mark.name) continue;
      if (!isAccording && !(mask & WordClass.reporting) && !isReportAround(doc, i, first, last)) continue;
      const speaker = isAccording
        ? readForward(doc, i + 2, last)
        : (readBefore(doc, i, first, person, s) ?? readAfter(doc, i, last));
      if (!speaker) continue;
      const statement: Statement = { ...speaker, sentence: s };
      if (statement.kind === 'person') person = statement;
      const before = statements.at(-1);
      if (before?.sentence !== s || before.key !== statement.key) statements.push(statement);
    }
  }
  return settleShortNames(doc, statements);
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

/** Do somebody’s words touch the verb at `i`? Verbs such as “show” and “observe” report nothing otherwise. */
function isReportAround({ voice }: Doc, i: number, first: number, last: number): boolean {
  for (let k = Math.max(first, i - 2); k < Math.min(last, i + 4); k++) {
    if (k !== i && voice[k] !== VoiceCode.outlet) return true;
  }
  return false;
}

const classOf = (doc: Doc, i: number): number => doc.tokens.mask[i] as number;

const isNamed = (doc: Doc, i: number, marks: number = Mark.name): boolean =>
  doc.tokens.kind[i] === TokenKind.word &&
  ((doc.marks[i] as number) & marks) !== 0 &&
  (classOf(doc, i) & (WordClass.time | WordClass.adverb)) === 0 &&
  doc.voice[i] !== VoiceCode.quoted;

const isComma = (doc: Doc, i: number): boolean =>
  doc.tokens.kind[i] === TokenKind.punctuation && doc.tokens.word[i] === 44;

/** The speaker before the verb at `i`: a name, a noun, a pronoun, or what an explanation between commas is about. */
function readBefore(
  doc: Doc,
  i: number,
  first: number,
  person: Statement | null,
  sentence: number,
): Speaker | null {
  const skipped = WordClass.adverb | WordClass.auxiliary | WordClass.modal | WordClass.time;
  let at = i - 1;
  while (at >= first && classOf(doc, at) & skipped && !isNamed(doc, at)) at--;
  if (at < first) return null;
  if (isComma(doc, at) || doc.tokens.kind[at] === TokenKind.quote) {
    const comma = isComma(doc, at) ? findComma(doc, at - 1, Math.max(first, at - APPOSITION)) : -1;
    return comma > first ? readBack(doc, comma - 1, first) : null;
  }
  const { hash } = doc.tokens;
  if (hash[at] === HE || hash[at] === SHE) {
    return person && sentence - person.sentence <= PRONOUN_REACH ? person : null;
  }
  // “to say”, “the claim”, “his report”: no verb of its clause.
  if (classOf(doc, at) & (WordClass.determiner | WordClass.possessive | WordClass.preposition)) return null;
  return readBack(doc, at, first);
}

function findComma(doc: Doc, from: number, to: number): number {
  for (let i = from; i >= to; i--) if (isComma(doc, i)) return i;
  return -1;
}

/** The speaker after the verb: “said Ann Example”, “said a spokesman for the port”. */
function readAfter(doc: Doc, i: number, last: number): Speaker | null {
  const before = doc.tokens.kind[i - 1];
  const isInverted = before === TokenKind.quote || isComma(doc, i - 1);
  return isInverted ? readForward(doc, i + 1, last) : null;
}

/** Reads a speaker that ends at token `end`. */
function readBack(doc: Doc, end: number, first: number): Speaker | null {
  let from = end;
  while (from >= first && isNamed(doc, from, from === end ? Mark.name : Mark.name | Mark.maybeName)) from--;
  if (from === end) return nounAt(doc, end);
  // “A spokesman for Acme”: the name is whom somebody speaks for; “in Acme” is a place.
  if (from >= first && classOf(doc, from) & WordClass.preposition)
    return from > first ? nounAt(doc, from - 1) : null;
  return nameFrom(doc, from + 1, end + 1);
}

/** Reads a speaker that begins at token `from`: the first name of the phrase, else its noun. */
function readForward(doc: Doc, from: number, last: number): Speaker | null {
  let noun: Speaker | null = null;
  for (let i = from; i < Math.min(last, from + 8); i++) {
    const kind = doc.tokens.kind[i];
    if (isNamed(doc, i)) {
      // In “a spokesman for Acme” the name is whom somebody speaks for.
      if (noun && classOf(doc, i - 1) & WordClass.preposition) return noun;
      let end = i;
      while (end < last && isNamed(doc, end)) end++;
      return nameFrom(doc, i, end);
    }
    if (kind !== TokenKind.word && !(isComma(doc, i) && noun)) break;
    if (classOf(doc, i) & (WordClass.auxiliary | WordClass.reporting)) break;
    noun ??= nounAt(doc, i);
  }
  return noun;
}

function nounAt(doc: Doc, i: number): Speaker | null {
  if (doc.tokens.kind[i] !== TokenKind.word) return null;
  const noun = tokenText(doc, i);
  const kind = kindOfNoun(noun.toLowerCase());
  if (!kind) return null;
  const before = i - 1;
  const isNumbered =
    doc.tokens.kind[before] === TokenKind.word &&
    classOf(doc, before) & WordClass.number &&
    doc.sentences.of[before] === doc.sentences.of[i];
  const name = isNumbered ? `${tokenText(doc, before)} ${noun}` : noun;
  return { kind, key: noun.toLowerCase().replace(/s$/, ''), name: name.toLowerCase(), hasOffice: false };
}

const ONE_OF_MANY = hashesOf(['a', 'an', 'another', 'one']);
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame)$/i;

/** The speaker whose name is tokens `[from, to)`, titles left out; null when nothing else is left, or nobody bears it. */
function nameFrom(doc: Doc, from: number, to: number): Speaker | null {
  const lower = (i: number): string => tokenText(doc, i).toLowerCase();
  let first = from;
  let hasOffice = false;
  for (; first < to; first++) {
    const word = lower(first);
    if (!(classOf(doc, first) & WordClass.title) && !TITLES.has(word)) break;
    hasOffice ||= !ADDRESS.test(word);
  }
  if (first === to) return null;
  // “Harbour Minister Ann Hollis”: what stands before the office says whose it is.
  if (!isBodyWord(lower(to - 1))) {
    let role = to - 2;
    while (role >= first && !isRole(lower(role))) role--;
    hasOffice ||= role >= first;
    first = Math.max(first, role + 1);
  }
  const name = doc.text.slice(doc.tokens.start[first], doc.tokens.end[to - 1]);
  const words = name.toLowerCase().split(/[\s.-]+/);
  const isAcronym = to - first === 1 && ((doc.tokens.shape[first] as number) & Shape.allCaps) !== 0;
  // “Another Norwegian said”
  const isOneOfMany =
    to - from === 1 && ONE_OF_MANY.has(doc.tokens.hash[from - 1] as number) && aliasesOf(name).length > 0;
  const kind = isOneOfMany ? 'official' : isAcronym ? 'organisation' : kindOfName(name, words);
  if (kind !== 'person') return kind && { kind, key: name.toLowerCase(), name, hasOffice };
  const ending = words.at(-1) ?? '';
  const isSuffix = /^(?:jr|sr|ii|iii)$/.test(ending);
  return { kind, key: isSuffix ? words.slice(-2).join(' ') : ending, name, hasOffice };
}
