/** What may stand beside a pattern's anchor, as bits: nine in ten patterns are refused by one look at each neighbour, untried. */
import type { LoadedPack } from '@/lib/engine/pack';
import { Flag, HEADER, Op } from '@/lib/engine/pack-code';

/** Bits for what is told without its word. `edge`: the sentence's end on that side, or punctuation; `token`: a word or figure, whatever else it is. */
export const Beside = { name: 1, number: 2, possessive: 4, edge: 8, token: 16 } as const;

const ANYTHING = -1;

/** Returns the first bit of a word; 27 bits stand for all words, so a word shares its bit with others. */
export const firstBit = (id: number): number => (id === 0 ? 0 : 32 << (id % 27));

/** Returns the second bit of a word, spread otherwise: words that share the first seldom share this one too. */
export const secondBit = (id: number): number =>
  id === 0 ? 0 : 32 << ((Math.imul(id, 0x9e3779b1) >>> 8) % 27);

/** Places of a pattern's numbers in `LoadedPack.neighbours`, counted from its offset in `programs`: what may stand before and after its anchor, and the words it can hang on; first and second bits each. */
export const Ask = { before: 0, after: 2, anchor: 4 } as const;

/** Returns the bits that all patterns ask for, in an array as long as `programs`: a token can only fit when it shares a bit with both numbers. What cannot be told from one neighbour (a gap, the end of the pattern) lets everything pass. */
export function readNeighbours({
  programs,
  sets,
  setStarts,
}: Pick<LoadedPack, 'programs' | 'sets' | 'setStarts'>): Int32Array {
  const setBits = readSets(sets, setStarts);
  const asked = new Int32Array(programs.length);
  /** Adds what the item at offset `item` takes as its nearest token, `isBefore` the anchor or after it, to the numbers at `at`. */
  const ask = (at: number, item: number, isBefore: boolean): void => {
    const argument = programs[item + 1] as number;
    let first = ANYTHING;
    let second = ANYTHING;
    switch (programs[item]) {
      case Op.word:
        first = firstBit(argument);
        second = secondBit(argument);
        break;
      case Op.set:
        first = setBits[2 * argument] as number;
        second = setBits[2 * argument + 1] as number;
        break;
      case Op.number:
        first = second = Beside.number;
        break;
      case Op.name:
        first = second = Beside.name;
        break;
      case Op.possessor:
        if (isBefore) first = second = Beside.possessive;
        break;
      case Op.start:
        if (isBefore) first = second = Beside.edge;
        break;
      case Op.end:
        if (!isBefore) first = second = Beside.edge;
        break;
      case Op.punctuation:
        first = second = Beside.edge;
    }
    asked[at] = (asked[at] as number) | first;
    asked[at + 1] = (asked[at + 1] as number) | second;
  };
  /** Reads the items on one side of the anchor up to the first that must be there. */
  const askBeside = (at: number, program: number, step: 1 | -1): void => {
    const count = programs[program + 4] as number;
    for (let item = (programs[program + 1] as number) + step; item >= 0 && item < count; item += step) {
      const offset = program + HEADER + 3 * item;
      const flags = programs[offset + 2] as number;
      if (flags & Flag.not) continue;
      ask(at, offset, step < 0);
      if (!(flags & Flag.optional)) return;
    }
    asked[at] = asked[at + 1] = ANYTHING;
  };
  for (let at = 0; at < programs.length; at += HEADER + 3 * (programs[at + 4] as number)) {
    const anchor = programs[at + 1] as number;
    if (anchor < 0) asked[at + Ask.anchor] = asked[at + Ask.anchor + 1] = ANYTHING;
    else ask(at + Ask.anchor, at + HEADER + 3 * anchor, false);
    // Only patterns that find candidates are tried at a token.
    if ((programs[at] as number) < 0) continue;
    askBeside(at + Ask.before, at, -1);
    askBeside(at + Ask.after, at, 1);
  }
  return asked;
}

/** The bits of all words of each set, first and second in turn. */
function readSets(sets: Uint32Array, setStarts: Uint32Array): Int32Array {
  const bits = new Int32Array(setStarts.length * 2);
  for (let set = 0; set + 1 < setStarts.length; set++) {
    let first = 0;
    let second = 0;
    for (let i = setStarts[set] as number; i < (setStarts[set + 1] as number); i++) {
      first |= firstBit(sets[i] as number);
      second |= secondBit(sets[i] as number);
    }
    bits[2 * set] = first;
    bits[2 * set + 1] = second;
  }
  return bits;
}
