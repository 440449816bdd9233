import { expect, it } from 'vitest';
import { firstBit, secondBit } from '@/lib/engine/word-bits';
import { createWordSets } from '@/lib/engine/word-sets';

const sets = createWordSets(Uint16Array.of(2, 5, 9, 4), Uint32Array.of(0, 3, 4, 4));

it('knows the words of each set', () => {
  expect([1, 2, 4, 5, 9, 10].filter((id) => sets.has(0, id))).toEqual([2, 5, 9]);
  expect(sets.has(1, 4)).toBe(true);
  expect(sets.has(1, 9)).toBe(false);
  expect(sets.has(2, 4)).toBe(false);
});

it('joins the bits of all words of a set', () => {
  expect(sets.firstBits(0)).toBe(firstBit(2) | firstBit(5) | firstBit(9));
  expect(sets.secondBits(0)).toBe(secondBit(2) | secondBit(5) | secondBit(9));
});

it('finds each word of a set, whatever its size', () => {
  for (let size = 1; size < 40; size++) {
    const members = Uint16Array.from({ length: size }, (_, i) => 3 * i + 1);
    const { has } = createWordSets(members, Uint32Array.of(0, size));
    expect([...Array(3 * size + 3).keys()].filter((id) => has(0, id))).toEqual([...members]);
  }
});
