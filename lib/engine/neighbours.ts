/** What may stand beside a pattern's anchor, as bits: nine in ten patterns are refused by one look at each neighbour, untried. */
import { Flag, type LoadedPack, Op } from '@/lib/engine/pack';
import { HEADER } from '@/lib/engine/pack-code';

/** Bits for what is told without its word. `edge`: the sentence's end on that side, or punctuation; `token`: a word or figure, whatever else it is. */
export const Beside = { name: 1, number: 2, possessive: 4, edge: 8, token: 16 } as const;

const ANYTHING = -1;
const NOTHING = 0;

/** Returns the first bit of a word; 27 bits stand for all words, so a word shares its bit with others. */
export const firstBit = (id: number): number => (id === 0 ? 0 : 32 << (id % 27));

/** Returns the second bit of a word, spread otherwise: words that share the first seldom share this one too. */
export const secondBit = (id: number): number =>
  id === 0 ? 0 : 32 << ((Math.imul(id, 0x9e3779b1) >>> 8) % 27);

/** Bits of what patterns ask for; two numbers a side, one for each of a word's bits. A token can only fit when it shares a bit with both. */
export interface Neighbours {
  /** For `anchored[k]`, from `4 * k` on: two numbers for the token before the anchor, two for the token after it. */
  readonly beside: Int32Array;
  /** For the pattern at offset `p` of `programs`: bits of the words it can hang on. */
  readonly firstAnchors: Int32Array;
  readonly secondAnchors: Int32Array;
}

/** Returns the bits of all patterns. What cannot be told from one neighbour (a gap, the end of the pattern) lets everything pass. */
export function readNeighbours({
  programs,
  sets,
  setStarts,
  anchored,
}: Pick<LoadedPack, 'programs' | 'sets' | 'setStarts' | 'anchored'>): Neighbours {
  const bitsOfSets = [firstBit, secondBit].map((bitOf) => {
    const bits = new Int32Array(setStarts.length);
    for (let set = 0; set + 1 < setStarts.length; set++)
      for (let i = setStarts[set] as number; i < (setStarts[set + 1] as number); i++)
        bits[set] = (bits[set] as number) | bitOf(sets[i] as number);
    return bits;
  });
  const [firstOfSets = new Int32Array(), secondOfSets = new Int32Array()] = bitsOfSets;

  /** What the item at offset `at` takes as its nearest token, on the side `step` of the anchor. */
  const bitsOfItem = (at: number, step: 1 | -1, isFirst: boolean): number => {
    const argument = programs[at + 1] as number;
    switch (programs[at]) {
      case Op.word:
        return isFirst ? firstBit(argument) : secondBit(argument);
      case Op.set:
        return (isFirst ? firstOfSets : secondOfSets)[argument] as number;
      case Op.number:
        return Beside.number;
      case Op.name:
        return Beside.name;
      case Op.possessor:
        return step < 0 ? Beside.possessive : ANYTHING;
      case Op.start:
        return step < 0 ? Beside.edge : ANYTHING;
      case Op.end:
        return step > 0 ? Beside.edge : ANYTHING;
      case Op.punctuation:
        return Beside.edge;
      default:
        return ANYTHING;
    }
  };
  const bitsBeside = (program: number, step: 1 | -1, isFirst: boolean): number => {
    const count = programs[program + 4] as number;
    let bits: number = NOTHING;
    for (let item = (programs[program + 1] as number) + step; item >= 0 && item < count; item += step) {
      const at = program + HEADER + 3 * item;
      const flags = programs[at + 2] as number;
      if (flags & Flag.not) continue;
      bits |= bitsOfItem(at, step, isFirst);
      if (!(flags & Flag.optional)) return bits;
    }
    return ANYTHING;
  };

  const firstAnchors = new Int32Array(programs.length);
  const secondAnchors = new Int32Array(programs.length);
  for (let at = 0; at < programs.length; at += HEADER + 3 * (programs[at + 4] as number)) {
    const anchor = programs[at + 1] as number;
    const item = at + HEADER + 3 * anchor;
    firstAnchors[at] = anchor < 0 ? ANYTHING : bitsOfItem(item, 1, true);
    secondAnchors[at] = anchor < 0 ? ANYTHING : bitsOfItem(item, 1, false);
  }
  const beside = new Int32Array(anchored.length * 4);
  const known = new Map<number, number>();
  for (let k = 0; k < anchored.length; k++) {
    const program = anchored[k] as number;
    const same = known.get(program);
    if (same !== undefined) {
      beside.copyWithin(4 * k, 4 * same, 4 * same + 4);
      continue;
    }
    known.set(program, k);
    beside[4 * k] = bitsBeside(program, -1, true);
    beside[4 * k + 1] = bitsBeside(program, -1, false);
    beside[4 * k + 2] = bitsBeside(program, 1, true);
    beside[4 * k + 3] = bitsBeside(program, 1, false);
  }
  return { beside, firstAnchors, secondAnchors };
}
