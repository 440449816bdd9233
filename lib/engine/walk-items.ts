/** Follows the items of one program from its anchor to the right and to the left. Bounded look-around, no allocation. */
import { HEADER, Program } from '@/lib/engine/expand';
import type { LoadedPack } from '@/lib/engine/pack';
import { argumentOf, Flag, flagsOf, NOT_PLAIN, Op, opOf } from '@/lib/engine/pack-code';
import { BOUNDS } from '@/lib/engine/parse-pattern';
import { NAME_WORDS, POSSESSOR_WORDS, type TokenReader } from '@/lib/engine/token-reader';
import type { Doc } from '@/lib/text/doc';
import { Mark } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';

/** Walks one program at a time, in the sentence that its reader is set to. */
export interface ItemWalker {
  /** The tokens that each item took, half-open; −1 first for an item that took none. */
  readonly itemFirst: Int32Array;
  readonly itemLast: Int32Array;
  /** Sets the program to walk. */
  readonly begin: (program: number) => void;
  /** Returns whether the items from `item` on fit the tokens from `from` on. */
  readonly right: (item: number, from: number) => boolean;
  /** Returns whether the items from `item` back fit the tokens from `from` back. */
  readonly left: (item: number, from: number) => boolean;
}

/** Returns a walker over the tokens of `doc`. */
export function createItemWalker(doc: Doc, { programs, sets }: LoadedPack, reader: TokenReader): ItemWalker {
  const { tokens, marks } = doc;
  const { kind, word } = tokens;
  const { after, before, fits } = reader;
  const itemFirst = new Int32Array(BOUNDS.items * 8);
  const itemLast = new Int32Array(BOUNDS.items * 8);
  let codes = programs.codes;
  let base = 0;
  let count = 0;

  /** Is token `k` the word, or of the set, that a plain item asks for? */
  const isWordOf = (code: number, k: number): boolean => {
    if ((kind[k] as number) > TokenKind.clitic) return false;
    const id = word[k] as number;
    return opOf(code) === Op.word ? id === argumentOf(code) : id !== 0 && sets.has(argumentOf(code), id);
  };

  const right = (at: number, rest: number): boolean => {
    let item = at;
    let from = rest;
    let code = 0;
    // Most items are plain words, and most of those are not there: they take no steps that only the others need.
    for (; ; item++) {
      if (item === count) return true;
      code = codes[base + item] as number;
      if (code & NOT_PLAIN) break;
      const k = kind[from] === TokenKind.quote ? after(from) : from;
      if (k >= reader.upper || !isWordOf(code, k)) return false;
      itemFirst[item] = k;
      itemLast[item] = from = k + 1;
    }
    const op = opOf(code);
    const flags = flagsOf(code);
    const k = after(from);
    if (flags & Flag.not) {
      itemFirst[item] = -1;
      const blocked = k < reader.upper && (op === Op.possessor ? reader.possessorEnds(k, 1) : fits(code, k));
      return !blocked && right(item + 1, from);
    }
    if (op === Op.start) {
      itemFirst[item] = -1;
      return reader.isSentenceStart(k) && right(item + 1, from);
    }
    if (op === Op.end) {
      itemFirst[item] = -1;
      return reader.isSentenceEnd(k) && right(item + 1, from);
    }
    if (op === Op.gap) {
      itemFirst[item] = -1;
      let reach = from;
      for (let passed = 0; ; passed++) {
        if (right(item + 1, reach)) return true;
        reach = after(reach);
        if (passed === argumentOf(code) || reach >= reader.upper || reader.isClauseEnd(reach)) return false;
        reach++;
      }
    }
    if (op === Op.name) {
      const most = reader.nameLength(k);
      // Where capitals tell nothing, the next capitalised word is as likely a verb: take as little as will do.
      const isSure = most > 0 && ((marks[k] as number) & Mark.name) !== 0;
      for (let n = 1; n <= most; n++) {
        const length = isSure ? most + 1 - n : n;
        itemFirst[item] = k;
        itemLast[item] = k + length;
        if (right(item + 1, k + length)) return true;
      }
    } else if (op === Op.possessor) {
      for (let length = 1; length <= POSSESSOR_WORDS + 1; length++) {
        if (!reader.possessorEnds(k, length)) continue;
        itemFirst[item] = k;
        itemLast[item] = k + length;
        if (right(item + 1, k + length)) return true;
      }
    } else if (fits(code, k)) {
      itemFirst[item] = k;
      itemLast[item] = k + 1;
      if (right(item + 1, k + 1)) return true;
    }
    if (!(flags & Flag.optional)) return false;
    itemFirst[item] = -1;
    return right(item + 1, from);
  };

  /** As `right`, towards the sentence's start; `from` is the token to the left of what has matched. */
  const left = (at: number, rest: number): boolean => {
    let item = at;
    let from = rest;
    let code = 0;
    for (; ; item--) {
      if (item < 0) return true;
      code = codes[base + item] as number;
      if (code & NOT_PLAIN) break;
      const k = from >= 0 && kind[from] === TokenKind.quote ? before(from) : from;
      if (k < reader.lower || !isWordOf(code, k)) return false;
      itemFirst[item] = k;
      itemLast[item] = k + 1;
      from = k - 1;
    }
    const op = opOf(code);
    const flags = flagsOf(code);
    const k = before(from);
    if (flags & Flag.not) {
      itemFirst[item] = -1;
      const blocked =
        op === Op.possessor
          ? reader.possessorBefore(k, 0) > 0
          : fits(code, item === 0 || isLeading(item) ? k : after(from + 1));
      return !blocked && left(item - 1, from);
    }
    if (op === Op.start) {
      itemFirst[item] = -1;
      return reader.isSentenceStart(after(from + 1)) && left(item - 1, from);
    }
    if (op === Op.end) return false;
    if (op === Op.gap) {
      itemFirst[item] = -1;
      let reach = from;
      for (let passed = 0; ; passed++) {
        if (left(item - 1, reach)) return true;
        reach = before(reach);
        if (passed === argumentOf(code) || reach < reader.lower || reader.isClauseEnd(reach)) return false;
        reach--;
      }
    }
    if (op === Op.name) {
      let most = 0;
      while (most < NAME_WORDS && k - most >= reader.lower && reader.isNameToken(k - most)) most++;
      const isSure = most > 0 && ((marks[k] as number) & Mark.name) !== 0;
      for (let n = 1; n <= most; n++) {
        const length = isSure ? most + 1 - n : n;
        itemFirst[item] = k - length + 1;
        itemLast[item] = k + 1;
        if (left(item - 1, k - length)) return true;
      }
    } else if (op === Op.possessor) {
      for (let tried = 0; ; tried++) {
        const length = reader.possessorBefore(k, tried);
        if (length === 0) break;
        itemFirst[item] = k - length + 1;
        itemLast[item] = k + 1;
        if (left(item - 1, k - length)) return true;
      }
    } else if (fits(code, k)) {
      itemFirst[item] = k;
      itemLast[item] = k + 1;
      if (left(item - 1, k - 1)) return true;
    }
    if (!(flags & Flag.optional)) return false;
    itemFirst[item] = -1;
    return left(item - 1, from);
  };

  /** Are all items up to `item` negations? Then they look at the word before the match. */
  const isLeading = (item: number): boolean => {
    for (let k = 0; k < item; k++) if (!(flagsOf(codes[base + k] as number) & Flag.not)) return false;
    return true;
  };

  return {
    itemFirst,
    itemLast,
    begin(program) {
      codes = programs.codes;
      base = program + HEADER;
      count = codes[program + Program.count] as number;
    },
    right,
    left,
  };
}
