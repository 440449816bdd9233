/** Proves that blocks, kinds and runs of an article follow the page; whole pages are read in pages.test.ts. */
import { expect, it } from 'vitest';
import { readPage } from '@/lib/extract/read-page';
import { writeArticle } from '@/lib/extract/write-article';
import { collectedOf } from './read-html';

const long =
  'The office counted the boats on four mornings in a row and found that eleven of them had left early.';

it('writes blocks in page order, a line each, and runs that hold their words', async () => {
  const page = `<!doctype html><html lang="fr"><title>Sluice opens later</title><article><h1>Sluice opens later</h1><p>${long}</p><blockquote>${long} Then <b>more</b> left.</blockquote><p>${long} Nobody knows why.</p></article></html>`;
  const collected = await collectedOf(page);
  const { article, runs } = writeArticle(readPage(collected.page));
  expect(article.blocks.map(({ kind }) => kind)).toEqual([
    'headline',
    'paragraph',
    'blockquote',
    'paragraph',
  ]);
  expect(article.text.split('\n')).toHaveLength(4);
  for (const [run, node] of runs.nodes.entries()) {
    const [from, length] = [runs.textStart[run]!, runs.length[run]!];
    expect(article.text.slice(from, from + length)).toBe(
      collected.live.nodes[node]?.data.substr(runs.nodeStart[run]!, length),
    );
  }
});
