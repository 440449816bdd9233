/** Proves that a claim carried only late in a long body says so. */
import { expect, test } from 'vitest';
import { checkDoc, FILLER, read } from './sample-doc';

const LATE = 'It comes to it only in its last third.';
const messageAt = (place: number, length = 12): string => {
  const paragraphs = Array.from({ length }, () => `The ferries stay in Marsham. ${FILLER}`);
  paragraphs[place] = `The ferries with 250 crews stay in Marsham. ${FILLER}`;
  const { claims } = checkDoc(read('Ferries with 250 crews stay in Marsham', paragraphs));
  return claims.find(({ type }) => type === 'number')?.message ?? '';
};

test('late in a long body', () => {
  expect(messageAt(11)).toContain(LATE);
});

test.each([
  ['early in a long body', 1, 12],
  ['late in a short body', 2, 3],
])('%s: nothing is added', (_, place, length) => {
  expect(messageAt(place, length)).not.toContain(LATE);
});
