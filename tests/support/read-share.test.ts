import { expect, test } from 'vitest';
import { readShare } from '@/lib/support/read-share';
import { splitWords } from '@/lib/support/split-words';

/** The value and whether it is a share in percent; null when the text begins with no part of a whole. */
const readOne = (text: string): string | null => {
  const share = readShare(splitWords(text), 0);
  return share && `${Math.round(share.value * 100) / 100}${share.isShare ? ' %' : ''}`;
};

test.each([
  ['one in four boats', '25 %'],
  ['nine in 10', '90 %'],
  ['3 out of 5 boats', '60 %'],
  ['one in 25 boats', '4 %'],
  ['one-in-five chance', '20 %'],
  ['two-thirds of them', '66.67 %'],
  ['three quarters', '75 %'],
  ['a third of them', '33.33 %'],
  ['half of the fleet', '50 %'],
  ['half their boats', '50 %'],
  ['a quarter of a million', '250000'],
  ['quarter of a million pounds', '250000'],
  ['three-quarters of a million', '750000'],
  ['half a percent', '0.5'],
  ['half of one percent', '0.5'],
  ['a quarter of a percentage point', '0.25'],
  ['half a century', '0.5'],
  ['half an hour', '0.5'],
])('%s is %s', (text, expected) => {
  expect(readOne(text)).toBe(expected);
});

test.each([
  'a third suspect',
  'three in 10 days',
  'one in 2031',
  'five in three',
  'one in a million',
  'three in 5.30',
  'half time',
  'quarter final',
  'the boats',
])('“%s” begins with none', (text) => {
  expect(readOne(text)).toBeNull();
});
