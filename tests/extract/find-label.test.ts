/** Proves that visible labels beside a headline say what sort of text it is. */
import { expect, it } from 'vitest';
import { findHeadline } from '@/lib/extract/find-headline';
import { findLabel } from '@/lib/extract/find-label';
import { blocksOf } from './read-html';

const labelOf = async (html: string) => {
  const blocks = await blocksOf(html);
  return findLabel(blocks, findHeadline(blocks, ['Sluice opens later'])!);
};
const headline = '<h1>Sluice opens later</h1>';

it.each([
  ['<p>Sponsored content</p>', 'sponsored'],
  ['<p>Presented by the Orrin Dairy</p>', 'sponsored'],
  ['<p>PRESS RELEASE</p>', 'press-release'],
  ['<p>[Satire]</p>', 'satire'],
  ['<p>Editorial</p>', 'opinion'],
  ['<p>News analysis</p>', 'analysis'],
  ['<p>Book review</p>', 'review'],
  ['<p>Live updates</p>', 'live'],
  ['<p>Live</p>', 'live'],
  // Advertisements are called that too.
  ['<p>Sponsored</p>', null],
  ['<p>Harbour</p>', null],
  ['<p>Opinion is divided on the hours of the sluice.</p>', null],
])('%s above the headline says %s', async (label, genre) => {
  expect(await labelOf(`<article>${label}${headline}</article>`)).toBe(genre);
});

it('a label may stand under the headline too', async () => {
  expect(await labelOf(`<article>${headline}<p>Satire</p></article>`)).toBe('satire');
});

it('menus and what is far away say nothing', async () => {
  expect(await labelOf(`<ul class="menu"><li>Opinion</li></ul>${headline}`)).toBeNull();
  expect(
    await labelOf(
      `<section><div><div><p>Opinion</p></div></div></section><main><div><div>${headline}</div></div></main>`,
    ),
  ).toBeNull();
});
