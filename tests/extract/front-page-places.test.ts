/** Proves which parts of a front page are no place for its headlines. */
import { expect, it } from 'vitest';
import { createOffTest, sharedPlace } from '@/lib/extract/front-page-places';
import { blocksOf } from './read-html';

/** Texts of the blocks named “Story …” that stand where headlines belong. */
async function kept(html: string): Promise<string[]> {
  const blocks = await blocksOf(html);
  const stories = blocks.flatMap(({ text }, index) => (text.startsWith('Story') ? [index] : []));
  const isOff = createOffTest(blocks, stories);
  return stories.filter((index) => !isOff(index)).map((index) => blocks[index]?.text.slice(6) ?? '');
}
const story = (name: string) => `<p>Story ${name}</p>`;

it('leaves out menus, footers and boxes named for advertisements', async () => {
  const html = `<nav>${story('a')}</nav><main>${story('b')}${story('c')}</main><div class="ads-box">${story('d')}</div><footer>${story('e')}</footer>`;
  expect(await kept(html)).toEqual(['b', 'c']);
});

it('takes a word that most stories stand under for a design', async () => {
  expect(await kept(`<div class="menu">${story('a')}${story('b')}</div>${story('c')}`)).toEqual([
    'a',
    'b',
    'c',
  ]);
});

it('ends a list of what is read most at the next heading of its rank, or with its box', async () => {
  const flat = `${story('a')}<h4>Most read</h4>${story('b')}${story('c')}<h4>Courts</h4>${story('d')}`;
  expect(await kept(flat)).toEqual(['a', 'd']);
  const boxed = `${story('a')}<div><p>Trending now</p>${story('b')}</div>${story('c')}`;
  expect(await kept(boxed)).toEqual(['a', 'c']);
});

it('knows the deepest place around two', async () => {
  const [a, b] = await blocksOf('<section><div><p>one</p></div><p>two</p></section>');
  expect(a && b && sharedPlace(a.place, b.place)?.name).toBe('section');
});
