/** Proves what is known of a page's blocks before any is judged. */
import { expect, it } from 'vitest';
import { describeBlocks, ownColumns, shapeOf, share, size } from '@/lib/extract/block-features';
import { blocksOf } from './read-html';

const long =
  'The office counted the boats on four mornings in a row and found that eleven of them had left early.';

it('counts running text as prose, and no headings, menus or labels', async () => {
  const blocks = await blocksOf(
    `<h1>Headline</h1><p>${long}</p><p><a>${long}</a></p><p>Photo: Ulla Brandt</p>`,
  );
  const { open, prose } = shapeOf(blocks, 0, true);
  expect([open, prose]).toEqual([
    [1, 3],
    [long.length, 0],
  ]);
});

it.each([
  ['menus', `<p><a>${long}</a></p>`],
  ['captions', `<figure><figcaption>${long}</figcaption></figure>`],
  ['bylines', '<p class="byline">By Ulla Brandt</p>'],
  ['comments', `<section class="comments"><p>${long}</p></section>`],
])('takes no %s for the body', async (_, html) => {
  const blocks = await blocksOf(`<h1>Headline</h1><p>${long}</p>${html}`);
  expect(shapeOf(blocks, 0, true).open).toEqual([1]);
});

it('takes what stands above the headline only where the page may have another one', async () => {
  const blocks = await blocksOf(`<p>${long}</p><h1>Headline</h1><p>${long}</p>`);
  expect(shapeOf(blocks, 1, true).open).toEqual([2]);
  expect(shapeOf(blocks, 1, false).open).toEqual([0, 2]);
});

it('knows an article that follows by a headline of the same rank', async () => {
  const blocks = await blocksOf(
    `<article><h1>Headline</h1><p>${long} ${long}</p></article><article><h1>Another</h1><p>${long} Then more left.</p></article><article><h3>Box</h3></article>`,
  );
  expect(shapeOf(blocks, 0, true).open).toEqual([1, 4]);
});

it('takes an article for its own where the headline stands above it', async () => {
  const blocks = await blocksOf(`<h1>Headline</h1><article><h1>Headline</h1><p>${long}</p></article>`);
  expect(shapeOf(blocks, 0, true).open).toEqual([1, 2]);
});

it('keeps each longer word once, in lower case', async () => {
  const [block] = shapeOf(
    await blocksOf('<p>Harbour after harbour HARBOUR, and boats.</p>'),
    -1,
    false,
  ).words;
  expect(block).toEqual(['harbour']);
});

it('fills its columns and tells a paragraph from a label', async () => {
  const blocks = await blocksOf(`<h1>Headline</h1><div><p>${long}</p><ul><li>More</li></ul></div>`);
  const rows = [0, 1].map(() => new Uint8ClampedArray(ownColumns));
  describeBlocks(shapeOf(blocks, 0, true), rows);
  expect(rows[0]).not.toEqual(rows[1]);
  expect(() => describeBlocks(shapeOf(blocks, 0, true), [new Uint8ClampedArray(ownColumns - 1)])).toThrow();
});

it('writes counts and shares as columns', () => {
  expect([size(0), size(1), size(3)]).toEqual([0, 8, 16]);
  expect([share(1, 2), share(1, 0)]).toEqual([15, 0]);
});
