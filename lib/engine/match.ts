/** The matcher: verifies one compiled pattern around its anchor. Bounded look-around, no allocation before a match. */
import { ROW_SIZE, Row } from '@/lib/engine/anchors';
import { HEADER, nextProgram, Program } from '@/lib/engine/expand';
import type { LoadedPack } from '@/lib/engine/pack';
import { argumentOf, Flag, flagsOf, Op, opOf } from '@/lib/engine/pack-code';
import { createPrefilter, type Prefilter } from '@/lib/engine/prefilter';
import { createTokenReader } from '@/lib/engine/token-reader';
import { createItemWalker } from '@/lib/engine/walk-items';
import { Beside } from '@/lib/engine/word-bits';
import type { Doc } from '@/lib/text/doc';
import { Shape, TokenKind } from '@/lib/text/tokens';

/** Matches patterns in one Doc. `first`, `last` bound the last match in tokens, `focusFirst`, `focusLast` its shown part; all half-open. */
export interface Matcher {
  /** What the Doc's tokens and sentences can offer a pattern. */
  readonly prefilter: Prefilter;
  /** The token that was tried when it matched. */
  at: number;
  first: number;
  last: number;
  focusFirst: number;
  focusLast: number;
  /** What the first `#POSS` or `#NAME` matched, as tokens without its ’s; −1 when there was none. */
  targetFirst: number;
  targetLast: number;
  /** Tries the programs that hang on each word of the Doc, in order; calls `onMatch` with each that matches, while these fields hold its match. */
  readonly matchAll: (onMatch: (program: number) => void) => void;
  /** Returns whether the program matches in a sentence, at its first place from token `from` on. */
  readonly matchIn: (program: number, sentence: number, from: number) => boolean;
}

/** Returns a matcher for `doc`; its fields hold the latest match. */
export function createMatcher(doc: Doc, pack: LoadedPack): Matcher {
  const { tokens, sentences } = doc;
  const { kind, word, shape, start, end } = tokens;
  const { programs, sets, anchors } = pack;
  const reader = createTokenReader(doc, pack);
  const prefilter = createPrefilter(doc);
  const { first: firsts, second: seconds, wordAt, nextLike, firstHeld, secondHeld } = prefilter;
  const { after, before, fits } = reader;
  const walker = createItemWalker(doc, pack, reader);
  const { itemFirst, itemLast, left, right } = walker;

  const enter = (sentence: number): void => {
    reader.lower = sentences.first[sentence] as number;
    reader.upper = sentences.first[sentence + 1] as number;
  };

  const matcher: Matcher = {
    prefilter,
    at: 0,
    first: 0,
    last: 0,
    focusFirst: 0,
    focusLast: 0,
    targetFirst: -1,
    targetLast: -1,
    matchAll(onMatch) {
      const { places } = anchors;
      let { rows } = anchors;
      for (let sentence = 0; sentence < sentences.count; sentence++) {
        enter(sentence);
        const { lower, upper } = reader;
        for (let i = lower; i < upper; i++) {
          if ((kind[i] as number) > TokenKind.clitic) continue;
          let place = places[word[i] as number] as number;
          if (place === 0) continue;
          if (place < 0) {
            place = anchors.makeRow(word[i] as number);
            rows = anchors.rows;
          }
          const previous = kind[i - 1] === TokenKind.quote ? before(i - 1) : i - 1;
          const next = kind[i + 1] === TokenKind.quote ? after(i + 1) : i + 1;
          const isFirst = previous < lower;
          const isLast = next >= upper;
          const firstBefore = isFirst ? Beside.edge : (firsts[previous] as number);
          const secondBefore = isFirst ? Beside.edge : (seconds[previous] as number);
          const firstAfter = isLast ? Beside.edge : (firsts[next] as number);
          const secondAfter = isLast ? Beside.edge : (seconds[next] as number);
          const end = rows[place] as number;
          for (let at = place + 1; at < end; at += ROW_SIZE) {
            if (!((rows[at + Row.before] as number) & firstBefore)) continue;
            if (!((rows[at + Row.before + 1] as number) & secondBefore)) continue;
            if (!((rows[at + Row.after] as number) & firstAfter)) continue;
            if (!((rows[at + Row.after + 1] as number) & secondAfter)) continue;
            if (rows[at + Row.to] === 0) anchors.write(at);
            const to = rows[at + Row.to] as number;
            let program = rows[at + Row.from] as number;
            for (; program < to; program = nextProgram(programs.codes, program))
              if (matchAt(program, i)) onMatch(program);
          }
        }
      }
    },
    matchIn(program, sentence, from) {
      const { codes } = programs;
      const first = codes[program + Program.first] as number;
      const second = codes[program + Program.second] as number;
      if (!(first & firstHeld(sentence)) || !(second & secondHeld(sentence))) return false;
      enter(sentence);
      const anchor = codes[program + Program.anchor] as number;
      const item = codes[program + HEADER + anchor] as number;
      const argument = argumentOf(item);
      const isWord = opOf(item) === Op.word;
      const { upper } = reader;
      if (anchor < 0) {
        for (let i = from; i < upper; i++)
          if (kind[i] !== TokenKind.quote && matchStart(program, i)) return true;
        return false;
      }
      for (
        let i = nextLike(from, upper, first, second);
        i < upper;
        i = nextLike(i + 1, upper, first, second)
      ) {
        const id = wordAt(i);
        if (id === 0) continue;
        if ((isWord ? id === argument : sets.has(argument, id)) && matchAt(program, i)) return true;
      }
      return false;
    },
  };

  /** Matches a program with its anchor item on token `i`, where its word stands. */
  function matchAt(program: number, i: number): boolean {
    const { codes } = programs;
    const anchor = codes[program + Program.anchor] as number;
    const item = codes[program + HEADER + anchor] as number;
    if (flagsOf(item) & ~Flag.optional && !fits(item, i)) return false;
    walker.begin(program);
    itemFirst[anchor] = i;
    itemLast[anchor] = i + 1;
    return left(anchor - 1, i - 1) && right(anchor + 1, i + 1) && conclude(program, i);
  }

  /** Matches a program without an anchor, its first item at token `i`. */
  function matchStart(program: number, i: number): boolean {
    walker.begin(program);
    const { codes } = programs;
    const base = program + HEADER;
    const count = codes[program + Program.count] as number;
    // Leading negations look at the word before.
    let item = 0;
    while (item < count && flagsOf(codes[base + item] as number) & Flag.not) {
      itemFirst[item] = -1;
      if (fits(codes[base + item] as number, before(i - 1))) return false;
      item++;
    }
    return right(item, i) && conclude(program, i);
  }

  /** Reads the bounds of the match at token `i` off the items; refuses one that splits a hyphenated compound. */
  function conclude(program: number, i: number): boolean {
    const { codes } = programs;
    const base = program + HEADER;
    const count = codes[program + Program.count] as number;
    matcher.at = i;
    const focusStart = codes[program + Program.shownFrom] as number;
    const focusEnd = codes[program + Program.shownTo] as number;
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
      if (flagsOf(codes[base + item] as number) & Flag.scare) {
        if (scareFirst < 0) scareFirst = first;
        scareLast = last;
      }
      const op = opOf(codes[base + item] as number);
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
