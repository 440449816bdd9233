/** Proves which lines of a body are notes on it. */
import { expect, it } from 'vitest';
import { findNotes } from '@/lib/extract/find-notes';
import { blocksOf } from './read-html';

const notesOf = async (...texts: readonly string[]) => {
  const blocks = await blocksOf(texts.map((text) => `<p>${text}</p>`).join(''));
  return findNotes(blocks, [...blocks.keys()], 'Ines Falk and Ulla Brandt');
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

it.each([
  ['Ines Falk is the harbour reporter of the Post.'],
  ['Ulla Brandt has taught law since 2004.'],
  ['Additional reporting by Ulla Brandt.'],
])('at the end: %s', async (note) => {
  expect(await notesOf(story, story, story, note)).toEqual([3]);
  expect(await notesOf(note, story, story, story)).toEqual([]);
});

it.each([
  ['Read more: The bridge that nobody paints'],
  ['RELATED STORIES | Ferry sails on Sundays'],
  ['Don’t miss: How to dry a sail'],
])('a call: %s', async (call) => {
  expect(await notesOf(story, call, story)).toEqual([1]);
});

it.each([
  ['3 comments'],
  ['Leave a reply'],
  ['About the author'],
  ['Media contact'],
  ['Get in touch with us'],
])('what follows “%s”, where it is little', async (ending) => {
  expect(await notesOf(...Array(6).fill(story), ending, story)).toEqual([6, 7]);
  expect(await notesOf(ending, ...Array(6).fill(story))).toEqual([]);
  expect(await notesOf(story, ending, story, story)).toEqual([]);
});

it.each([
  ['Comments on the plan can be sent until Friday.'],
  ['Contacts between the two towns go back to 1911.'],
  ['Read more slowly: that was her advice to the pupils.'],
  ['Corrections to the tide tables are printed every spring.'],
  ['Ines Falk, who rows for the club, took the prize.'],
  ['This article of the charter was amended by hand.'],
])('not: %s', async (text) => {
  expect(await notesOf(story, text)).toEqual([]);
});
