import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '@/lib/engine/number-columns';

it('gives back the numbers it wrote, however many digits they take', () => {
  const numbers = [0, 1, 47, 48, 139, 140, 3451, 3452, 8464, 50_000];
  expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
  expect([...unpackNumbers(packNumbers([]))]).toEqual([]);
});

it('writes small numbers as one character, and no character that JSON has to write as two', () => {
  const all = Array.from({ length: 5000 }, (_, value) => value);
  expect(packNumbers([0, 5, 47])).toHaveLength(2 + 3);
  expect([...unpackNumbers(packNumbers(all))]).toEqual(all);
  expect(JSON.stringify(packNumbers(all))).toHaveLength(packNumbers(all).length + 2);
});

it.each([-1, 70_000, Number.NaN])('refuses to write %s', (value) => {
  expect(() => packNumbers([value])).toThrow(`${value} does not fit into a pack`);
});

it('refuses text that was cut or changed', () => {
  const text = packNumbers([5, 900, 7, 40_000]);
  for (const damaged of ['', text.slice(0, 1), text.slice(0, -1), text.slice(1), text.replace('(', '+')])
    expect(() => unpackNumbers(damaged), damaged).toThrow('the sum of a column is wrong');
});
