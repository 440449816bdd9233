import { expect, test } from 'vitest';
import { plainNoun, quote } from '@/lib/support/phrase';

test.each([
  ['Trump made a threat that was empty', 'No such threat'],
  ['the mayor made an empty promise', 'No such promise'],
  ['there was a plan to flee', 'No such plan'],
  ['somebody lost a lot of money', 'Nothing like it'],
  ['these people obey', 'Nothing like it'],
])('%s is denied as “%s”', (claim, expected) => {
  expect(plainNoun(claim)).toBe(expected);
});

test('quoted words hold no second pair of marks and no endless text', () => {
  expect(quote('a “deal” ')).toBe('“a ’deal’”');
  expect(quote('word '.repeat(40)).length).toBeLessThan(86);
});
