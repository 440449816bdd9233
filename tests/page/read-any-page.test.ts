/** Proves that a page is read as an article first, and as a front page only where it is none. */
import { expect, it } from 'vitest';
import { readFrontPage } from '@/lib/extract/front-page';
import { judgePage } from '@/lib/extract/judge-page';
import type { Judge } from '@/lib/extract/read-article';
import { readAnyPage } from '@/lib/page/read-any-page';
import { fixturePages } from '../extract/fixture-pages';
import { documentOf } from '../extract/read-html';

const htmlOf = (slug: string) => fixturePages.find((page) => page.slug === slug)?.html ?? '';
const url = 'https://www.tidewater-post.example/news/coast';
const noPause = async () => {};
const judge: Judge = async (page, cutOff) => judgePage(page, cutOff);

function read(slug: string, reader: (() => typeof readFrontPage | null) | null) {
  const asked = { times: 0 };
  const frontReader = async () => {
    asked.times += 1;
    if (!reader) throw new Error('no access');
    return reader();
  };
  const outcome = readAnyPage(documentOf(htmlOf(slug)), url, { judge, frontReader }, noPause);
  return { outcome, asked };
}

it('reads an article without asking for the reader of front pages', async () => {
  const { outcome, asked } = read('bylines', () => readFrontPage);
  expect(await outcome).toHaveProperty('article');
  expect(asked.times).toBe(0);
});

it('reads the headlines of a front page, with runs that lead back to them', async () => {
  const { outcome } = read('front-linked-cards', () => readFrontPage);
  const text = await outcome;
  if (!('front' in text)) throw new Error('not read as a front page');
  const { runs, front } = text;
  const [first] = front.headlines;
  const at = runs.textStart.indexOf(first?.headline.start ?? -1);
  expect(runs.nodes[at]?.parentElement?.id).toBe('headline-1');
});

it('leaves the refusal where the reader cannot be had, or fails', async () => {
  expect(await read('front-linked-cards', null).outcome).toEqual({ refusal: 'not-an-article' });
  expect(await read('front-linked-cards', () => null).outcome).toEqual({ refusal: 'not-an-article' });
  const failing = read('front-linked-cards', () => () => {
    throw new Error('fault');
  });
  expect(await failing.outcome).toEqual({ refusal: 'not-an-article' });
});
