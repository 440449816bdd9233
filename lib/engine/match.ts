/** The matcher: verifies one compiled pattern around its anchor. Bounded look-around, no allocation before a match. */
import { Flag, type LoadedPack, Op } from '@/lib/engine/pack';
import { HEADER } from '@/lib/engine/pack-code';
import { BOUNDS } from '@/lib/engine/parse-pattern';
import type { Doc } from '@/lib/text/doc';
import { Mark } from '@/lib/text/marks';
import { usageOf } from '@/lib/text/noun-or-verb';
import { Shape, TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** Most words of a name, and of the phrase before a possessive ’s. */
const NAME_WORDS = 4;
const POSSESSOR_WORDS = 5;

const CLAUSE_PUNCTUATION = new Set([44, 58, 59, 40, 41, 91, 93, 46, 33, 63, 0x2013, 0x2014, 0x2026]);

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
  /** Returns whether the program matches with its anchor item on token `i`; the caller knows that the anchor's word is there. */
  matchAt: (program: number, i: number) => boolean;
  /** Returns whether the program matches in a sentence, at its first place from token `from` on. */
  matchIn: (program: number, sentence: number, from: number) => boolean;
}

/** Returns a matcher for `doc`; its fields hold the latest match. */
export function createMatcher(doc: Doc, pack: LoadedPack): Matcher {
  const { tokens, sentences, marks, vocabulary } = doc;
  const { kind, word, shape, start, end } = tokens;
  const { programs, sets, setStarts } = pack;
  const { classes } = vocabulary;
  // Tokens that each item took; −1 for an optional item left out.
  const itemFirst = new Int32Array(BOUNDS.items * 8);
  const itemLast = new Int32Array(BOUNDS.items * 8);
  let base = 0;
  let count = 0;
  let lower = 0;
  let upper = 0;

  const enter = (program: number, i: number): void => {
    matcher.at = i;
    base = program + HEADER;
    count = programs[program + 4] as number;
    const sentence = sentences.of[i] as number;
    lower = sentences.first[sentence] as number;
    upper = sentences.first[sentence + 1] as number;
  };

  const after = (i: number): number => {
    let k = i;
    while (k < upper && kind[k] === TokenKind.quote && !isPossessiveMark(k)) k++;
    return k;
  };
  const before = (i: number): number => {
    let k = i;
    while (k >= lower && kind[k] === TokenKind.quote && !isPossessiveMark(k)) k--;
    return k;
  };
  /** The apostrophe of “the voters’ choice”. */
  const isPossessiveMark = (k: number): boolean =>
    (word[k] === 0x2019 || word[k] === 39) &&
    k > lower &&
    start[k] === end[k - 1] &&
    (doc.text.charCodeAt((end[k - 1] as number) - 1) | 32) === 115 &&
    k + 1 < upper &&
    start[k + 1] !== end[k] &&
    kind[k + 1] === TokenKind.word &&
    ((marks[k - 1] as number) & Mark.scare) === 0;

  const inSet = (set: number, id: number): boolean => {
    let low = setStarts[set] as number;
    let high = (setStarts[set + 1] as number) - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const value = sets[middle] as number;
      if (value === id) return true;
      if (value < id) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  };

  /** Does token `k` satisfy the one-token item at `at`, apart from its `not`? */
  const fits = (at: number, k: number): boolean => {
    if (k < lower || k >= upper) return false;
    const op = programs[at] as number;
    const argument = programs[at + 1] as number;
    const flags = programs[at + 2] as number;
    if (flags & Flag.scare && !((marks[k] as number) & Mark.scare)) return false;
    const tokenKind = kind[k] as number;
    switch (op) {
      case Op.word:
        if (word[k] !== argument || tokenKind > TokenKind.clitic) return false;
        break;
      case Op.set:
        if (tokenKind > TokenKind.clitic || !inSet(argument, word[k] as number)) return false;
        break;
      case Op.number:
        return (
          tokenKind === TokenKind.number ||
          (tokenKind === TokenKind.word && ((classes[word[k] as number] as number) & WordClass.number) !== 0)
        );
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
    (pos & Flag.verb) !== 0 &&
    k > lower &&
    kind[k - 1] === TokenKind.word &&
    ((classes[word[k - 1] as number] as number) & WordClass.auxiliary) !== 0;

  const isNameToken = (k: number): boolean =>
    kind[k] === TokenKind.word && ((marks[k] as number) & (Mark.name | Mark.maybeName)) !== 0;

  /** The most tokens of a name that begin at `k`; 0 for none. */
  const nameLength = (k: number): number => {
    let length = 0;
    while (length < NAME_WORDS && k + length < upper && isNameToken(k + length)) length++;
    return length;
  };

  const right = (item: number, from: number): boolean => {
    if (item === count) return true;
    const at = base + item * 3;
    const op = programs[at] as number;
    const flags = programs[at + 2] as number;
    const k = after(from);
    if (flags & Flag.not) {
      itemFirst[item] = -1;
      const blocked = k < upper && (op === Op.possessor ? possessorEnds(k, 1) : fits(at, k));
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
        if (passed === programs[at + 1] || reach >= upper || isClauseEnd(reach)) return false;
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
        if (passed === programs[at + 1] || reach < lower || isClauseEnd(reach)) return false;
        reach--;
      }
    }
    if (op === Op.name) {
      let most = 0;
      while (most < NAME_WORDS && k - most >= lower && isNameToken(k - most)) most++;
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

  const isSentenceStart = (k: number): boolean =>
    before(k - 1) < lower || (kind[k - 1] === TokenKind.punctuation && word[k - 1] === 58);
  const isSentenceEnd = (k: number): boolean => {
    for (let i = k; i < upper; i++)
      if (kind[i] !== TokenKind.quote && kind[i] !== TokenKind.punctuation) return false;
    return true;
  };
  const isClauseEnd = (k: number): boolean =>
    kind[k] === TokenKind.punctuation && CLAUSE_PUNCTUATION.has(word[k] as number);

  /** Is `[k, k + length)` a possessor: “his”, or words with ’s at the end? */
  const possessorEnds = (k: number, length: number): boolean => {
    if (k + length > upper || kind[k] !== TokenKind.word) return false;
    if (length === 1) return ((classes[word[k] as number] as number) & WordClass.possessive) !== 0;
    const mark = k + length - 1;
    if (kind[mark] !== TokenKind.clitic && !(kind[mark] === TokenKind.quote && isPossessiveMark(mark)))
      return false;
    for (let i = k; i < mark; i++)
      if (kind[i] !== TokenKind.word && kind[i] !== TokenKind.number) return false;
    return true;
  };

  /** The length of the `tried`-th possessor that ends at token `k`, shortest first; 0 when there are no more. A name is taken whole. */
  const possessorBefore = (k: number, tried: number): number => {
    if (k < lower) return 0;
    if (possessorEnds(k, 1)) return tried === 0 ? 1 : 0;
    let least = 2;
    const isSure = (i: number): boolean => ((marks[i] as number) & Mark.name) !== 0;
    while (least <= NAME_WORDS && k - least >= lower && isSure(k - least + 1) && isSure(k - least)) least++;
    const length = least + tried;
    return length <= POSSESSOR_WORDS + 1 && k - length + 1 >= lower && possessorEnds(k - length + 1, length)
      ? length
      : 0;
  };

  const matcher: Matcher = {
    at: 0,
    first: 0,
    last: 0,
    focusFirst: 0,
    focusLast: 0,
    targetFirst: -1,
    targetLast: -1,
    matchAt(program, i) {
      enter(program, i);
      const anchor = programs[program + 1] as number;
      const at = base + anchor * 3;
      if ((programs[at + 2] as number) & ~Flag.optional && !fits(at, i)) return false;
      itemFirst[anchor] = i;
      itemLast[anchor] = i + 1;
      return left(anchor - 1, i - 1) && right(anchor + 1, i + 1) && conclude(program);
    },
    matchIn(program, sentence, from) {
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
        if ((isWord ? id === argument : inSet(argument, id)) && matcher.matchAt(program, i)) return true;
      }
      return false;
    },
  };

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
