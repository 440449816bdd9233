/** What single tokens are to a pattern: does one fit an item, where do names and possessors end, where do sentences and clauses. */
import type { LoadedPack } from '@/lib/engine/pack';
import { argumentOf, Flag, flagsOf, Op, opOf } from '@/lib/engine/pack-code';
import type { Doc } from '@/lib/text/doc';
import { Mark } from '@/lib/text/marks';
import { usageOf } from '@/lib/text/noun-or-verb';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** Most words of a name. */
export const NAME_WORDS = 4;
/** Most words of the phrase before a possessive ’s. */
export const POSSESSOR_WORDS = 5;

const CLAUSE_PUNCTUATION = new Set([44, 58, 59, 40, 41, 91, 93, 46, 33, 63, 0x2013, 0x2014, 0x2026]);

/** Questions about the tokens of one sentence at a time. */
export interface TokenReader {
  /** Bounds of the sentence that is read, half-open. */
  lower: number;
  upper: number;
  /** Returns the first token at or after `i`, or at or before it, that is no quotation mark. */
  readonly after: (i: number) => number;
  readonly before: (i: number) => number;
  /** Returns whether token `k` satisfies a one-token item, apart from its `not`. */
  readonly fits: (item: number, k: number) => boolean;
  readonly isNameToken: (k: number) => boolean;
  /** Returns the most tokens of a name that begin at `k`; 0 for none. */
  readonly nameLength: (k: number) => number;
  readonly isSentenceStart: (k: number) => boolean;
  readonly isSentenceEnd: (k: number) => boolean;
  readonly isClauseEnd: (k: number) => boolean;
  /** Returns whether `[k, k + length)` is a possessor: “his”, or words with ’s at the end. */
  readonly possessorEnds: (k: number, length: number) => boolean;
  /** Returns the length of the `tried`-th possessor that ends at token `k`, shortest first; 0 when there are no more. A name is taken whole. */
  readonly possessorBefore: (k: number, tried: number) => number;
}

/** Returns a reader of `doc`'s tokens; set `lower` and `upper` before asking. */
export function createTokenReader(doc: Doc, { sets }: LoadedPack): TokenReader {
  const { tokens, marks } = doc;
  const { kind, word, mask, start, end } = tokens;

  const after = (i: number): number => {
    let k = i;
    while (k < reader.upper && kind[k] === TokenKind.quote && !isPossessiveMark(k)) k++;
    return k;
  };
  const before = (i: number): number => {
    let k = i;
    while (k >= reader.lower && kind[k] === TokenKind.quote && !isPossessiveMark(k)) k--;
    return k;
  };
  /** The apostrophe of “the voters’ choice”. */
  const isPossessiveMark = (k: number): boolean =>
    (word[k] === 0x2019 || word[k] === 39) &&
    k > reader.lower &&
    start[k] === end[k - 1] &&
    (doc.text.charCodeAt((end[k - 1] as number) - 1) | 32) === 115 &&
    k + 1 < reader.upper &&
    start[k + 1] !== end[k] &&
    kind[k + 1] === TokenKind.word &&
    ((marks[k - 1] as number) & Mark.scare) === 0;

  const fits = (item: number, k: number): boolean => {
    if (k < reader.lower || k >= reader.upper) return false;
    const argument = argumentOf(item);
    const flags = flagsOf(item);
    if (flags & Flag.scare && !((marks[k] as number) & Mark.scare)) return false;
    const tokenKind = kind[k] as number;
    switch (opOf(item)) {
      case Op.word:
        if (word[k] !== argument || tokenKind > TokenKind.clitic) return false;
        break;
      case Op.set:
        if (tokenKind > TokenKind.clitic || !sets.has(argument, word[k] as number)) return false;
        break;
      case Op.number:
        return tokenKind === TokenKind.number || ((mask[k] as number) & WordClass.number) !== 0;
      case Op.punctuation:
        return tokenKind === TokenKind.punctuation && word[k] === argument;
      case Op.name:
        return isNameToken(k);
      default:
        return false;
    }
    const pos = flags & (Flag.verb | Flag.noun | Flag.adjective);
    if (pos === 0) return true;
    const usage = usageOf(doc, k);
    return usage === 'verb'
      ? (pos & Flag.verb) !== 0
      : usage === 'noun'
        ? (pos & Flag.noun) !== 0
        : (pos & (Flag.adjective | Flag.noun)) === Flag.adjective || isParticiple(pos, k);
  };
  /** A participle before a noun (“a slamming door”) is neither; but a verb item also takes “was slammed”. */
  const isParticiple = (pos: number, k: number): boolean =>
    (pos & Flag.verb) !== 0 && k > reader.lower && ((mask[k - 1] as number) & WordClass.auxiliary) !== 0;

  const isNameToken = (k: number): boolean =>
    kind[k] === TokenKind.word && ((marks[k] as number) & (Mark.name | Mark.maybeName)) !== 0;

  /** The most tokens of a name that begin at `k`; 0 for none. */
  const nameLength = (k: number): number => {
    let length = 0;
    while (length < NAME_WORDS && k + length < reader.upper && isNameToken(k + length)) length++;
    return length;
  };

  const isSentenceStart = (k: number): boolean =>
    before(k - 1) < reader.lower || (kind[k - 1] === TokenKind.punctuation && word[k - 1] === 58);
  const isSentenceEnd = (k: number): boolean => {
    for (let i = k; i < reader.upper; i++)
      if (kind[i] !== TokenKind.quote && kind[i] !== TokenKind.punctuation) return false;
    return true;
  };
  const isClauseEnd = (k: number): boolean =>
    kind[k] === TokenKind.punctuation && CLAUSE_PUNCTUATION.has(word[k] as number);

  /** Is `[k, k + length)` a possessor: “his”, or words with ’s at the end? */
  const possessorEnds = (k: number, length: number): boolean => {
    if (k + length > reader.upper || kind[k] !== TokenKind.word) return false;
    if (length === 1) return ((mask[k] as number) & WordClass.possessive) !== 0;
    const mark = k + length - 1;
    if (kind[mark] !== TokenKind.clitic && !(kind[mark] === TokenKind.quote && isPossessiveMark(mark)))
      return false;
    for (let i = k; i < mark; i++)
      if (kind[i] !== TokenKind.word && kind[i] !== TokenKind.number) return false;
    return true;
  };

  /** The length of the `tried`-th possessor that ends at token `k`, shortest first; 0 when there are no more. A name is taken whole. */
  const possessorBefore = (k: number, tried: number): number => {
    if (k < reader.lower) return 0;
    if (possessorEnds(k, 1)) return tried === 0 ? 1 : 0;
    let least = 2;
    const isSure = (i: number): boolean => ((marks[i] as number) & Mark.name) !== 0;
    while (least <= NAME_WORDS && k - least >= reader.lower && isSure(k - least + 1) && isSure(k - least))
      least++;
    const length = least + tried;
    return length <= POSSESSOR_WORDS + 1 &&
      k - length + 1 >= reader.lower &&
      possessorEnds(k - length + 1, length)
      ? length
      : 0;
  };

  const reader: TokenReader = {
    lower: 0,
    upper: 0,
    after,
    before,
    fits,
    isNameToken,
    nameLength,
    isSentenceStart,
    isSentenceEnd,
    isClauseEnd,
    possessorEnds,
    possessorBefore,
  };
  return reader;
}
