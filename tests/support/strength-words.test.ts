/** Proves how words are ranked by strength. */
import { expect, test } from 'vitest';
import { stem } from '@/lib/support/stem';
import { rungsOf } from '@/lib/support/strength-words';

const stepsOf = (word: string) => rungsOf(stem(word)).map(({ ladder, step }) => `${ladder.about} ${step}`);

test('stronger words stand higher', () => {
  expect(['condemned', 'slams', 'charged', 'convicted'].map(stepsOf)).toEqual([
    ['wording 1'],
    ['wording 2'],
    ['deed 2'],
    ['deed 3'],
  ]);
});

test('the weakest words and all others stand on no ladder', () => {
  expect(['criticised', 'injured', 'harbour'].flatMap(stepsOf)).toEqual([]);
});

test('a ladder holds its weaker words too', () => {
  expect(rungsOf(stem('destroyed')).map(({ ladder }) => ladder.steps[0]?.has(stem('damaged')))).toEqual([
    true,
  ]);
});
