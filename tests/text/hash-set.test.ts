import { expect, it } from 'vitest';
import { HashSet, hashesOf } from '@/lib/text/hash-set';
import { hashWord } from '@/lib/text/vocabulary';

it('holds what was put in and nothing else, however often it grew', () => {
  const set = new HashSet();
  for (let i = 0; i < 1000; i++) set.add(hashWord(`word${i}`));
  for (let i = 0; i < 1000; i++) expect(set.has(hashWord(`word${i}`))).toBe(true);
  for (let i = 1000; i < 2000; i++) expect(set.has(hashWord(`word${i}`))).toBe(false);
  set.add(0);
  expect(set.has(0)).toBe(false);
});

it('holds the hashes of words as they are read, in any case', () => {
  const hashes = hashesOf(['must', 'ought']);
  expect(['must', 'Ought', 'can'].map((word) => hashes.has(hashWord(word)))).toEqual([true, true, false]);
});

it('lets pass by its filter what it holds, and most other words not', () => {
  const { filter } = hashesOf(['must', 'ought']);
  expect(filter[hashWord('must') & 255]).toBe(1);
  expect(filter.filter((bit) => bit !== 0)).toHaveLength(2);
});
