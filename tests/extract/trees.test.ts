/** Proves that trees kept as text give the answers they were written with. */
import { expect, it } from 'vitest';
import { addTrees, type Row, readTrees } from '@/lib/extract/trees';
import { grow } from '@/scripts/pages/grow';

const rowOf = (numbers: readonly number[]): Row => Uint8ClampedArray.from(numbers);

// '#' is 0: column 0 above 1, column 1 above 0, column 0 above 4; the answers say 0, 1, … 7 twentieths.
const tree = "#$$##'PQRSTUVW";

it.each([
  [[0, 0], 0],
  [[0, 9], 2],
  [[3, 0], 4],
  [[9, 9], 7],
])('asks its three questions of %j', (row, twentieths) => {
  expect(addTrees(readTrees(tree), rowOf(row))).toBeCloseTo(twentieths / 20);
});

it('adds up several trees, and is even without any', () => {
  expect(addTrees(readTrees(tree + tree), rowOf([9, 9]))).toBeCloseTo(0.7);
  expect(addTrees(readTrees(''), rowOf([9]))).toBe(0);
});

it('tells apart what it was grown to tell apart', () => {
  const rows = Array.from({ length: 400 }, (_, index) => rowOf([index % 20, (index * 7) % 13, 5]));
  // True where the first column is large and the second is not.
  const isTrue = (row: Row) => row[0]! > 9 && row[1]! < 6;
  const labels = Float32Array.from(rows, (row) => (isTrue(row) ? 1 : 0));
  const weights = new Float32Array(400).fill(1);
  const trees = readTrees(grow({ rows, labels, weights }, { trees: 30, rate: 0.3, ridge: 1, smallest: 1 }));
  expect(rows.filter((row) => addTrees(trees, row) > 0 === isTrue(row))).toHaveLength(400);
});
