/** The programs of a pack, each written when it is first asked for: one text needs few of them. */
import { nextProgram, type PhraseAnchors, programStarts, writePrograms } from '@/lib/engine/expand';
import { writeAnchorBits } from '@/lib/engine/neighbours';
import type { Tables } from '@/lib/engine/pack-code';
import type { WordSets } from '@/lib/engine/word-sets';

/** Programs by offset into `codes`. */
export interface Programs {
  /** The programs that have been written, each at its place; zeros elsewhere. */
  readonly codes: Int32Array;
  /** Returns where the programs of `pattern` begin and end, half-open, and sees that they are written. */
  readonly write: (pattern: number) => readonly [from: number, to: number];
  /** Returns the offsets of all programs of patterns `[first, last)`, written. */
  readonly list: (first: number, last: number) => number[];
}

/** Returns the programs of `tables`, that of pattern i owned by `owners[i]` (see `Program.owner`). */
export function createPrograms(
  tables: Tables,
  sets: WordSets,
  anchors: PhraseAnchors,
  owners: Int32Array,
): Programs {
  const starts = programStarts(tables);
  const codes = new Int32Array(starts.at(-1) as number);
  const isWritten = new Uint8Array(owners.length);
  const write = (pattern: number): readonly [number, number] => {
    const from = starts[pattern] as number;
    const to = starts[pattern + 1] as number;
    if (isWritten[pattern] === 0) {
      isWritten[pattern] = 1;
      writePrograms(tables, anchors, pattern, owners[pattern] as number, codes, from);
      // Only context is looked for by the words of a sentence.
      if ((owners[pattern] as number) < 0)
        for (let at = from; at < to; at = nextProgram(codes, at)) writeAnchorBits(sets, codes, at);
    }
    return [from, to];
  };
  return {
    codes,
    write,
    list(first, last) {
      const offsets: number[] = [];
      for (let pattern = first; pattern < last; pattern++) {
        const [from, to] = write(pattern);
        for (let at = from; at < to; at = nextProgram(codes, at)) offsets.push(at);
      }
      return offsets;
    },
  };
}
