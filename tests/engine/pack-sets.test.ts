import { expect, it } from 'vitest';
import { packSets, unpackSets } from '@/lib/engine/pack-sets';

const rowsOf = (sets: readonly (readonly number[])[]): [Uint16Array, Uint32Array] => {
  const starts = [0];
  for (const set of sets) starts.push((starts.at(-1) as number) + set.length);
  return [Uint16Array.from(sets.flat()), Uint32Array.from(starts)];
};
const unpacked = (columns: ReturnType<typeof packSets>, words = 900) =>
  unpackSets(
    {
      sizes: Uint16Array.from(columns.sizes),
      wholes: Uint16Array.from(columns.wholes),
      steps: Uint16Array.from(columns.steps),
    },
    words,
  );

/** The second holds the fourth, and the first holds the second and the third. */
const sets = [
  [1, 2, 3, 4, 5, 7, 20, 21, 22, 23, 24, 25, 800],
  [2, 4, 5, 7, 25],
  [20, 21, 22, 23, 24],
  [2, 4, 5, 7],
  [900],
];

it('gives back the sets it wrote', () => {
  const [members, setStarts] = rowsOf(sets);
  expect(unpacked(packSets(members, setStarts))).toEqual({ members, setStarts });
});

it('writes words in a row as one step, and a set that is whole in another once', () => {
  expect(packSets(...rowsOf([[1, 2, 3], [5], [7, 8]]))).toEqual({
    sizes: [6, 2, 4],
    wholes: [],
    steps: [2, 6, 8, 0],
  });
  const { sizes, wholes, steps } = packSets(...rowsOf(sets));
  expect(sizes[0]).toBe(2 * 13 + 1);
  expect(wholes).toEqual([2, 1, 2, 1, 3]);
  expect(steps).toHaveLength(3 + 1 + 3 + 4 + 1);
});

it('refuses columns that do not fit together', () => {
  const columns = packSets(...rowsOf(sets));
  expect(() => unpacked(columns, 899)).toThrow('do not fit together');
  for (const name of ['sizes', 'wholes', 'steps'] as const) {
    expect(() => unpacked({ ...columns, [name]: columns[name].slice(0, -1) }), name).toThrow();
    expect(() => unpacked({ ...columns, [name]: [...columns[name], 9] }), name).toThrow();
  }
});
