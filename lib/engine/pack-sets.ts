/** How the pack writes its word sets small: by the sets that each holds whole, and by steps from word to word. */
import { composeSets } from '@/lib/engine/compose-sets';

/** Sets as columns of numbers. */
export interface SetColumns<Column> {
  /** Twice the number of its words for each set, and one more where it holds others whole. */
  readonly sizes: Column;
  /** For each of those how many it holds, and which. */
  readonly wholes: Column;
  /** From each other word of a set to the next. */
  readonly steps: Column;
}

/** Words whose ids follow one another, up to this many, are one step: the forms of a lemma often do. */
const MOST_IN_A_ROW = 3;

/** Throws what is said of tables that are damaged. */
export const refuse = (): never => {
  throw new Error('the tables do not fit together');
};

/** Returns the columns of the sets whose words are `members[starts[i] … starts[i + 1]]`, sorted, for set i. */
export function packSets(members: Uint16Array, starts: Uint32Array): SetColumns<number[]> {
  const columns: SetColumns<number[]> = { sizes: [], wholes: [], steps: [] };
  const { sizes, wholes, steps } = columns;
  const sets = Array.from({ length: starts.length - 1 }, (_, set) => [
    ...members.subarray(starts[set], starts[set + 1]),
  ]);
  composeSets(sets).forEach(({ wholes: whole, rest }, set) => {
    sizes.push((sets[set]?.length ?? 0) * 2 + (whole.length > 0 ? 1 : 0));
    if (whole.length > 0) wholes.push(whole.length, ...whole);
    for (let k = 0, before = 0; k < rest.length; ) {
      let row = 0;
      while (row < MOST_IN_A_ROW && rest[k + row] === before + row + 1) row++;
      steps.push(row > 0 ? row - 1 : (rest[k] as number) - before - 2 + MOST_IN_A_ROW);
      k += Math.max(1, row);
      before = rest[k - 1] as number;
    }
  });
  return columns;
}

/** Returns the sets that `packSets` wrote, whose words go up to `words`. Throws when the columns are damaged. */
export function unpackSets(
  { sizes, wholes, steps }: SetColumns<Uint16Array>,
  words: number,
): { members: Uint16Array; setStarts: Uint32Array } {
  const setStarts = new Uint32Array(sizes.length + 1);
  for (let set = 0; set < sizes.length; set++)
    setStarts[set + 1] = (setStarts[set] as number) + ((sizes[set] as number) >> 1);
  const members = new Uint16Array(setStarts[sizes.length] as number);
  // Sets that hold others whole, and where `wholes` tells which.
  const composed: { readonly set: number; readonly from: number }[] = [];
  let step = 0;
  let whole = 0;
  for (let set = 0; set < sizes.length; set++) {
    const end = setStarts[set + 1] as number;
    let k = setStarts[set] as number;
    if ((sizes[set] as number) & 1) {
      composed.push({ set, from: whole });
      // Their room comes first.
      for (let left = wholes[whole++] as number; left > 0; left--)
        k += (sizes[wholes[whole++] as number] as number) >> 1;
    }
    let id = 0;
    while (k < end) {
      let row = steps[step++] as number;
      if (row < MOST_IN_A_ROW) for (; row >= 0; row--) members[k++] = ++id;
      else members[k++] = id += row + 2 - MOST_IN_A_ROW;
    }
    if (k !== end || id > words) refuse();
  }
  if (step !== steps.length || whole !== wholes.length) refuse();
  // Smaller sets first: what is whole in a larger one is complete by then.
  composed.sort((a, b) => (sizes[a.set] as number) - (sizes[b.set] as number));
  for (const { set, from } of composed) {
    let k = setStarts[set] as number;
    for (let i = from + 1; i <= from + (wholes[from] as number); i++) {
      const other = wholes[i] as number;
      members.set(members.subarray(setStarts[other], setStarts[other + 1]), k);
      k += (sizes[other] as number) >> 1;
    }
    members.subarray(setStarts[set], setStarts[set + 1]).sort();
  }
  return { members, setStarts };
}
