/** Packed patterns → programs, each written when it is first asked for: one text needs few of them. */
import { HEADER, nextProgram, type PhraseAnchors, Program, UNFIT } from '@/lib/engine/expand';
import { growRow } from '@/lib/engine/grow-row';
import { writeAnchorBits } from '@/lib/engine/neighbours';
import { HEAD, type Tables } from '@/lib/engine/pack-code';
import { BOUNDS } from '@/lib/engine/parse-pattern';
import type { WordSets } from '@/lib/engine/word-sets';

/** Where programs begin and end, half-open. */
export type Range = readonly [from: number, to: number];

/** Programs by offset into `codes`. */
export interface Programs {
  /** The programs that have been written, one after the other. Moves when it grows. */
  readonly codes: Int32Array;
  /** Returns where the programs of `pattern` stand, and sees that they are written, with the bits of the words they can hang on. */
  readonly write: (pattern: number) => Range;
  /** Writes the programs of `pattern` that hang on `phrase` at its part `part` (indexes into the rows of `Tables`) and returns where they stand. */
  readonly writeAt: (pattern: number, part: number, phrase: number) => Range;
  /** Returns the offsets of all programs of patterns `[first, last)`, written. */
  readonly list: (first: number, last: number) => number[];
}

/** Room for the longest program. */
const MOST_CODES = HEADER + 8 * BOUNDS.items;

/** Returns the programs of `tables`, that of pattern i owned by `owners[i]` (see `Program.owner`). */
export function createPrograms(
  tables: Tables,
  sets: WordSets,
  anchors: PhraseAnchors,
  owners: Int32Array,
): Programs {
  const { parts, patternStarts, choiceStarts } = tables;
  const ranges: (Range | undefined)[] = [];
  let end = 0;

  /** Writes the ways through `pattern`, the last part's alternatives changing first: all of them, or those that hang on the part `fixed`, where `phrase` stands. */
  const writeWays = (pattern: number, fixed: number, phrase: number): Range => {
    const from = end;
    const first = patternStarts[pattern] as number;
    const count = (patternStarts[pattern + 1] as number) - first;
    // The phrase that stands at each part.
    const turn = new Uint32Array(count);
    for (let i = 0; i < count; i++)
      turn[i] = first + i === fixed ? phrase : (choiceStarts[parts[first + i] as number] as number);
    for (let i = 0; i >= 0; ) {
      const hung = rarestOf(anchors, turn);
      if (fixed < 0 || first + hung === fixed) {
        if (end + MOST_CODES > made.codes.length) made.codes = growRow(made.codes);
        end = writeWay(
          tables,
          anchors,
          { pattern, owner: owners[pattern] as number, turn, hung },
          made.codes,
          end,
        );
      }
      // The next way through: the last part that has a phrase left takes it, those after it begin anew.
      for (i = count - 1; i >= 0; i--) {
        if (first + i === fixed) continue;
        const choice = parts[first + i] as number;
        turn[i] = (turn[i] as number) + 1;
        if ((turn[i] as number) < (choiceStarts[choice + 1] as number)) break;
        turn[i] = choiceStarts[choice] as number;
      }
    }
    return [from, end];
  };
  const write = (pattern: number): Range => {
    const known = ranges[pattern];
    if (known) return known;
    const range = writeWays(pattern, -1, 0);
    ranges[pattern] = range;
    for (let at = range[0]; at < range[1]; at = nextProgram(made.codes, at))
      writeAnchorBits(sets, made.codes, at);
    return range;
  };
  const made = {
    codes: new Int32Array(1 << 14),
    write,
    writeAt: (pattern: number, part: number, phrase: number) => writeWays(pattern, part, phrase),
    list(first: number, last: number) {
      const offsets: number[] = [];
      for (let pattern = first; pattern < last; pattern++) {
        const [from, to] = write(pattern);
        for (let at = from; at < to; at = nextProgram(made.codes, at)) offsets.push(at);
      }
      return offsets;
    },
  };
  return made;
}

/** One way through a pattern: the phrase at each of its parts, and the part it hangs on, −1 for none. */
interface Way {
  readonly pattern: number;
  readonly owner: number;
  readonly turn: Uint32Array;
  readonly hung: number;
}

/** Returns the part whose phrase is rarest, the first of equals, or −1 when none of them holds a word that must be there. */
function rarestOf({ times }: PhraseAnchors, turn: Uint32Array): number {
  let rarest = -1;
  let least = UNFIT;
  for (let part = 0; part < turn.length; part++) {
    const met = times[turn[part] as number] as number;
    if (met >= least) continue;
    least = met;
    rarest = part;
  }
  return rarest;
}

/** Writes a way into `codes` at `start` and returns where it ends. */
function writeWay(
  { items, phraseStarts, heads }: Tables,
  anchors: PhraseAnchors,
  { pattern, owner, turn, hung }: Way,
  codes: Int32Array,
  start: number,
): number {
  const shownFrom = heads[pattern * HEAD + 1] as number;
  const shownTo = heads[pattern * HEAD + 2] as number;
  const base = start + HEADER;
  let at = base;
  codes[start + Program.owner] = owner;
  codes[start + Program.pattern] = pattern;
  codes[start + Program.anchor] = -1;
  for (let part = 0; part < turn.length; part++) {
    const phrase = turn[part] as number;
    const from = phraseStarts[phrase] as number;
    const to = phraseStarts[phrase + 1] as number;
    if (part === shownFrom) codes[start + Program.shownFrom] = at - base;
    if (part === hung) codes[start + Program.anchor] = at - base + (anchors.item[phrase] as number) - from;
    for (let item = from; item < to; item++) codes[at++] = items[item] as number;
    if (part === shownTo - 1) codes[start + Program.shownTo] = at - base;
  }
  codes[start + Program.count] = at - base;
  return at;
}
