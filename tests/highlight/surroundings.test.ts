// @vitest-environment happy-dom
/** Proves what is observed around a text, and what counts as another look. */
import { expect, it } from 'vitest';
import type { TextRuns } from '@/lib/extract/text-runs';
import {
  commonAncestor,
  differs,
  headOf,
  lookOf,
  shadowRootsOf,
  shadowRootsOn,
} from '@/lib/highlight/surroundings';

const runsOf = (...nodes: (Node | null | undefined)[]): TextRuns => ({
  nodes: nodes as Text[],
  nodeStart: [],
  textStart: [],
  length: [],
});
function page() {
  document.body.innerHTML =
    '<main><h1>Mayor slams budget</h1><div><p>One.</p><story-body></story-body></div></main>';
  const host = document.querySelector('story-body') as Element;
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createElement('p'), document.createElement('p'));
  for (const element of root.children) element.textContent = 'Two.';
  const texts = [...root.children].map(({ firstChild }) => firstChild);
  return {
    host,
    root,
    texts,
    h1: document.querySelector('h1')?.firstChild,
    p: document.querySelector('p')?.firstChild,
  };
}

it('finds the element that holds all of the text', () => {
  const { h1, p, texts, host } = page();
  expect(commonAncestor(runsOf(h1, p))?.nodeName).toBe('MAIN');
  expect(commonAncestor(runsOf(p, ...texts))?.nodeName).toBe('DIV');
  expect(commonAncestor(runsOf(...texts))).toBe(host);
  expect(commonAncestor(runsOf())).toBeNull();
});

it('lists the shadow roots that hold text, and the open ones of a page', () => {
  const { h1, texts, root } = page();
  expect(shadowRootsOf(runsOf(h1, ...texts))).toEqual([root]);
  expect(shadowRootsOf(runsOf(h1))).toEqual([]);
  expect(shadowRootsOn(document)).toEqual([root]);
});

it('tells another look by two lines of height, or by visibility', () => {
  const { host } = page();
  const look = { ...lookOf(host), height: 100 };
  expect(differs(look, { ...look, height: 120 })).toBe(false);
  expect(differs(look, { ...look, height: 150 })).toBe(true);
  expect(differs(look, { ...look, visibility: 'hidden' })).toBe(true);
});

it('reads the head without the count of news', () => {
  document.head.innerHTML = '<title>(3) Mayor slams budget</title><meta property="og:title" content="Mayor">';
  expect(headOf(document)).toBe('Mayor slams budget Mayor');
});
