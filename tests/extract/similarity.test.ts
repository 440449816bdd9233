/** Proves how short texts are compared. */
import { expect, it } from 'vitest';
import { similarity, withoutSite, wordsOf } from '@/lib/extract/similarity';

it('words are lower case, without punctuation and invisible characters', () => {
  expect(wordsOf('“Sluice’s” har\u00adbour\u200b — 7 Élan!')).toEqual(["sluice's", 'harbour', '7', 'élan']);
});

it('words of other scripts are words, and their punctuation is none', () => {
  expect(wordsOf('Шлюз «открыт»; 水門が開く。（月曜）')).toEqual(['шлюз', 'открыт', '水門が開く', '月曜']);
});

it.each([
  [1, 'sluice opens later', 'later opens sluice'],
  [0, 'sluice opens', 'bridge closes'],
  [0, '', 'bridge closes'],
  [0.8, 'sluice opens later', 'sluice opens'],
  // A word said twice counts twice.
  [0.5, 'no no no', 'no'],
])('likeness %s: “%s”, “%s”', (expected, a, b) => {
  expect(similarity(wordsOf(a), wordsOf(b))).toBeCloseTo(expected);
});

it.each([
  ['Sluice opens later', ['Sluice opens later']],
  ['Sluice opens later | Post', ['Sluice opens later | Post', 'Sluice opens later']],
  ['Post – Sluice opens later', ['Post – Sluice opens later', 'Post', 'Sluice opens later']],
  ['A well-known sluice', ['A well-known sluice']],
])('without the site: %s', (title, expected) => {
  expect(withoutSite(title)).toEqual(expected);
});
