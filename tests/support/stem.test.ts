import { expect, test } from 'vitest';
import { irregularForms, stem } from '@/lib/support/stem';

const FAMILIES = [
  ['criticise', 'criticised', 'criticises', 'criticising', 'criticism', 'criticize', 'critics'],
  ['threat', 'threats', 'threaten', 'threatened', 'threatening'],
  ['attack', 'attacks', 'attacked', 'attacking', 'attacker'],
  ['collapse', 'collapses', 'collapsed', 'collapsing'],
  ['promise', 'promises', 'promised'],
  ['city', 'cities'],
  ['stop', 'stopped', 'stops', 'stopping'],
  ['buy', 'bought', 'buys', 'buying'],
  ['Turkey', 'Turkey’s'],
  ['favour', 'favors', 'favoured'],
  ['resign', 'resigned', 'resignation'],
  ['nation', 'nations'],
  ['shop', 'shopper', 'shopping'],
];

test.each(FAMILIES.map((words) => [words.join(', '), words] as const))('%s share a stem', (_, words) => {
  expect(new Set(words.map(stem)).size).toBe(1);
});

test.each([
  ['universe', 'unity'],
  ['news', 'new'],
  ['bus', 'business'],
  ['poll', 'pole'],
])('%s and %s do not', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test('irregular forms are known', () => {
  expect(irregularForms('buy')).toContain('bought');
  expect(irregularForms('walk')).toEqual([]);
});
