/** Proves that paragraphs of a story come out likelier than what stands around them. */
import { expect, it } from 'vitest';
import { shapeOf } from '@/lib/extract/block-features';
import { scoreBlocks, weigh } from '@/lib/extract/score-blocks';
import { blocksOf } from './read-html';

const paragraphs = Array.from(
  { length: 6 },
  (_, item) =>
    `<p>Paragraph ${item} says at some length what the harbour office said on Monday about the hours of the sluice, and about the boats that wait for it.</p>`,
).join('');

it('tells a story from what stands under it', async () => {
  const blocks = await blocksOf(
    `<nav><ul><li><a>News</a></li><li><a>Sport</a></li></ul></nav><article><h1>Sluice opens later</h1>${paragraphs}</article><div><p>All rights reserved by the Post.</p></div>`,
  );
  const scores = scoreBlocks(shapeOf(blocks, 2, true));
  expect(Math.min(...scores.slice(0, 6))).toBeGreaterThan(Math.max(...scores.slice(6)) + 0.2);
});

it('counts each block as far as it is likely', async () => {
  const blocks = await blocksOf('<h1>Headline</h1><p>First.</p><p>Second.</p>');
  expect(weigh([1, 0.5], shapeOf(blocks, 0, true))).toEqual([6, 3.5]);
});
