/** Clauses of a sentence: where they end, and what stands in them. */
import { COMMA } from '@/lib/text/speech-signs';
import { TokenKind, type Tokens } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** So many words from its verb a clause is followed. */
const CLAUSE = 24;
const ADJECTIVE = /(?:ful|less|ous|ive|able|ible|ic|al|ing|ed|ent|ant|ish|some|urd)$/;
/** After these a noun comes, or an adjective that goes with one. */
const BEFORE_NOUN =
  WordClass.determiner | WordClass.possessive | WordClass.preposition | WordClass.conjunction;

/** Returns what can be asked about clauses of `tokens`; `last` is the end of their sentence, and ranges are half-open. */
export function createClauseReader(text: string, tokens: Tokens) {
  const classOf = (i: number): number => tokens.mask[i] as number;
  return { nextComma, clauseEnd, isPredicate, hasVerb, isMainClause, hasPast };

  function nextComma(i: number, last: number): number {
    let comma = i;
    while (comma < last && !(tokens.kind[comma] === TokenKind.punctuation && tokens.word[comma] === COMMA))
      comma++;
    return comma;
  }

  /** The next mark after `i`, or `last`; `i` where none comes soon. */
  function clauseEnd(i: number, last: number): number {
    for (let end = i; end <= i + CLAUSE; end++)
      if (end === last || tokens.kind[end] === TokenKind.punctuation) return end;
    return i;
  }

  /** Can the word at `i` say what is thought of those after `from`, as in “the charge absurd”, “the tax on tea absurd”? Neither “the police at noon” nor “his bluff”. */
  function isPredicate(i: number, from: number): boolean {
    if (tokens.kind[i] !== TokenKind.word || tokens.kind[i - 1] !== TokenKind.word) return false;
    if (classOf(i - 1) & (BEFORE_NOUN | WordClass.number)) return false;
    for (let k = from; k < i; k++)
      if (classOf(k) & WordClass.preposition)
        return ADJECTIVE.test(text.slice(tokens.start[i], tokens.end[i]));
    return true;
  }

  function hasVerb(from: number, to: number): boolean {
    for (let i = from; i < to && tokens.kind[i] !== TokenKind.punctuation; i++)
      if (classOf(i) & (WordClass.auxiliary | WordClass.modal | WordClass.verb)) return true;
    return false;
  }

  /** Neither “After the vote …” nor “because he …” begins at `from`. */
  function isMainClause(from: number): boolean {
    return (classOf(from) & (WordClass.preposition | WordClass.conjunction)) === 0;
  }

  /** “The board ignored …”: is there a word in -ed where no adjective stands? */
  function hasPast(from: number, to: number): boolean {
    for (let i = from + 1; i < to && tokens.kind[i] === TokenKind.word; i++)
      if (!(classOf(i - 1) & BEFORE_NOUN) && text.endsWith('ed', tokens.end[i])) return true;
    return false;
  }
}
