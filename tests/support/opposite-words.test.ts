/** Proves that every word has its opposite, both ways round. */
import { expect, test } from 'vitest';
import { oppositesOf } from '@/lib/support/opposite-words';
import { stem } from '@/lib/support/stem';

test.each([
  ['wins', 'lost'],
  ['lost', 'wins'],
  ['approves', 'rejected'],
  ['mother', 'daughter'],
])('%s against %s', (one, other) => {
  expect(oppositesOf(stem(one)).some((pair) => pair.other.has(stem(other)))).toBe(true);
});

test('no word stands on both sides of a pair', () => {
  for (const word of ['win', 'rise', 'cut', 'support', 'release', 'close']) {
    for (const { own, other } of oppositesOf(stem(word))) {
      expect([...own].filter((root) => other.has(root))).toEqual([]);
    }
  }
});

test('a word without an opposite has none', () => {
  expect(oppositesOf(stem('harbour'))).toEqual([]);
});
