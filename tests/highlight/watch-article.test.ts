// @vitest-environment happy-dom
/** Proves that another article on the same page is noticed, and that a restless page is not read for ever. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TextRuns } from '@/lib/extract/text-runs';
import { type ArticleWatch, commonAncestor, watchArticle } from '@/lib/highlight/watch-article';

const long = 'A paragraph that came later and is long enough to be read. '.repeat(5);
let life: AbortController;
let log: string[];
let watch: ArticleWatch;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  life = new AbortController();
  log = [];
  history.replaceState(null, '', '/first');
  document.body.replaceChildren(document.createElement('main'));
  const main = document.querySelector('main') as HTMLElement;
  main.append(document.createElement('h1'), document.createElement('p'));
  for (const element of main.children) element.textContent = 'Mayor slams budget';
  watch = watchArticle(
    document,
    { left: () => log.push('left'), settled: () => log.push('settled') },
    life.signal,
  );
  watch.follow(runs());
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const main = () => document.querySelector('main') as HTMLElement;
function runs(): TextRuns {
  const nodes = [...document.querySelectorAll('h1, p')].map(({ firstChild }) => firstChild as Text);
  return { nodes, nodeStart: [0, 0], textStart: [0, 19], length: [18, 18] };
}
function addParagraph(text: string, parent: Element = main()) {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  parent.append(paragraph);
}
/** Lets observers speak, then lets time pass. */
async function pass(milliseconds: number) {
  await new Promise((resolve) => setImmediate(resolve));
  await vi.advanceTimersByTimeAsync(milliseconds);
}

it('says at once that the address has changed, and when the page has come to rest', async () => {
  history.pushState(null, '', '/second');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(log).toEqual(['left']);
  await pass(300);
  addParagraph('short');
  await pass(300);
  expect(log).toEqual(['left']);
  await pass(200);
  expect(log).toEqual(['left', 'settled']);
});

it('notices a new address by the change of the text where the browser does not tell', async () => {
  history.pushState(null, '', '/second');
  addParagraph('short');
  await pass(0);
  expect(log).toEqual(['left']);
});

it('takes another fragment for the same page', async () => {
  history.pushState(null, '', '/first#more');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await pass(5000);
  expect(log).toEqual([]);
});

it('reads again when its text was replaced', async () => {
  document.querySelector('p')?.remove();
  await pass(1000);
  expect(log).toEqual(['settled']);
});

it('reads again when the text changed inside its node', async () => {
  (document.querySelector('p')?.firstChild as Text).data = 'Another text';
  await pass(1000);
  expect(log).toEqual(['settled']);
});

it('reads again when the article grew by a paragraph, not by a label', async () => {
  addParagraph('Advertisement');
  await pass(1000);
  expect(log).toEqual([]);
  addParagraph(long);
  await pass(1000);
  expect(log).toEqual(['settled']);
});

it('reads a page that never rests, but not for ever', async () => {
  for (let round = 0; round < 400; round++) {
    addParagraph(long);
    await pass(300);
  }
  expect(log.length).toBeGreaterThan(1);
  expect(log.length).toBeLessThanOrEqual(8);
  expect(new Set(log)).toEqual(new Set(['settled']));
});

it('ends with its signal', async () => {
  addParagraph(long);
  await pass(0);
  life.abort();
  history.pushState(null, '', '/second');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await pass(5000);
  expect(log).toEqual([]);
});

it('waits for text where no article is known', async () => {
  watch.follow(null);
  addParagraph(long, document.body);
  await pass(1000);
  expect(log).toEqual(['settled']);
});

it('finds the element that holds all of the text', () => {
  expect(commonAncestor(runs())).toBe(main());
  expect(commonAncestor({ nodes: [], nodeStart: [], textStart: [], length: [] })).toBeNull();
});
