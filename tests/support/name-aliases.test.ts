import { expect, test } from 'vitest';
import { aliasesOf, isPlaceOrBody, isSureName, TITLES } from '@/lib/support/name-aliases';

test('a place, its people and its seat of government stand for each other', () => {
  const names = aliasesOf('Moscow').map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['kremlin', 'russia', 'russian']));
});

test('names in capitals count only when written so', () => {
  expect(aliasesOf('US').length).toBeGreaterThan(0);
  expect(aliasesOf('us')).toEqual([]);
});

test('a name that is also a word is not sure in a title-case headline', () => {
  expect(isSureName('Norway')).toBe(true);
  expect(isSureName('Turkey')).toBe(false);
  expect(isSureName('Trawler')).toBe(false);
});

test('a country is told from its leader, and from people who bear its name', () => {
  expect(isPlaceOrBody('Russia')).toBe(true);
  expect(isPlaceOrBody('Putin')).toBe(false);
  expect(isPlaceOrBody('Jordan')).toBe(false);
  expect(isPlaceOrBody('Ann Hollis')).toBe(false);
});

test('titles are known', () => {
  expect(TITLES.has('president')).toBe(true);
});
