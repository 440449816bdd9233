/** Proves what a page's head is read as. */
import { expect, it } from 'vitest';
import { createNodeReaders } from '@/lib/extract/node-readers';
import { readHead } from '@/lib/extract/read-head';
import { readMetadata } from '@/lib/extract/read-metadata';
import { documentOf } from './read-html';

const read = (head: string, lang = '') =>
  readMetadata(
    readHead(documentOf(`<!doctype html><html${lang}><head>${head}</head></html>`), createNodeReaders()),
  );
const genreAt = (path: string, head = '') =>
  read(`<link rel="canonical" href="https://news.example${path}">${head}`).genre;

it('ranks titles, each once, and takes double escapes back', () => {
  const { titles, descriptions } = read(
    '<title>One &amp;amp; two | Post</title><meta property="og:title" content="One &amp;amp; two"><meta name="twitter:title" content="One &amp; two"><meta name="description" content=" At\n six. ">',
  );
  expect(titles).toEqual(['One & two', 'One & two | Post']);
  expect(descriptions).toEqual(['At six.']);
});

it('takes authors that are names, not addresses', () => {
  const head =
    '<meta name="author" content="Ines Falk"><meta property="article:author" content="https://social.example/post">';
  expect(read(head).authors).toEqual(['Ines Falk']);
});

it.each([
  [' lang="en-GB"', '', 'en-GB'],
  ['', '<meta property="og:locale" content="en_US">', 'en-US'],
  ['', '', ''],
])('language: %s %s', (lang, head, expected) => {
  expect(read(head, lang).lang).toBe(expected);
});

it.each([
  ['/opinion/give-it-another-year', '', 'opinion'],
  ['/news/opinion-is-divided-on-the-sluice', '', 'reportage'],
  ['/2026/one', '<meta property="article:section" content="Analysis">', 'analysis'],
  ['/2026/one', '<title>Review: a quarter of thread</title>', 'review'],
  ['/live-updates/one', '', 'live'],
  ['/partner-content/one', '', 'sponsored'],
  ['/press-releases/one', '', 'press-release'],
  ['/satire/one', '', 'satire'],
  ['/opinion/one', '<script type="application/ld+json">{"@type":"SatiricalArticle"}</script>', 'satire'],
])('genre of %s %s', (path, head, genre) => {
  expect(genreAt(path, head)).toBe(genre);
});

it('says whether it is news, an article, published, or only part of one', () => {
  const head = `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-12"><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","isAccessibleForFree":false},{"@type":"Product"}]}</script>`;
  expect(read(head)).toMatchObject({
    isNews: true,
    isArticle: true,
    isOpenGraphArticle: true,
    hasPublishedTime: true,
    isPaid: true,
    otherTypes: ['product', 'article'],
  });
  expect(read('')).toMatchObject({ isNews: false, isArticle: false, isPaid: false, otherTypes: [] });
});

it('the address has no fragment', () => {
  expect(read('<link rel="canonical" href="https://news.example/a?b=1#c">').url).toBe(
    'https://news.example/a?b=1',
  );
});

it.each([
  [' class="translated-ltr"', '<title>Sluice</title>', true],
  [' class="js translated-rtl"', '', true],
  ['', '<title _msttexthash="81224">Sluice</title>', true],
  [' class="not-translated"', '<title>Sluice</title>', false],
])('a root with%s and %s: translated is %s', (root, head, expected) => {
  expect(read(head, root).isTranslated).toBe(expected);
});
