/** Says how likely each block that may be the article's body is part of it. */
import { describeBlocks, ownColumns, type PageShape } from '@/lib/extract/block-features';
import { columnsAround, describeSurroundings } from '@/lib/extract/block-surroundings';
import { addTrees, type Row, readTrees, type Trees } from '@/lib/extract/trees';
import { firstPass, secondPass } from '@/lib/extract/trees.generated';

/** Returns a function that writes the rows of the open blocks of `shape`, where its argument holds how many characters of each count; the same rows each time. */
export function createRowWriter(shape: PageShape): (weights: readonly number[]) => readonly Row[] {
  const rows = shape.open.map(() => new Uint8ClampedArray(ownColumns + columnsAround));
  describeBlocks(shape, rows);
  return (weights) => {
    describeSurroundings(shape, weights, rows);
    return rows;
  };
}

/** Returns the likelihood (0–1) that `trees` give to a row. */
export const likelihood = (trees: Trees, row: Row): number => 1 / (1 + Math.exp(-addTrees(trees, row)));

/** Returns how many characters of each open block count after a pass. */
export const weigh = (scores: readonly number[], { blocks, open }: PageShape): readonly number[] =>
  scores.map((score, at) => score * blocks[open[at]!]!.text.length);

/** Returns how likely (0–1) each open block is part of the body. The second pass looks at what the first found around a block. */
export function scoreBlocks(shape: PageShape): readonly number[] {
  const writeRows = createRowWriter(shape);
  let weights = shape.prose;
  let scores: readonly number[] = [];
  for (const text of [firstPass, secondPass]) {
    const trees = readTrees(text);
    const rows = writeRows(weights);
    scores = rows.map((row) => likelihood(trees, row));
    weights = weigh(scores, shape);
  }
  return scores;
}
