/** Proves which lines of a body are notes on it. */
import { expect, it } from 'vitest';
import { findNotes } from '@/lib/extract/find-notes';
import { blocksOf } from './read-html';

const notesOf = async (...texts: readonly string[]) => {
  const blocks = await blocksOf(texts.map((text) => `<p>${text}</p>`).join(''));
  return findNotes(blocks, [...blocks.keys()], ['Ines Falk']);
};
const story = 'The sluice at Millgate opens at four.';

it.each([
  ['Correction: The sluice opens at four, not at five.'],
  ['Editor’s note: Names of pupils were left out.'],
  ['This article was amended on Friday to add a name.'],
  ['An earlier version of this story misstated the hours.'],
])('%s', async (note) => {
  expect(await notesOf(note, story, story, story)).toEqual([0]);
});

it.each([['Ines Falk is the harbour reporter of the Post.'], ['Additional reporting by Ulla Brandt.']])(
  'at the end: %s',
  async (note) => {
    expect(await notesOf(story, story, story, note)).toEqual([3]);
    expect(await notesOf(note, story, story, story)).toEqual([]);
  },
);

it.each([
  ['Corrections to the tide tables are printed every spring.'],
  ['Ines Falk, who rows for the club, took the prize.'],
  ['This article of the charter was amended by hand.'],
])('not: %s', async (text) => {
  expect(await notesOf(story, text)).toEqual([]);
});
