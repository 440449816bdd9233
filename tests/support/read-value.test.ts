import { expect, test } from 'vitest';
import { readValue, round, splitWords } from '@/lib/support/read-value';

const readOne = (text: string): number | null => readValue(splitWords(text), 0)?.value ?? null;

test.each([
  ['twelve', 12],
  ['twenty-one', 21],
  ['twenty-first', 21],
  ['one hundred and five', 105],
  ['three hundred thousand', 300_000],
  ['two million and six', 2_000_006],
  ['a dozen', 12],
  ['half a million', 500_000],
  ['1,234.5', 1234.5],
  ['40k', 40_000],
  ['40 k', 40],
  ['3rd', 3],
  ['a third of them', 33.3333333333],
  ['a third man', null],
  ['boat', null],
])('%s is %s', (text, expected) => {
  expect(readOne(text)).toBe(expected);
});

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
