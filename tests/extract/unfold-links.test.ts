/** Proves which link a text stands in, and which one is taken for a whole card's. */
import { expect, it } from 'vitest';
import { linkedBlocksOf } from './read-html';

const cardLinkOf = async (html: string) => {
  const { blocks, links } = await linkedBlocksOf(html);
  const heading = blocks.find(({ level }) => level > 0);
  return heading && links.cardLink(heading.place)?.href;
};

it('leads from a text to the innermost link and element around it', async () => {
  const { blocks, links } = await linkedBlocksOf(
    '<p>On <a href="/quay" rel="x">the <i class="Old">quay</i></a></p>',
  );
  const nodes = blocks[0]?.pieces.map(({ node }) => node) ?? [];
  expect(nodes.map((node) => links.linkOf(node)?.href)).toEqual([undefined, '/quay', '/quay']);
  expect(nodes.map((node) => links.elementOf(node)?.name)).toEqual(['p', 'a', 'i']);
  expect(links.elementOf(2)?.hint).toBe('old');
  expect([links.linkOf(99), links.elementOf(99)]).toEqual([null, null]);
});

it('finds the one address of a card, beside or around its heading', async () => {
  const heading = '<h3>Work begins</h3>';
  expect(await cardLinkOf(`<div>${heading}<a href="/quay"></a></div>`)).toBe('/quay');
  expect(await cardLinkOf(`<div><div>${heading}</div><p><a href="/quay">More</a></p></div>`)).toBe('/quay');
  expect(await cardLinkOf(`<div>${heading}<a href="/quay"></a><a href="/quay">More</a></div>`)).toBe('/quay');
});

it('finds none where there are several addresses, several headings, or none near', async () => {
  const heading = '<h3>Work begins</h3>';
  const none = [
    `<div>${heading}<a href="/quay"></a><a href="/pier"></a></div>`,
    `<div><div>${heading}</div><div><h3>Work ends</h3><a href="/quay"></a></div></div>`,
    `<div><a href="/quay"></a><div><div><div><div><div>${heading}</div></div></div></div></div></div>`,
  ];
  for (const html of none) expect(await cardLinkOf(html)).toBeUndefined();
});
