import { expect, it } from 'vitest';
import { composeSets } from '@/lib/engine/compose-sets';

it('names the sets that are whole in a larger one, wherever they stand', () => {
  const sets = [
    [1, 2, 3, 4, 9, 11, 12, 13, 14],
    [1, 2, 3, 4],
    [11, 12, 13, 14],
  ];
  expect(composeSets(sets)).toEqual([
    { wholes: [1, 2], rest: [9] },
    { wholes: [], rest: [1, 2, 3, 4] },
    { wholes: [], rest: [11, 12, 13, 14] },
  ]);
});

it('takes the largest first, and none that shares a word with it', () => {
  const [first] = composeSets([
    [1, 2, 3, 4, 5, 6, 7, 8],
    [4, 5, 6, 7],
    [1, 2, 3, 4, 5],
  ]);
  expect(first).toEqual({ wholes: [2], rest: [6, 7, 8] });
});

it('writes small sets and those that lack a word out', () => {
  const sets = [
    [1, 2, 3, 4, 5],
    [1, 2, 3],
    [2, 3, 4, 5, 6],
  ];
  expect(composeSets(sets).map(({ wholes }) => wholes)).toEqual([[], [], []]);
});
