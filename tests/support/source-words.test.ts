/** Proves what nouns and names are taken for. */
import { expect, test } from 'vitest';
import { isBodyWord, kindOfNoun } from '@/lib/support/source-words';

test.each([
  ['report', 'document'],
  ['ministry', 'organisation'],
  ['officials', 'official'],
  ['critics', 'group'],
  ['harbour', null],
])('%s: %s', (noun, kind) => {
  expect(kindOfNoun(noun)).toBe(kind);
});

test('a ministry is a body, a surname is not', () => {
  expect([isBodyWord('ministry'), isBodyWord('hollis')]).toEqual([true, false]);
});
