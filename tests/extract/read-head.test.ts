/** Proves what is taken of a page's head; what it means is proven in read-metadata.test.ts. */
import { expect, it } from 'vitest';
import { createNodeReaders } from '@/lib/extract/node-readers';
import { longestScript, readHead } from '@/lib/extract/read-head';
import { documentOf } from './read-html';

const read = (head: string, root = '') =>
  readHead(documentOf(`<!doctype html><html${root}><head>${head}</head></html>`), createNodeReaders());
const linked = (text: string) => `<script type="application/ld+json">${text}</script>`;

it('takes root, titles, addresses and meta elements as they are written', () => {
  const head = read(
    '<title> </title><title>Sluice</title><link rel="canonical" href="https://news.example/a"><meta property="og:title" name="x" content=" Sluice "><meta content="no name">',
    ' lang="en-GB" class="dark"',
  );
  expect(head).toMatchObject({
    title: 'Sluice',
    canonical: 'https://news.example/a',
    lang: 'en-GB',
    rootClass: 'dark',
    isTitleNumbered: false,
    metas: [['og:title', ' Sluice ']],
  });
});

it('takes scripts of linked data, but no catalogue', () => {
  expect(read(linked('{}') + linked('x'.repeat(longestScript + 1)) + linked('[]')).linked).toEqual([
    '{}',
    '[]',
  ]);
  expect(read(linked('{}').repeat(90)).linked.length).toBeLessThan(90);
});
