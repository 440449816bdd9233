/** Proves which texts are not held against their headline. */
import { expect, test } from 'vitest';
import { isComparable } from '@/lib/support/is-comparable';
import { checkDoc, FILLER, read } from './sample-doc';

const plain = { partial: false, genre: 'reportage', headline: 'Ferries stay in port' } as const;

test('a whole report is', () => {
  expect(isComparable(plain)).toBe(true);
});

test.each([
  ['a paywalled text', { partial: true }],
  ['a live page', { genre: 'live' }],
  ['corrections', { headline: 'Corrections: March 3' }],
  ['a list', { headline: 'Seven ways to leave the port' }],
  ['live updates', { headline: 'Storm on the coast: live updates' }],
] as const)('%s is not, and no claim is raised', (_, part) => {
  expect(isComparable({ ...plain, ...part })).toBe(false);
  const doc = read('250 ferries stay in port', [`The ferries stay in port. ${FILLER}`]);
  expect(checkDoc(doc, part)).toMatchObject({ guard: 'could-not-check', claims: [] });
});
