/** Proves that no breakage of a page makes reading it throw, or changes it; `npm run eval:pages -- FOLDER --fuzz N` does so in a browser. */
import { expect, it } from 'vitest';
import { extractArticle } from '@/lib/extract/extract-article';
import { breakMarkup } from '@/scripts/pages/break-markup';
import { fixturePages } from './fixture-pages';
import { documentOf } from './read-html';

const count = 400;

it(`reads ${count} broken pages without a throw and leaves them as they are`, async () => {
  const thrown: number[] = [];
  const changed: number[] = [];
  for (let seed = 0; seed < count; seed++) {
    const document = documentOf(breakMarkup(fixturePages[seed % fixturePages.length]?.html ?? '', seed));
    const before = document.toString();
    const result = await extractArticle(document);
    if ('refusal' in result && result.refusal === 'unreadable') thrown.push(seed);
    if (document.toString() !== before) changed.push(seed);
  }
  expect({ thrown, changed }).toEqual({ thrown: [], changed: [] });
}, 60_000);

it('breaks the same page in the same way each time, and in another way for another seed', () => {
  const html = fixturePages[0]?.html ?? '';
  expect(breakMarkup(html, 7)).toBe(breakMarkup(html, 7));
  expect(new Set(Array.from({ length: 20 }, (_, seed) => breakMarkup(html, seed))).size).toBeGreaterThan(15);
});
