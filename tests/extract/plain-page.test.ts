/** Proves that only a page, and links of it, whose numbers lead to what is there are taken for such. */
import { expect, it } from 'vitest';
import { isPlainLinks, isPlainPage } from '@/lib/extract/plain-page';
import { collectedOf } from './read-html';

const { page } = await collectedOf('<div class="story"><p>Boats <b>of</b> May.</p></div>');
const [block] = page.blocks;

it('takes what was collected', () => {
  expect(isPlainPage(JSON.parse(JSON.stringify(page)))).toBe(true);
});

it.each<[string, object]>([
  ['no head', { head: null }],
  ['a head without an address', { head: { ...page.head, url: undefined } }],
  ['a meta element of three parts', { head: { ...page.head, metas: [['a', 'b', 'c']] } }],
  ['a kind that is a number', { kinds: [...page.kinds, 7] }],
  ['a place around which stands a later one', { places: [1, 0, 1, ...page.places.slice(3)] }],
  ['a place of no kind', { places: [-1, 99, 1, ...page.places.slice(3)] }],
  ['half a place', { places: [...page.places, 0] }],
  ['a block nowhere', { blocks: [{ ...block, place: 99 }] }],
  ['a block without text', { blocks: [{ ...block, text: null }] }],
  ['half a piece', { blocks: [{ ...block, pieces: [0, 0] }] }],
])('refuses %s', (_, change) => {
  expect(isPlainPage({ ...page, ...change })).toBe(false);
});

const links = { around: [2, -1], links: [[2, '/boats', '']] };

it('takes links that stand on the page', () => {
  expect(isPlainLinks(links, page)).toBe(true);
});

it.each<[string, object]>([
  ['nothing around', { around: null }],
  ['a text node nowhere', { around: [99] }],
  ['a text node before everything', { around: [-2] }],
  ['half a number', { around: [0.5] }],
  ['no links', { links: {} }],
  ['a link nowhere', { links: [[99, '/boats', '']] }],
  ['a link without an address', { links: [[2, null, '']] }],
  ['a link of two parts', { links: [[2, '/boats']] }],
])('refuses %s', (_, change) => {
  expect(isPlainLinks({ ...links, ...change }, page)).toBe(false);
});
