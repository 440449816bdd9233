/** Proves what is collected of a page's links: where their texts stand, and also those without text. */
import { expect, it } from 'vitest';
import { collectLinks } from '@/lib/extract/collect-links';
import { collectPage } from '@/lib/extract/collect-page';
import { createPace } from '@/lib/extract/pace';
import { documentOf } from './read-html';

async function linksOn(document: Document, meanwhile = () => {}) {
  const pace = createPace(async () => {});
  const collected = await collectPage(document, pace);
  if (!collected) throw new Error('too large');
  meanwhile();
  const { around, links } = await collectLinks(collected, pace);
  const nameAt = (place: number) => collected.live.elements[place]?.localName;
  return { around: around.map(nameAt), links: links.map(([place, ...rest]) => [nameAt(place), ...rest]) };
}

it('names the element around each text node, and the link where text stands in it', async () => {
  const html = '<p><a href="/quay" rel="sponsored">Work on <b>the quay</b></a> begins.</p><a>No link</a>';
  expect(await linksOn(documentOf(html))).toEqual({
    around: ['a', 'b', 'p', 'a'],
    links: [['a', '/quay', 'sponsored']],
  });
});

it('names the nearest element with text where a link holds none', async () => {
  const html = '<section><h3>Work begins</h3><div><a href="/quay"><img></a></div></section>';
  expect((await linksOn(documentOf(html))).links).toEqual([['section', '/quay', '']]);
});

it('cuts off addresses that hold a file', async () => {
  const html = `<p>Work <a href="data:,${'a'.repeat(9_000)}">begins</a></p>`;
  expect(String((await linksOn(documentOf(html))).links[0]?.[1]).length).toBeLessThan(3_000);
});

it('does without what was taken out of the page meanwhile', async () => {
  const document = documentOf('<p>Work</p><div><a href="/quay">begins</a></div>');
  const found = await linksOn(document, () => {
    document.querySelector('div')?.remove();
    document.querySelector('p')?.firstChild?.remove();
  });
  expect(found).toEqual({ around: [undefined, 'a'], links: [] });
});
