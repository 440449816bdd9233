/** Proves which blocks are taken as the body and as captions; whole pages are read in pages.test.ts. */
import { expect, it } from 'vitest';
import { findCaptions, findContent } from '@/lib/extract/find-content';
import { blocksOf } from './read-html';

const long =
  'The office counted the boats on four mornings in a row and found that eleven of them had left before the sluice was opened.';
const second =
  'Two of the skippers said that they had been told of the hours in writing, and that nobody had come to the quay since then.';

/** The body as texts; the headline is the first block. */
const bodyOf = async (html: string, isNews = true) => {
  const blocks = await blocksOf(`<h1>Headline</h1>${html}`);
  return findContent(blocks, 0, isNews).map((index) => blocks[index]?.text);
};

it.each([
  ['links', `<p><a>${long}</a></p>`],
  ['an aside', '<aside><p>The lock was built in 1911 and has been widened twice since then.</p></aside>'],
  ['comments', `<div class="comments"><p>${long}</p></div>`],
  ['a heading with nothing under it', '<h2>Share</h2>'],
  ['short lines that are no paragraph', '<div>Copy link</div>'],
  ['what a pull quote says again', '<blockquote>“Eleven of them had left.”</blockquote>'],
  ['what has been said, laid out again', `<div class="small-screens"><p>${long}</p></div>`],
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

it('keeps an article whose later headings are of the rank of the headline above it', async () => {
  const parts = `<p>${long} ${second}</p><h1>Skippers</h1><p>${second}</p>`;
  expect(await bodyOf(`<div><article>${parts}</article></div>`)).toEqual([
    `${long} ${second}`,
    'Skippers',
    second,
  ]);
});

it('keeps headings and items that are links on a page that is no news', async () => {
  const list = '<ul><li><a>Hours of the upper lock</a></li><li><a>Hours of the lower lock</a></li></ul>';
  const html = `<div><p>${long}</p><h2><a href="#skippers">Skippers</a></h2><p>${second}</p>${list}<p>${long} ${second}</p></div>`;
  const texts = [
    long,
    'Skippers',
    second,
    'Hours of the upper lock',
    'Hours of the lower lock',
    `${long} ${second}`,
  ];
  expect(await bodyOf(html, false)).toEqual(texts);
  expect(await bodyOf(html, true)).not.toContain('Hours of the upper lock');
});

it('keeps a paragraph of the text that is named as a box', async () => {
  const others = [long, second, long.toUpperCase(), second.toUpperCase()].map((text) => `<p>${text}</p>`);
  const named =
    'The mill below the lock has asked for the same hours, and the office will answer it on Monday.';
  const html = `<article>${others.join('')}<p class="paywall">${named}</p><p>${long} ${second}</p></article>`;
  expect(await bodyOf(html)).toContain(named);
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
