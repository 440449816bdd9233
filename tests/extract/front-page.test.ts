/** Proves that the headlines of written front pages are read, each once, and that nothing else is taken for one. */
import { describe, expect, it } from 'vitest';
import { readFrontPage } from '@/lib/extract/front-page';
import { frontPages, headlinesOn } from './front-pages';
import { blocksOf } from './read-html';

describe('the written front pages', () => {
  it.each(frontPages.filter(({ isInBrowserOnly }) => !isInBrowserOnly))('$slug', async (page) => {
    const found = readFrontPage(await blocksOf(page.html), { url: page.url, lang: 'en' });
    expect('front' in found ? headlinesOn(found.front) : []).toEqual(page.headlines);
  });
});
