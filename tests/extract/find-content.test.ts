/** Proves which blocks are taken as the body and as captions; whole pages are read in pages.test.ts. */
import { expect, it } from 'vitest';
import { findCaptions, findContent } from '@/lib/extract/find-content';
import { blocksOf } from './read-html';

const long =
  'The office counted the boats on four mornings in a row and found that eleven of them had left before the sluice was opened.';
const second =
  'Two of the skippers said that they had been told of the hours in writing, and that nobody had come to the quay since then.';

/** The body as texts; the headline is the first block. */
const bodyOf = async (html: string) => {
  const blocks = await blocksOf(`<h1>Headline</h1>${html}`);
  return findContent(blocks, 0, true).map((index) => blocks[index]?.text);
};

it.each([
  ['links', `<p><a>${long}</a></p>`],
  ['an aside', '<aside><p>The lock was built in 1911 and has been widened twice since then.</p></aside>'],
  ['comments', `<div class="comments"><p>${long}</p></div>`],
  ['a heading with nothing under it', '<h2>Share</h2>'],
  ['short lines that are no paragraph', '<div>Copy link</div>'],
  ['what a pull quote says again', '<blockquote>“Eleven of them had left.”</blockquote>'],
  ['the next article', `<article><h1>Another</h1><p>${long} ${long} ${second}</p></article>`],
])('leaves %s', async (_, html) => {
  const body = `<p>${long}</p><p>${second} Eleven of them had left.</p>`;
  expect(await bodyOf(`<div>${body}${html}</div>`)).toEqual([long, `${second} Eleven of them had left.`]);
});

it('keeps short paragraphs and headings among long ones', async () => {
  const html = `<div><p>${long}</p><h2>Skippers</h2><p>That was all they said.</p><p>${second}</p></div>`;
  expect(await bodyOf(html)).toEqual([long, 'Skippers', 'That was all they said.', second]);
});

it('keeps a short last paragraph that is laid out as the others are', async () => {
  const last = 'A clerk of the upper lock wrote to the office as well. She will be heard on Friday.';
  const others = [long, second, long.toUpperCase(), second.toUpperCase()].map((text) => `<p>${text}</p>`);
  expect((await bodyOf(`<article>${others.join('')}<p id="last">${last}</p></article>`)).at(-1)).toBe(last);
});

it('keeps nothing above the headline', async () => {
  const blocks = await blocksOf(`<main><p>${long}</p><h1>Headline</h1><p>${second}</p></main>`);
  expect(findContent(blocks, 1, true)).toEqual([2]);
});

it('finds captions beside the body, each wording once, and no credits', async () => {
  const caption = 'Boats that wait for the sluice on a morning in May';
  const figure = (text: string) => `<figure><figcaption>${text}</figcaption></figure>`;
  const blocks = await blocksOf(
    `<h1>Headline</h1>${figure(caption)}${figure('Photo: Ulla Brandt')}<p>${long}</p>${figure(caption)}<p>${second}</p>${figure(`${caption} and June`)}`,
  );
  const captions = findCaptions(blocks, 0, findContent(blocks, 0, true));
  expect(captions.map((index) => blocks[index]?.text)).toEqual([caption]);
});
