/** Proves which pages count as articles by what they say of themselves and by their shape. */
import { expect, it } from 'vitest';
import { articleScore, countPage } from '@/lib/extract/is-article';
import type { Metadata } from '@/lib/extract/read-metadata';
import { blocksOf } from './read-html';

const bare = {
  hasByline: false,
  hasDate: false,
  bodyShare: 0.5,
  linkShare: 0.2,
  longParagraphs: 9,
  articleElements: 0,
};
const full = { ...bare, hasByline: true, articleElements: 1 };
const isArticle = (path: string, known: Partial<Metadata>, shape = bare) =>
  articleScore(
    { url: `https://news.example${path}`, otherTypes: [], ...known } as unknown as Metadata,
    shape,
  ) > 0;

it.each([
  ['news, by its own word', '/a', { isNews: true, isArticle: true }, full],
  ['a date and a slug in the address', '/2026/05/12/sluice-opens-an-hour-later', {}, full],
  [
    'an article by OpenGraph, with a byline and words in its address',
    '/sluice-opens-later',
    { isOpenGraphArticle: true, hasPublishedTime: true },
    full,
  ],
  [
    'a blog’s post with a day above it, without a byline',
    '/blog/sluice-at-millgate-opens-an-hour-later',
    {},
    { ...bare, hasDate: true },
  ],
])('%s', (_, path, known, shape) => {
  expect(isArticle(path, known, shape)).toBe(true);
});

it.each([
  ['a page that says nothing of itself', '/about-us', {}, full],
  ['a front page, whatever it says', '/', { isNews: true, isArticle: true, isOpenGraphArticle: true }, full],
  ['the same under its file name', '/index.html?a=1', { isNews: true, isArticle: true }, full],
  ['what stands in a shop', '/products/sluice-opens-an-hour-later', { isOpenGraphArticle: true }, bare],
  [
    'little text among many links',
    '/2026/05/12/sluice-opens-an-hour-later',
    {},
    { ...full, hasByline: false, bodyShare: 0, linkShare: 0.9, longParagraphs: 0 },
  ],
  ['a thread with a day above it', '/forum/sluice-opens-an-hour-later', {}, { ...bare, hasDate: true }],
  ['a product', '/a', { isOpenGraphArticle: true, otherTypes: ['product'] }, full],
])('not %s', (_, path, known, shape) => {
  expect(isArticle(path, known, shape)).toBe(false);
});

it('counts what body and links hold, long paragraphs and articles', async () => {
  const long = 'The office counted the boats on four mornings in a row. '.repeat(3).trim();
  const blocks = await blocksOf(
    `<article><p>${long}</p><p>Short.</p></article><article><a>${long}</a></article>`,
  );
  const { bodyShare, linkShare, longParagraphs, articleElements } = countPage(blocks, -1, [0, 1], true);
  expect([bodyShare, linkShare].map((share) => share.toFixed(2))).toEqual(['0.51', '0.49']);
  expect({ longParagraphs, articleElements }).toEqual({ longParagraphs: 1, articleElements: 2 });
});

const shape = async (html: string) => {
  const blocks = await blocksOf(html);
  const at = (text: string) => blocks.findIndex((block) => block.text.startsWith(text));
  return countPage(blocks, at('Sluice'), [at('The office')], false).hasDate;
};
const story = `<p>${'The office counted the boats on four mornings in a row. '.repeat(3)}</p>`;

it.each([
  ['12 May 2026'],
  ['Tuesday, May 12, 2026 | Harbour desk'],
  ['Posted on Sept. 3rd, 2026'],
  ['2026-05-12'],
  ['12/05/26'],
])('sees the day in “%s”, above the headline or below', async (day) => {
  expect(await shape(`<h1>Sluice opens late</h1><p>${day}</p>${story}`)).toBe(true);
  expect(await shape(`<p>${day}</p><h1>Sluice opens late</h1>${story}`)).toBe(true);
  expect(await shape(`<h1>Sluice opens late</h1>${story}<p>${day}</p>`)).toBe(false);
});

it.each([
  ['Last updated 12 May 2026'],
  ['Member joined 12 May 2026'],
  ['Room 12/05'],
  [
    'In the ledger of 12 May 2026 nobody had written down a single boat, and the clerk who kept it could not say why that was.',
  ],
])('sees none in “%s”', async (line) => {
  expect(await shape(`<h1>Sluice opens late</h1><p>${line}</p>${story}`)).toBe(false);
});
