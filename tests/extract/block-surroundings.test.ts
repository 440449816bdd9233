/** Proves that surroundings follow from how much each block counts. */
import { expect, it } from 'vitest';
import { far, ownColumns, shapeOf, size } from '@/lib/extract/block-features';
import { columnsAround, createBesideReader, describeSurroundings } from '@/lib/extract/block-surroundings';
import { Hint } from '@/lib/extract/hints';
import { blocksOf } from './read-html';

const html =
  '<h1>Headline</h1><div><p>First.</p><p>Second.</p></div><div class="newsletter"><p>Letter.</p></div>';

it('changes with the weights, and leaves the columns before its own alone', async () => {
  const shape = shapeOf(await blocksOf(html), 0, true);
  const rowFor = (weights: readonly number[]) => {
    const rows = shape.open.map(() => new Uint8ClampedArray(ownColumns + columnsAround).fill(91));
    describeSurroundings(shape, weights, rows);
    return [...rows[0]!];
  };
  expect(rowFor([6, 7, 7])).not.toEqual(rowFor([0, 0, 7]));
  expect(rowFor([6, 7, 7]).slice(0, ownColumns + 1)).toEqual([
    ...new Array(ownColumns).fill(91),
    size(6) | 0,
  ]);
});

it('says how much the kinds of boxes around a block hold', async () => {
  const blocks = await blocksOf(html);
  const read = createBesideReader(shapeOf(blocks, 0, true), [100, 100, 50], Hint.newsletter);
  expect(read(blocks[1]!.place)).toBe(far);
  expect(Math.round(read(blocks[3]!.place))).toBe(6);
});

it('counts boxes of one name together', async () => {
  const blocks = await blocksOf(
    '<h1>Headline</h1><div class="newsletter-1"><p>First.</p></div><div class="newsletter-2"><p>Second.</p></div>',
  );
  const read = createBesideReader(shapeOf(blocks, 0, true), [500, 500], Hint.newsletter);
  expect(Math.round(read(blocks[1]!.place))).toBe(30);
});
