/** Proves that the parts of a page are put together, with every block in one part at most. */
import { expect, it } from 'vitest';
import { readPage } from '@/lib/extract/read-page';
import { collectedOf } from './read-html';

const read = async (html: string) => readPage((await collectedOf(html)).page);
const paragraph =
  'The office counted the boats on four mornings in a row and found eleven of them at the quay.';
const second =
  'Two of the skippers said that nobody had told them of the hours before they reached the lock.';

it('body, captions and front matter do not overlap', async () => {
  const figure = '<figure><figcaption>Boats that wait for the sluice in May.</figcaption></figure>';
  const reading = await read(
    `<title>Sluice opens later</title><article><p>Harbour</p><h1>Sluice opens later</h1><p>By Ines Falk</p><p>${paragraph}</p>${figure}<p>${second}</p></article>`,
  );
  const texts = (indexes: readonly number[] = []) => indexes.map((index) => reading.blocks[index]?.text);
  expect(reading.headline?.block.text).toBe('Sluice opens later');
  expect(reading.front).toMatchObject({ kicker: { text: 'Harbour' }, byline: 'Ines Falk' });
  expect(texts(reading.body)).toEqual([paragraph, second]);
  expect(texts(reading.captions)).toEqual(['Boats that wait for the sluice in May.']);
  expect(reading.bodyWords).toBe(37);
});

it('a page without a headline keeps the authors that its head names', async () => {
  const reading = await read(`<meta name="author" content="Ines Falk"><p>${paragraph}</p>`);
  expect([reading.headline, reading.front.byline]).toEqual([null, 'Ines Falk']);
});

it('one article element speaks for an article, several do not', async () => {
  const score = async (html: string) => (await read(html)).score;
  const one = `<article><p>${paragraph}</p></article>`;
  expect(await score(one)).toBeGreaterThan(await score(one + one));
});

it.each([
  ['short, and not free', 4, '"isAccessibleForFree": false', true],
  ['short, and free', 4, '"isAccessibleForFree": true', false],
  ['long, as those who pay see it', 20, '"isAccessibleForFree": false', false],
  ['much shorter than it says', 20, '"isAccessibleForFree": false, "wordCount": 900', true],
  ['as long as it says', 4, '"isAccessibleForFree": false, "wordCount": "80"', false],
])('an article that is %s', async (_, count, said, isPartial) => {
  const body = Array.from({ length: count }, (_, i) => `<p>On day ${i} it rained. ${paragraph}</p>`).join('');
  const reading = await read(
    `<script type="application/ld+json">{"@type": "NewsArticle", ${said}}</script><article><h1>Sluice opens later</h1>${body}</article>`,
  );
  expect(reading.body).toHaveLength(count);
  expect(reading.isPartial).toBe(isPartial);
});
