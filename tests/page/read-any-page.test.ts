/** Proves that a page is read as an article first, and as a front page only where it is none. */
import { expect, it } from 'vitest';
import { readFrontPage } from '@/lib/extract/front-page';
import { judgePage } from '@/lib/extract/judge-page';
import type { Judge } from '@/lib/extract/read-article';
import { type FrontJudge, readAnyPage } from '@/lib/page/read-any-page';
import { fixturePages } from '../extract/fixture-pages';
import { documentOf } from '../extract/read-html';

const url = 'https://www.tidewater-post.example/news/coast';
const judge: Judge = async (page, cutOff) => judgePage(page, cutOff);
const judgeFront: FrontJudge = async (page, links) =>
  readFrontPage({ ...page, head: { ...page.head, url } }, links);

function read(slug: string, front: FrontJudge, pause = async () => {}, within = '') {
  const document = documentOf(fixturePages.find((page) => page.slug === slug)?.html ?? '');
  const article = within ? document.querySelector(within) : null;
  return readAnyPage(document, { judge, judgeFront: front }, pause, article);
}

it('reads an article without a look at its links', async () => {
  let times = 0;
  const outcome = await read('bylines', async () => {
    times += 1;
    return null;
  });
  expect(outcome).toHaveProperty('article');
  expect(times).toBe(0);
});

it('reads the headlines of a front page, with runs that lead back to them', async () => {
  const text = await read('front-linked-cards', judgeFront);
  if (!('front' in text)) throw new Error('not read as a front page');
  const { runs, front } = text;
  const [first] = front.headlines;
  const at = runs.textStart.indexOf(first?.headline.start ?? -1);
  expect(runs.nodes[at]?.parentElement?.id).toBe('headline-1');
});

it('reads the whole front page where one card of it was asked for', async () => {
  const whole = await read('front-linked-cards', judgeFront);
  const card = await read('front-linked-cards', judgeFront, undefined, '#headline-1');
  expect('front' in card && card.front).toEqual('front' in whole && whole.front);
});

it('leaves the refusal where nobody judges the headlines, and takes one that is given', async () => {
  const refused = { refusal: 'not-an-article' };
  expect(await read('front-linked-cards', () => Promise.reject(new Error('no background')))).toEqual(refused);
  expect(await read('front-linked-cards', async () => null)).toEqual(refused);
  const foreign = { refusal: 'not-english' } as const;
  expect(await read('front-linked-cards', async () => foreign)).toEqual(foreign);
});

it('ends where the page is left while its headlines are judged', async () => {
  let isLeft = false;
  const leave: FrontJudge = async () => {
    isLeft = true;
    return null;
  };
  const pause = async () => {
    if (isLeft) throw new Error('left');
  };
  await expect(read('front-linked-cards', leave, pause)).rejects.toThrow('left');
});
