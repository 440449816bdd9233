/** Refuses patterns before they are tried: by the neighbours of their anchor, and by the words of the sentence. */
import { Program } from '@/lib/engine/expand';
import type { LoadedPack } from '@/lib/engine/pack';
import { Beside, firstBit, secondBit } from '@/lib/engine/word-bits';
import type { Doc } from '@/lib/text/doc';
import { Mark } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** What tokens and sentences can offer a pattern. A bit that is missing is a sure “no”; bits that are there only mean that trying is worth while. */
export interface Prefilter {
  /** Returns the bits of a token that are told without its word (`Beside`); never 0, so that a pattern that lets everything pass does. */
  readonly traits: (token: number) => number;
  /** Returns the id of a token's word, 0 for none. */
  readonly wordAt: (token: number) => number;
  /** Returns whether a word that the program hangs on may stand in the sentence. */
  readonly mayHold: (program: number, sentence: number) => boolean;
  /** Returns the bits of all tokens of the sentence, of the first kind and of the second. */
  readonly firstHeld: (sentence: number) => number;
  readonly secondHeld: (sentence: number) => number;
}

/** Returns the prefilter of `doc`. */
export function createPrefilter({ tokens, marks, sentences }: Doc, { programs }: LoadedPack): Prefilter {
  const { kind, word, mask } = tokens;
  const traits = (i: number): number => {
    const is = kind[i] as number;
    if (is === TokenKind.punctuation) return Beside.edge;
    if (is === TokenKind.clitic || is === TokenKind.quote) return Beside.possessive;
    const classes = mask[i] as number;
    let bits: number = Beside.token;
    if ((marks[i] as number) & (Mark.name | Mark.maybeName)) bits |= Beside.name;
    if (is === TokenKind.number || classes & WordClass.number) bits |= Beside.number;
    if (classes & WordClass.possessive) bits |= Beside.possessive;
    return bits;
  };
  const wordAt = (i: number): number => ((kind[i] as number) <= TokenKind.clitic ? (word[i] as number) : 0);
  // Put together when a sentence is first asked about.
  const firsts = new Int32Array(sentences.count);
  const seconds = new Int32Array(sentences.count);
  const hold = (sentence: number): void => {
    const last = sentences.first[sentence + 1] as number;
    let first = 0;
    let second = 0;
    for (let i = sentences.first[sentence] as number; i < last; i++) {
      const id = wordAt(i);
      const bits = traits(i);
      first |= bits | firstBit(id);
      second |= bits | secondBit(id);
    }
    firsts[sentence] = first;
    seconds[sentence] = second;
  };
  const firstHeld = (sentence: number): number => {
    if (firsts[sentence] === 0) hold(sentence);
    return firsts[sentence] as number;
  };
  const secondHeld = (sentence: number): number => {
    if (seconds[sentence] === 0) hold(sentence);
    return seconds[sentence] as number;
  };
  return {
    traits,
    wordAt,
    firstHeld,
    secondHeld,
    mayHold: (program, sentence) =>
      ((programs[program + Program.first] as number) & firstHeld(sentence)) !== 0 &&
      ((programs[program + Program.second] as number) & secondHeld(sentence)) !== 0,
  };
}
