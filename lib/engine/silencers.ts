/** What silences the candidates of an entry: its `unless` patterns and its rule's, refused by the words of the sentence before one of them is made ready. */
import { type BoundedAnchors, boundOf, UNFIT } from '@/lib/engine/expand';
import { ANYTHING, addWordBits } from '@/lib/engine/neighbours';
import type { Tables } from '@/lib/engine/pack-code';
import type { WordSets } from '@/lib/engine/word-sets';

/** Returns a row of three numbers for each of the patterns that silence an entry or a rule: its index, and first and second bits of all words that it can hang on. */
export interface Silencers {
  readonly ofEntry: (entry: number) => Int32Array;
  readonly ofRule: (rule: number) => Int32Array;
}

/** The silencing patterns of each rule and each entry: two numbers for each, half-open. */
export interface SilencingRanges {
  readonly ofRules: readonly number[];
  readonly ofEntries: readonly number[];
}

/** Returns the silencers in `ranges`; a row is put together when it is first asked for. */
export function createSilencers(
  tables: Tables,
  sets: WordSets,
  anchors: BoundedAnchors,
  { ofRules, ofEntries }: SilencingRanges,
): Silencers {
  const rows = (ranges: readonly number[]): ((index: number) => Int32Array) => {
    const made: Int32Array[] = [];
    return (index) => {
      const known = made[index];
      if (known) return known;
      const first = ranges[2 * index] as number;
      const count = (ranges[2 * index + 1] as number) - first;
      const row = new Int32Array(3 * count);
      for (let k = 0; k < count; k++) {
        row[3 * k] = first + k;
        writePatternBits(tables, sets, anchors, first + k, row, 3 * k + 1);
      }
      made[index] = row;
      return row;
    };
  };
  return { ofEntry: rows(ofEntries), ofRule: rows(ofRules) };
}

/** Writes into `bits` at `to` (where zeros stand) the bits of all words that a way through `pattern` may hang on. */
function writePatternBits(
  tables: Tables,
  sets: WordSets,
  anchors: BoundedAnchors,
  pattern: number,
  bits: Int32Array,
  to: number,
): void {
  const bound = boundOf(tables, anchors, pattern);
  if (bound === UNFIT) {
    bits[to] = bits[to + 1] = ANYTHING;
    return;
  }
  const { items, parts, patternStarts, choiceStarts } = tables;
  const { times, item } = anchors;
  const last = patternStarts[pattern + 1] as number;
  for (let k = patternStarts[pattern] as number; k < last; k++) {
    const end = choiceStarts[(parts[k] as number) + 1] as number;
    for (let phrase = choiceStarts[parts[k] as number] as number; phrase < end; phrase++)
      if ((times[phrase] as number) <= bound)
        addWordBits(sets, items[item[phrase] as number] as number, bits, to);
  }
}
