/** Proves that the rule about fragments leaves alone whatever names somebody. */
import { expect, it } from 'vitest';
import rule from '@/lib/rules/headline-fragment';
import { smallDoc } from '../small-pack';

const isFound = (headline: string) => rule.find(smallDoc([['headline', headline]]), 'reportage').length > 0;

it('finds remarks and scraps', () => {
  for (const headline of ['Boom.', 'So that happened', 'Well, that was a short meeting.'])
    expect(isFound(headline), headline).toBe(true);
});

it('leaves short news alone', () => {
  for (const headline of [
    'Boats collide in Hull',
    'Bank raises rates',
    'Court frees six',
    'Tokyo’s new bridge',
  ])
    expect(isFound(headline), headline).toBe(false);
});

it('says nothing where there is no headline', () => {
  expect(rule.find(smallDoc([['paragraph', 'Boom.']]), 'reportage')).toEqual([]);
});
