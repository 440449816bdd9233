/** Proves on written pages what is read and what is left; pages that need layout are read in tests/e2e/extraction.test.ts. */
import { expect, it } from 'vitest';
import { extractArticle } from '@/lib/extract/extract-article';
import { fixturePages, seenOn } from './fixture-pages';
import { documentOf } from './read-html';

const pages = fixturePages.filter(({ isInBrowserOnly }) => !isInBrowserOnly);

it.each(pages)('$slug', async (page) => {
  const document = documentOf(page.html);
  const texts = Object.fromEntries(
    Array.from(document.querySelectorAll('[id]'), ({ id, textContent }) => [id, textContent ?? '']),
  );
  expect(seenOn(page, await extractArticle(document), texts)).toEqual(page.expected);
});
