import { expect, test } from 'vitest';
import { round, splitWords } from '@/lib/support/split-words';

test('words keep their place in the text', () => {
  expect(splitWords('A $3m boat')).toEqual([
    { text: 'a', start: 0, end: 1 },
    { text: '$', start: 2, end: 3 },
    { text: '3', start: 3, end: 4 },
    { text: 'm', start: 4, end: 5 },
    { text: 'boat', start: 6, end: 10 },
  ]);
});

test('products carry no floating-point noise', () => {
  expect(round(1.1 * 3)).toBe(3.3);
});
