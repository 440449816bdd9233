import { expect, test } from 'vitest';
import { readValue, type Value } from '@/lib/support/read-value';
import { skipNumber } from '@/lib/support/skip-number';
import { FIGURE, splitWords } from '@/lib/support/split-words';

/** Is the first number of `text` passed over? */
function isSkipped(text: string): boolean {
  const words = splitWords(text);
  const at = words.findIndex((word, i) => FIGURE.test(word.text) || readValue(words, i) !== null);
  return skipNumber(text, words, at, readValue(words, at) as Value) !== null;
}

test.each([
  'since 9/11',
  'on 14 May',
  'on May 14',
  'at 12 Old Mill Road',
  'Route 66',
  'a five-star hotel',
  'a seven-figure price',
  'a 20-something',
  'the sixth-former',
  'a family of five',
  'a 5k run',
  'no one',
  'the 9th Circuit',
])('“%s” counts nothing', (text) => {
  expect(isSkipped(text)).toBe(true);
});

test.each([
  'the 14 may sail',
  'five stars fell',
  '5k boats',
  'crew of five',
  '161 miles down the road',
  'the ninth boat',
])('“%s” counts something', (text) => {
  expect(isSkipped(text)).toBe(false);
});
