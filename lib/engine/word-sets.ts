/** The sets of words that patterns ask for: is a word in one, and which bits do its words have. */
import { firstBit, secondBit } from '@/lib/engine/word-bits';

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
      ofFirst |= firstBit(id);
      ofSecond |= secondBit(id);
    }
    first[set] = ofFirst;
    second[set] = ofSecond;
  };
  return {
    has(set, id) {
      let low = starts[set] as number;
      let high = (starts[set + 1] as number) - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const value = members[middle] as number;
        if (value === id) return true;
        if (value < id) low = middle + 1;
        else high = middle - 1;
      }
      return false;
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
