import { expect, test } from 'vitest';
import { agrees } from '@/lib/support/agree-numbers';
import { readNumbers } from '@/lib/support/read-numbers';

test.each([
  ['12 trawlers', 'twelve trawlers', true],
  ['$1.2bn', '$1,200 million', true],
  ['$1.2bn', '$1.17 billion', true],
  ['nearly 50', '48', true],
  ['nearly 50', '30', false],
  ['more than 50', '56', true],
  ['more than 50', '90', false],
  ['about 100', '93', true],
  ['50 boats', 'between 40 and 60 boats', true],
  ['500 billion', '495 billion', true],
  ['more than 161 boats', '180 boats', false],
  ['80 to 281 percent', '80 to 90 percent', false],
  ['80 to 90 percent', '80 to 89.5 percent', true],
  ['264 boats', '265 boats', false],
  ['12 boats', '13 boats', false],
  ['three quarters', '75 percent', true],
  ['3 percentage points', '3 percent', false],
  ['hundreds of boats', '340 boats', true],
  ['hundreds of boats', '12 boats', false],
  ['the third boat', 'three boats', true],
  ['in 2012', 'from 2010–15', true],
  ['48 hours', 'two days', true],
  ['three weeks', '21 days', true],
  ['18 months', 'two years', false],
  ['5 miles', '8 km', true],
  ['16 boats', '12 to 24 hours', false],
  ['20 boats', '20 hours', false],
  ['up 20 percent', 'from 20 to 30 percent', true],
  ['20 percent', '$20 a day', false],
  ['40 percent', '40 boats', false],
  ['11 boats', 'nearly a dozen boats', true],
  ['nearly 71 years', '70 years', false],
  ['$150–$900', 'in 2025', false],
  ['aged 23', 'a 23-year-old rower', true],
  ['a 12in screen', 'the 12-inch screen', true],
])('%s and %s: %s', (asked, given, expected) => {
  expect(agrees(readNumbers(asked)[0] as never, readNumbers(given)[0] as never)).toBe(expected);
});
