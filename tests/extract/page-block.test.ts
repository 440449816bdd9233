/** Proves that a part of a block keeps its way back to the page, and how places are asked about. */
import { expect, it } from 'vitest';
import { Hint } from '@/lib/extract/hints';
import { distanceBetween, isNear, isWithin, sliceBlock } from '@/lib/extract/page-block';
import { unfoldPage } from '@/lib/extract/unfold-page';
import { blocksOf, collectedOf } from './read-html';

it('a part has its own text and the pieces under it', async () => {
  const { page, live } = await collectedOf('<h1>Harbour <b>Sluice opens</b> later</h1>');
  const [block] = unfoldPage(page);
  const part = sliceBlock(block!, 7, 18);
  expect(part.text).toBe('Sluice ope');
  expect(
    part.pieces.map(({ node, nodeStart, at, length }) => [live.nodes[node]?.data, nodeStart, at, length]),
  ).toEqual([['Sluice opens', 0, 0, 10]]);
});

it('asks the elements around a place, or only the nearest of them', async () => {
  const [block] = await blocksOf('<figure><div><p>Boats.</p></div></figure>');
  const { place } = block!;
  expect(isWithin(place, ({ name }) => name === 'figure')).toBe(true);
  expect(isWithin(place, ({ name }) => name === 'table')).toBe(false);
  expect([isNear(place, Hint.caption, 2), isNear(place, Hint.caption, 3)]).toEqual([false, true]);
});

it('counts the steps between two places', async () => {
  const [one, two] = await blocksOf('<div><div><p>One.</p></div><p>Two.</p></div>');
  expect(distanceBetween(one!.place, two!.place)).toBe(3);
  expect(distanceBetween(one!.place, one!.place)).toBe(0);
  const [other] = await blocksOf('<p>Elsewhere.</p>');
  expect(distanceBetween(one!.place, other!.place)).toBe(Number.POSITIVE_INFINITY);
});
