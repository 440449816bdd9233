/** Sets of words → which smaller sets each holds whole, and its other words: a list that takes in a lexicon names it. */

/** A set written by others. */
export interface ComposedSet {
  /** Sets that are whole in it, by index; no two share a word. */
  readonly wholes: readonly number[];
  /** Its other words, in their order. */
  readonly rest: readonly number[];
}

/** Naming a set takes about as much room as this many words. */
const LEAST_WHOLE = 4;

/** Returns each of `sets` written by the largest smaller ones that it holds. */
export function composeSets(sets: readonly (readonly number[])[]): ComposedSet[] {
  const holders = new Map<number, number[]>();
  sets.forEach((words, set) => {
    if (words.length < LEAST_WHOLE) return;
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), set]);
  });
  const sizeOf = (set: number): number => sets[set]?.length ?? 0;
  return sets.map((words) => {
    const shared = new Map<number, number>();
    for (const set of words.flatMap((word) => holders.get(word) ?? []))
      shared.set(set, (shared.get(set) ?? 0) + 1);
    const held = [...shared.keys()]
      .filter((set) => shared.get(set) === sizeOf(set) && sizeOf(set) < words.length)
      .sort((a, b) => sizeOf(b) - sizeOf(a) || a - b);
    const left = new Set(words);
    const wholes: number[] = [];
    for (const set of held) {
      const members = sets[set] ?? [];
      if (!members.every((word) => left.has(word))) continue;
      for (const word of members) left.delete(word);
      wholes.push(set);
    }
    return { wholes, rest: [...left] };
  });
}
