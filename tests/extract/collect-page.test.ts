/** Proves that a page is collected with its head, whole or in part, and keeps its live nodes. */
import { expect, it } from 'vitest';
import { limits } from '@/lib/extract/collect-blocks';
import { collectPage } from '@/lib/extract/collect-page';
import { createPace } from '@/lib/extract/pace';
import { documentOf } from './read-html';

const pace = createPace(async () => {});
const html = '<article><p>One.</p></article><article><p>Two.</p></article>';

it('collects one of several articles where it is asked for', async () => {
  const document = documentOf(html);
  const texts = async (within: Element | null) =>
    (await collectPage(document, pace, within))?.page.blocks.map(({ text }) => text);
  expect(await texts(null)).toEqual(['One.', 'Two.']);
  expect(await texts(document.querySelectorAll('article')[1] ?? null)).toEqual(['Two.']);
});

it('keeps the element of each place', async () => {
  const collected = await collectPage(documentOf(html), pace);
  const named = collected?.page.blocks.map(({ place }) => collected.live.elements[place]?.localName);
  expect(named).toEqual(['p', 'p']);
});

it('a document without a root is an empty page, and one without measure is none', async () => {
  const bare = documentOf('');
  bare.documentElement.remove();
  expect((await collectPage(bare, pace))?.page.blocks).toEqual([]);
  expect(await collectPage(documentOf(`<p>${'a'.repeat(limits.characters + 1)}</p>`), pace)).toBeNull();
});
