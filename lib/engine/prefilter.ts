/** Refuses patterns before they are tried: by the neighbours of their anchor, and by the words of the sentence. */
import { Beside, SPREAD } from '@/lib/engine/word-bits';
import type { Doc } from '@/lib/text/doc';
import { Mark } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** What tokens and sentences can offer a pattern. A bit that is missing is a sure “no”; bits that are there only mean that trying is worth while. */
export interface Prefilter {
  /** By token: what it is without its word (`Beside`) and its word, as first and second bits. None is 0, so that a pattern that lets everything pass does. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Returns the next of tokens `[from, to)` that shares a bit with both numbers, or `to`. */
  readonly nextLike: (from: number, to: number, ofFirst: number, ofSecond: number) => number;
  /** Returns the id of a token's word, 0 for none. */
  readonly wordAt: (token: number) => number;
  /** Returns the bits of all tokens of the sentence, of the first kind and of the second. */
  readonly firstHeld: (sentence: number) => number;
  readonly secondHeld: (sentence: number) => number;
}

/** Returns the prefilter of `doc`. */
export function createPrefilter(doc: Doc): Prefilter {
  const { tokens, sentences } = doc;
  const { kind, word } = tokens;
  const first = new Int32Array(tokens.count);
  const second = new Int32Array(tokens.count);
  fillBits(doc, first, second);
  // Put together when a sentence is first asked about.
  const firsts = new Int32Array(sentences.count);
  const seconds = new Int32Array(sentences.count);
  const hold = (sentence: number): void => {
    const last = sentences.first[sentence + 1] as number;
    let ofFirst = 0;
    let ofSecond = 0;
    for (let i = sentences.first[sentence] as number; i < last; i++) {
      ofFirst |= first[i] as number;
      ofSecond |= second[i] as number;
    }
    firsts[sentence] = ofFirst;
    seconds[sentence] = ofSecond;
  };
  const firstHeld = (sentence: number): number => {
    if (firsts[sentence] === 0) hold(sentence);
    return firsts[sentence] as number;
  };
  const secondHeld = (sentence: number): number => {
    if (seconds[sentence] === 0) hold(sentence);
    return seconds[sentence] as number;
  };
  // A loop of its own, without a call: a matcher spends most of its time here when it looks for what silences a match.
  const nextLike: Prefilter['nextLike'] = (from, to, ofFirst, ofSecond) => {
    let i = from;
    while (i < to && (((first[i] as number) & ofFirst) === 0 || ((second[i] as number) & ofSecond) === 0))
      i++;
    return i;
  };
  return {
    first,
    second,
    nextLike,
    wordAt: (i) => ((kind[i] as number) <= TokenKind.clitic ? (word[i] as number) : 0),
    firstHeld,
    secondHeld,
  };
}

/** Fills in the bits of all tokens. Alone with its loop: a loop that is compiled while it runs is compiled with all that stands around it. */
function fillBits({ tokens, marks }: Doc, first: Int32Array, second: Int32Array): void {
  const { count, kind, word, mask } = tokens;
  for (let i = 0; i < count; i++) {
    const is = kind[i] as number;
    if (is === TokenKind.punctuation) {
      first[i] = second[i] = Beside.edge;
      continue;
    }
    if (is === TokenKind.quote) {
      first[i] = second[i] = Beside.possessive;
      continue;
    }
    const id = word[i] as number;
    const classes = mask[i] as number;
    let bits: number = is === TokenKind.clitic ? Beside.possessive : Beside.token;
    if ((marks[i] as number) & (Mark.name | Mark.maybeName)) bits |= Beside.name;
    if (is === TokenKind.number || classes & WordClass.number) bits |= Beside.number;
    if (classes & WordClass.possessive) bits |= Beside.possessive;
    // `firstBit` and `secondBit`, written out: this runs for every token, before anything is compiled.
    first[i] = id === 0 ? bits : bits | (32 << (id % 27));
    second[i] = id === 0 ? bits : bits | (32 << (((id * SPREAD) >>> 8) % 27));
  }
}
