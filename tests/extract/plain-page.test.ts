/** Proves that only a page whose numbers lead to what is there is taken for one. */
import { expect, it } from 'vitest';
import { isPlainPage } from '@/lib/extract/plain-page';
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
