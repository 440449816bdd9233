import { expect, test } from 'vitest';
import { findSum } from '@/lib/support/add-up';
import { readBodyNumbers } from '@/lib/support/body-numbers';
import { readNumbers } from '@/lib/support/read-numbers';
import { readPair } from './sample-doc';

const comesTo = (asked: string, body: string): boolean => {
  const passages = readPair('', body);
  const [mention] = readNumbers(asked);
  return (
    mention !== undefined && findSum(passages.doc, mention, readBodyNumbers(passages, true)) !== undefined
  );
};

test.each([
  ['11 people', 'Seven men and four women were held.'],
  ['15 medals', 'They won four golds, five silvers and six bronzes.'],
  ['5 dead', 'Two men, two women and a child died.'],
  ['$600', 'It costs $400 in spring and $200 in autumn.'],
  ['3 percentage points', 'The tax went up from 12 to 15 percent.'],
  ['25 percent', 'The tax went up from $400 to $500.'],
])('%s: %s', (asked, body) => {
  expect(comesTo(asked, body)).toBe(true);
});

test.each([
  ['12 people', 'Seven men and four women were held.'],
  ['11 people', 'Seven men were held. Four women got away.'],
  ['11 people', 'It cost $7 for four.'],
  ['11 days', 'Seven men waited for four days.'],
  ['75 percent', 'The tax went up from $400 to $500.'],
  ['25 percent', 'One paid $400, another $500.'],
])('not %s: %s', (asked, body) => {
  expect(comesTo(asked, body)).toBe(false);
});
