import { expect, test } from 'vitest';
import { readValue } from '@/lib/support/read-value';
import { splitWords } from '@/lib/support/split-words';

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
