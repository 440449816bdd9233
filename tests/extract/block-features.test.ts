/** Proves what is known of a page's blocks before any is judged. */
import { expect, it } from 'vitest';
import { describeBlocks, shapeOf, share, size } from '@/lib/extract/block-features';
import { blocksOf } from './read-html';

const long =
  'The office counted the boats on four mornings in a row and found that eleven of them had left early.';

it('counts running text as prose, and no headings, menus or labels', async () => {
  const blocks = await blocksOf(
    `<h1>Headline</h1><p>${long}</p><p><a>${long}</a></p><p>Photo: Ulla Brandt</p>`,
  );
  expect(shapeOf(blocks, 0, true).prose).toEqual([0, long.length, 0, 0]);
});

it('knows an article that follows by a headline of the same rank', async () => {
  const blocks = await blocksOf(
    `<article><h1>Headline</h1><p>${long}</p></article><article><h1>Another</h1><p>${long} Then more left.</p></article><article><h3>Box</h3></article>`,
  );
  const { isForeign, prose } = shapeOf(blocks, 0, true);
  expect(isForeign).toEqual([false, false, true, true, false]);
  expect(prose[3]).toBe(0);
});

it('keeps each longer word once, in lower case', async () => {
  const [block] = shapeOf(
    await blocksOf('<p>Harbour after harbour HARBOUR, and boats.</p>'),
    -1,
    false,
  ).words;
  expect(block).toEqual(['harbour']);
});

it('gives every block as many columns, and tells a paragraph from a link', async () => {
  const blocks = await blocksOf(`<h1>Headline</h1><div><p>${long}</p><ul><li><a>More</a></li></ul></div>`);
  const rows = describeBlocks(shapeOf(blocks, 0, true));
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows[1]).not.toEqual(rows[2]);
});

it('writes counts and shares as columns', () => {
  expect([size(0), size(1), size(3)]).toEqual([0, 8, 16]);
  expect([share(1, 2), share(1, 0)]).toEqual([15, 0]);
});
