/** The sets of words that patterns ask for: is a word in one, and which bits do its words have. */
import { SPREAD } from '@/lib/engine/word-bits';

/** Sets by index. */
export interface WordSets {
  readonly has: (set: number, id: number) => boolean;
  /** Returns the bits of all words of the set, of the first kind and of the second (see `firstBit`, `secondBit`). */
  readonly firstBits: (set: number) => number;
  readonly secondBits: (set: number) => number;
}

/** Returns the sets whose words are `members[starts[i] … starts[i + 1]]`, sorted, for set i. */
export function createWordSets(members: Uint16Array, starts: Uint32Array): WordSets {
  // 0 until a set's bits are asked for: only few sets are met in one text.
  const first = new Int32Array(starts.length);
  const second = new Int32Array(starts.length);
  const join = (set: number): void => {
    const end = starts[set + 1] as number;
    let ofFirst = 0;
    let ofSecond = 0;
    for (let i = starts[set] as number; i < end; i++) {
      const id = members[i] as number;
      // `firstBit` and `secondBit`, written out: sets are joined before anything is compiled.
      ofFirst |= 32 << (id % 27);
      ofSecond |= 32 << (((id * SPREAD) >>> 8) % 27);
    }
    first[set] = ofFirst;
    second[set] = ofSecond;
  };
  return {
    has(set, id) {
      let low = starts[set] as number;
      let left = (starts[set + 1] as number) - low;
      if (left === 0) return false;
      // Halved without a branch: which half it is cannot be foretold, and guessing wrong takes longer than all else here.
      while (left > 1) {
        const half = left >> 1;
        low += half & (((members[low + half - 1] as number) - id) >> 31);
        left -= half;
      }
      return members[low] === id;
    },
    firstBits(set) {
      if (first[set] === 0) join(set);
      return first[set] as number;
    },
    secondBits(set) {
      if (second[set] === 0) join(set);
      return second[set] as number;
    },
  };
}
