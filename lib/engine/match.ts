/** The matcher: verifies one compiled pattern around its anchor. Bounded look-around, no allocation before a match. */
import { Ask, Beside } from '@/lib/engine/neighbours';
import { Flag, type LoadedPack, Op } from '@/lib/engine/pack';
import { HEADER } from '@/lib/engine/pack-code';
import { BOUNDS } from '@/lib/engine/parse-pattern';
import { createPrefilter } from '@/lib/engine/prefilter';
import { createTokenReader, NAME_WORDS, POSSESSOR_WORDS } from '@/lib/engine/token-reader';
import type { Doc } from '@/lib/text/doc';
import { Mark } from '@/lib/text/marks';
import { Shape, TokenKind } from '@/lib/text/tokens';

/** Matches patterns in one Doc. `first`, `last` bound the last match in tokens, `focusFirst`, `focusLast` its shown part; all half-open. */
export interface Matcher {
  /** The token that was tried when it matched. */
  at: number;
  first: number;
  last: number;
  focusFirst: number;
  focusLast: number;
  /** What the first `#POSS` or `#NAME` matched, as tokens without its ’s; −1 when there was none. */
  targetFirst: number;
  targetLast: number;
  /** Returns the first index from `from` up to `to` of `LoadedPack.anchored` whose pattern matches with its anchor on token `i`, or −1; the caller knows that the anchors' word is there. */
  nextAt: (i: number, from: number, to: number) => number;
  /** Returns whether the program matches in a sentence, at its first place from token `from` on. */
  matchIn: (program: number, sentence: number, from: number) => boolean;
}

/** Returns a matcher for `doc`; its fields hold the latest match. */
export function createMatcher(doc: Doc, pack: LoadedPack): Matcher {
  const { tokens, sentences, marks } = doc;
  const { kind, word, shape, start, end } = tokens;
  const { programs, anchored, neighbours } = pack;
  // Tokens that each item took; −1 for an optional item left out.
  const itemFirst = new Int32Array(BOUNDS.items * 8);
  const itemLast = new Int32Array(BOUNDS.items * 8);
  let base = 0;
  let count = 0;
  const reader = createTokenReader(doc, pack);
  const bits = createPrefilter(doc, pack);
  const {
    after,
    before,
    inSet,
    fits,
    isNameToken,
    nameLength,
    isSentenceStart,
    isSentenceEnd,
    isClauseEnd,
    possessorEnds,
    possessorBefore,
  } = reader;

  const enter = (program: number, i: number): void => {
    matcher.at = i;
    base = program + HEADER;
    count = programs[program + 4] as number;
    const sentence = sentences.of[i] as number;
    reader.lower = sentences.first[sentence] as number;
    reader.upper = sentences.first[sentence + 1] as number;
  };

  const right = (item: number, from: number): boolean => {
    if (item === count) return true;
    const at = base + item * 3;
    const op = programs[at] as number;
    const flags = programs[at + 2] as number;
    const k = after(from);
    if (flags & Flag.not) {
      itemFirst[item] = -1;
      const blocked = k < reader.upper && (op === Op.possessor ? possessorEnds(k, 1) : fits(at, k));
      return !blocked && right(item + 1, from);
    }
    if (op === Op.start) {
      itemFirst[item] = -1;
      return isSentenceStart(k) && right(item + 1, from);
    }
    if (op === Op.end) {
      itemFirst[item] = -1;
      return isSentenceEnd(k) && right(item + 1, from);
    }
    if (op === Op.gap) {
      itemFirst[item] = -1;
      let reach = from;
      for (let passed = 0; ; passed++) {
        if (right(item + 1, reach)) return true;
        reach = after(reach);
        if (passed === programs[at + 1] || reach >= reader.upper || isClauseEnd(reach)) return false;
        reach++;
      }
    }
    if (op === Op.name) {
      const most = nameLength(k);
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
        if (!possessorEnds(k, length)) continue;
        itemFirst[item] = k;
        itemLast[item] = k + length;
        if (right(item + 1, k + length)) return true;
      }
    } else if (fits(at, k)) {
      itemFirst[item] = k;
      itemLast[item] = k + 1;
      if (right(item + 1, k + 1)) return true;
    }
    if (!(flags & Flag.optional)) return false;
    itemFirst[item] = -1;
    return right(item + 1, from);
  };

  /** As `right`, towards the sentence's start; `from` is the token to the left of what has matched. */
  const left = (item: number, from: number): boolean => {
    if (item < 0) return true;
    const at = base + item * 3;
    const op = programs[at] as number;
    const flags = programs[at + 2] as number;
    const k = before(from);
    if (flags & Flag.not) {
      itemFirst[item] = -1;
      const blocked =
        op === Op.possessor
          ? possessorBefore(k, 0) > 0
          : fits(at, item === 0 || isLeading(item) ? k : after(from + 1));
      return !blocked && left(item - 1, from);
    }
    if (op === Op.start) {
      itemFirst[item] = -1;
      return isSentenceStart(after(from + 1)) && left(item - 1, from);
    }
    if (op === Op.end) return false;
    if (op === Op.gap) {
      itemFirst[item] = -1;
      let reach = from;
      for (let passed = 0; ; passed++) {
        if (left(item - 1, reach)) return true;
        reach = before(reach);
        if (passed === programs[at + 1] || reach < reader.lower || isClauseEnd(reach)) return false;
        reach--;
      }
    }
    if (op === Op.name) {
      let most = 0;
      while (most < NAME_WORDS && k - most >= reader.lower && isNameToken(k - most)) most++;
      const isSure = most > 0 && ((marks[k] as number) & Mark.name) !== 0;
      for (let n = 1; n <= most; n++) {
        const length = isSure ? most + 1 - n : n;
        itemFirst[item] = k - length + 1;
        itemLast[item] = k + 1;
        if (left(item - 1, k - length)) return true;
      }
    } else if (op === Op.possessor) {
      for (let tried = 0; ; tried++) {
        const length = possessorBefore(k, tried);
        if (length === 0) break;
        itemFirst[item] = k - length + 1;
        itemLast[item] = k + 1;
        if (left(item - 1, k - length)) return true;
      }
    } else if (fits(at, k)) {
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
    for (let k = 0; k < item; k++) if (!((programs[base + k * 3 + 2] as number) & Flag.not)) return false;
    return true;
  };

  const matcher: Matcher = {
    at: 0,
    first: 0,
    last: 0,
    focusFirst: 0,
    focusLast: 0,
    targetFirst: -1,
    targetLast: -1,
    nextAt(i, from, to) {
      const sentence = sentences.of[i] as number;
      reader.lower = sentences.first[sentence] as number;
      reader.upper = sentences.first[sentence + 1] as number;
      const previous = before(i - 1);
      const next = after(i + 1);
      const isFirst = previous < reader.lower;
      const isLast = next >= reader.upper;
      const firstBefore = isFirst ? Beside.edge : (bits.first[previous] as number);
      const secondBefore = isFirst ? Beside.edge : (bits.second[previous] as number);
      const firstAfter = isLast ? Beside.edge : (bits.first[next] as number);
      const secondAfter = isLast ? Beside.edge : (bits.second[next] as number);
      for (let k = from; k < to; k++) {
        const program = anchored[k] as number;
        const mayMatch =
          (neighbours[program + Ask.before] as number) & firstBefore &&
          (neighbours[program + Ask.before + 1] as number) & secondBefore &&
          (neighbours[program + Ask.after] as number) & firstAfter &&
          (neighbours[program + Ask.after + 1] as number) & secondAfter;
        if (mayMatch && matchAt(program, i)) return k;
      }
      return -1;
    },
    matchIn(program, sentence, from) {
      if (!bits.mayHold(program, sentence)) return false;
      const last = sentences.first[sentence + 1] as number;
      const anchor = programs[program + 1] as number;
      const at = program + HEADER + anchor * 3;
      const argument = programs[at + 1] as number;
      const isWord = programs[at] === Op.word;
      for (let i = from; i < last; i++) {
        if (anchor < 0) {
          if (kind[i] !== TokenKind.quote && matchStart(program, i)) return true;
          continue;
        }
        const id = word[i] as number;
        if (id === 0 || (kind[i] as number) > TokenKind.clitic) continue;
        if ((isWord ? id === argument : inSet(argument, id)) && matchAt(program, i)) return true;
      }
      return false;
    },
  };

  /** Matches a program with its anchor item on token `i`, where its word stands. */
  function matchAt(program: number, i: number): boolean {
    enter(program, i);
    const anchor = programs[program + 1] as number;
    const at = base + anchor * 3;
    if ((programs[at + 2] as number) & ~Flag.optional && !fits(at, i)) return false;
    itemFirst[anchor] = i;
    itemLast[anchor] = i + 1;
    return left(anchor - 1, i - 1) && right(anchor + 1, i + 1) && conclude(program);
  }

  /** Matches a program without an anchor, its first item at token `i`. */
  function matchStart(program: number, i: number): boolean {
    enter(program, i);
    // Leading negations look at the word before.
    let item = 0;
    while (item < count && (programs[base + item * 3 + 2] as number) & Flag.not) {
      itemFirst[item] = -1;
      if (fits(base + item * 3, before(i - 1))) return false;
      item++;
    }
    return right(item, i) && conclude(program);
  }

  /** Reads the match's bounds off the items; refuses one that splits a hyphenated compound. */
  function conclude(program: number): boolean {
    const focusStart = programs[program + 2] as number;
    const focusEnd = programs[program + 3] as number;
    matcher.first = matcher.focusFirst = -1;
    matcher.targetFirst = -1;
    let scareFirst = -1;
    let scareLast = -1;
    for (let item = 0; item < count; item++) {
      const first = itemFirst[item] as number;
      if (first < 0) continue;
      const last = itemLast[item] as number;
      if (matcher.first < 0) matcher.first = first;
      matcher.last = last;
      if (item >= focusStart && item < focusEnd) {
        if (matcher.focusFirst < 0) matcher.focusFirst = first;
        matcher.focusLast = last;
      }
      if ((programs[base + item * 3 + 2] as number) & Flag.scare) {
        if (scareFirst < 0) scareFirst = first;
        scareLast = last;
      }
      const op = programs[base + item * 3] as number;
      if (matcher.targetFirst < 0 && (op === Op.possessor || op === Op.name)) {
        matcher.targetFirst = first;
        const mark = last - 1;
        matcher.targetLast = kind[mark] === TokenKind.clitic || kind[mark] === TokenKind.quote ? mark : last;
      }
    }
    if (matcher.focusFirst < 0) return false;
    // Scare quotes hold the words asked for and no others: “Real News” is a title, not “news” in quotation marks.
    if (scareFirst >= 0 && (kind[scareFirst - 1] !== TokenKind.quote || kind[scareLast] !== TokenKind.quote))
      return false;
    if ((shape[matcher.first] as number) & Shape.joined && start[matcher.first] !== end[matcher.first - 1])
      return false;
    return !(matcher.last < tokens.count && (shape[matcher.last] as number) & Shape.joined);
  }
  return matcher;
}
