/** Proves which pages count as articles by what they say of themselves and by their shape. */
import { expect, it } from 'vitest';
import { articleScore } from '@/lib/extract/is-article';
import type { Metadata } from '@/lib/extract/read-metadata';

const bare = { hasByline: false, hasHeadline: true, bodyWords: 400, articleElements: 0 };
const full = { ...bare, hasByline: true, articleElements: 1 };
const isArticle = (path: string, known: Partial<Metadata>, shape = bare) =>
  articleScore(
    { url: `https://news.example${path}`, otherTypes: [], ...known } as unknown as Metadata,
    shape,
  ) > 0;

it.each([
  ['news, by its own word', '/a', { isNews: true, isArticle: true }, bare],
  ['a date and a slug in the address', '/2026/05/12/sluice-opens-an-hour-later', {}, full],
  [
    'an article by OpenGraph, with a byline',
    '/a',
    { isOpenGraphArticle: true, hasPublishedTime: true },
    full,
  ],
])('%s', (_, path, known, shape) => {
  expect(isArticle(path, known, shape)).toBe(true);
});

it.each([
  ['a page that says nothing of itself', '/about-us', {}, full],
  ['a front page, whatever it says', '/', { isNews: true, isArticle: true, isOpenGraphArticle: true }, full],
  ['the same under its file name', '/index.html?a=1', { isNews: true, isArticle: true }, full],
  ['a product', '/a', { isOpenGraphArticle: true, otherTypes: ['product'] }, full],
])('not %s', (_, path, known, shape) => {
  expect(isArticle(path, known, shape)).toBe(false);
});
