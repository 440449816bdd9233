import { expect, test } from 'vitest';
import { countsEntries, isEntry, isListTitle } from '@/lib/support/list-titles';

test.each([
  'Seven ways to mend a fishing net',
  'The 12 best bakeries on the coast',
  'Bread at home: 5 easy tips',
  'Top 20 Lighthouses of the North',
  '9 of the worst bridges in Karvia',
  'What to pack, and these 6 reasons to stay',
  'The harbour at night – and 8 walks: 4 signs of spring',
])('“%s” is the title of a list', (title) => {
  expect(isListTitle(title)).toBe(true);
});

test.each([
  'Seven killed as ferry sinks in worst storm',
  'Council names five ports',
  'Mayor gives six reasons for delay',
  'Twelve of the crews came home',
  'Rower wins top prize for 3 books',
])('“%s” is none', (title) => {
  expect(isListTitle(title)).toBe(false);
});

test.each([
  ['Mayor gives 6 good reasons for the delay', '6', true],
  ['12 songs that moved a town', '12', true],
  ['Ferry crew rescued 12 games from the sea', '12', false],
  ['The 12 most loved beaches of Karvia', '12', true],
  ['The Karvia budget in 5 charts', '5', true],
  ['Karvia loses 5 charts', '5', false],
  ['The post was shared 900 times', '900', false],
])('in “%s” the number counts entries: %s %s', (title, figure, expected) => {
  const start = title.indexOf(figure);
  expect(countsEntries(title, start, start + figure.length)).toBe(expected);
});

test.each([
  ['films', true],
  ['reasons', true],
  ['ministers', false],
])('“%s” are entries of a list: %s', (noun, expected) => {
  expect(isEntry(noun)).toBe(expected);
});
