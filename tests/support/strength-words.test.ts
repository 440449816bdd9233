/** Proves the order of the ladder. */
import { expect, test } from 'vitest';
import { stem } from '@/lib/support/stem';
import { ladder, stepOf } from '@/lib/support/strength-words';

test('criticising is below condemning, and that below slamming', () => {
  const steps = ['criticised', 'condemned', 'slams'].map((word) => stepOf(stem(word)));
  expect(steps).toEqual([1, 2, 3]);
});

test('a word that is not on it has no step, and every word on it has one', () => {
  expect(stepOf(stem('harbour'))).toBe(0);
  expect(ladder.every((root) => stepOf(root) > 0)).toBe(true);
});
