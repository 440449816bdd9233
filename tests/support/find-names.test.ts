/** Proves which words of a headline are taken for names, and which of them a body may leave out. */
import { expect, test } from 'vitest';
import { findNames, isCapital, isIncidental } from '@/lib/support/find-names';
import { read } from './sample-doc';

const namesOf = (headline: string) => {
  const doc = read(headline, []);
  return findNames(doc, 0, doc.tokens.count).map((name) => ({
    text: doc.text.slice(doc.tokens.start[name.first], doc.tokens.end[name.last - 1]),
    isIncidental: isIncidental(doc, name, doc.tokens.count),
  }));
};

test('in sentence case every run of capitals is a name', () => {
  expect(namesOf('New tolls anger captains of the Karvia Board and keep Ada Quill awake')).toEqual([
    { text: 'Karvia Board', isIncidental: false },
    { text: 'Ada Quill', isIncidental: false },
  ]);
});

test('the word before a name, which owes its capital to its place, is no part of it', () => {
  const texts = (headline: string) => namesOf(headline).map(({ text }) => text);
  expect(texts('The Quill campaign pays for new tolls')).toEqual(['Quill']);
  expect(texts('After the vote, Mayor Quill pays for new tolls')).toEqual(['Quill']);
  expect(texts('Vice President Ada Quill pays for new tolls')).toEqual(['Ada Quill']);
  expect(texts('The board pays for new tolls')).toEqual([]);
});

test('in title case only listed names and people are', () => {
  expect(namesOf('New Tolls Anger Norway and Susan Quillfeather')).toEqual([
    { text: 'Norway', isIncidental: false },
    { text: 'Susan Quillfeather', isIncidental: false },
  ]);
});

test('authors and words that describe may be left out', () => {
  expect(namesOf('The tolls are too high for a Norwegian captain, writes Ada Quill')).toEqual([
    { text: 'Norwegian', isIncidental: true },
    { text: 'Ada Quill', isIncidental: true },
  ]);
});

test('capitals are told from small letters', () => {
  const doc = read('Tolls rise', []);
  expect([isCapital(doc, 0), isCapital(doc, 1)]).toEqual([true, false]);
});

test('days, months and feasts are no names', () => {
  expect(namesOf('New tolls anger captains on Monday before Christmas and in June')).toEqual([]);
});

test('where something was made may be left out', () => {
  expect(namesOf('New tolls anger owners of Norwegian-made boats')).toEqual([
    { text: 'Norwegian-made', isIncidental: true },
  ]);
});
