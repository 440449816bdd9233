/** Proves that paragraphs of a story come out likelier than what stands around them. */
import { expect, it } from 'vitest';
import { shapeOf } from '@/lib/extract/block-features';
import { createPace } from '@/lib/extract/pace';
import { scoreBlocks, weigh } from '@/lib/extract/score-blocks';
import { blocksOf } from './read-html';

const paragraphs = Array.from(
  { length: 6 },
  (_, item) =>
    `<p>Paragraph ${item} says at some length what the harbour office said on Monday about the hours of the sluice, and about the boats that wait for it.</p>`,
).join('');

it('tells a story from menus and footers', async () => {
  const blocks = await blocksOf(
    `<nav><ul><li><a>News</a></li><li><a>Sport</a></li></ul></nav><article><h1>Sluice opens later</h1>${paragraphs}</article><footer><p>All rights reserved by the Post.</p></footer>`,
  );
  let rests = 0;
  const pace = createPace(async () => {
    rests++;
  });
  const scores = await scoreBlocks(shapeOf(blocks, 2, true), { ...pace, isDue: () => true });
  const [story, around] = [scores.slice(3, 9), [...scores.slice(0, 2), ...scores.slice(9)]];
  expect(Math.min(...story)).toBeGreaterThan(Math.max(...around) + 0.2);
  expect(rests).toBeGreaterThan(2);
});

it('lets no block of an article that follows count', async () => {
  const blocks = await blocksOf(
    '<article><h1>Headline</h1><p>First.</p></article><article><h1>Another</h1><p>Second.</p></article>',
  );
  expect(weigh([1, 0.5, 1, 1], shapeOf(blocks, 0, true))).toEqual([8, 3, 0, 0]);
});
