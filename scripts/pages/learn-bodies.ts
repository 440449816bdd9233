/** Grows the trees that tell an article's body, from pages with known text. */
import { type PageShape, shapeOf } from '@/lib/extract/block-features';
import { findHeadline } from '@/lib/extract/find-headline';
import { createRowWriter, likelihood, weigh } from '@/lib/extract/score-blocks';
import { type Row, readTrees } from '@/lib/extract/trees';
import type { CollectedPage } from './collect-pages';
import { type Growth, grow } from './grow';
import { labelBlocks } from './label-blocks';

/** The two passes, as lib/extract/trees.ts reads them. */
export interface BodyTrees {
  readonly firstPass: string;
  readonly secondPass: string;
}

const first: Growth = { trees: 50, rate: 0.2, ridge: 1, smallest: 0.3 };
const second: Growth = { trees: 150, rate: 0.1, ridge: 1, smallest: 0.3 };
const folds = 3;
// Other pages teach what menus and footers look like, but what they are about is laid out in other ways.
const weightOf = ({ type, set }: CollectedPage) => (type !== 'article' ? 0.4 : set === 'news' ? 1.5 : 1);
// Short lines that are never text make up most rows; a quarter of them says the same.
const every = 4;

interface Lesson {
  readonly page: CollectedPage;
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  readonly shape: PageShape;
  readonly writeRows: (weights: readonly number[]) => readonly Row[];
}

/** Returns the trees that `pages` teach. The second pass learns from what a first pass says of publishers it has not seen. */
export function learnBodies(pages: readonly CollectedPage[]): BodyTrees {
  const lessons = pages.flatMap(lessonOf);
  const rows = lessons.map(({ writeRows, shape }) => copied(writeRows(shape.prose)));
  const publishers = [...new Set(pages.map(({ fold }) => fold))].sort((a, b) => a - b);
  const foldOf = ({ page }: Lesson) => publishers.indexOf(page.fold) % folds;
  const secondRows: (readonly Row[])[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const trees = readTrees(growFrom(lessons, rows, first, (lesson) => foldOf(lesson) !== fold));
    for (const [index, lesson] of lessons.entries()) {
      if (foldOf(lesson) !== fold) continue;
      const scores = rows[index]!.map((row) => likelihood(trees, row));
      secondRows[index] = copied(lesson.writeRows(weigh(scores, lesson.shape)));
    }
  }
  return {
    firstPass: growFrom(lessons, rows, first, () => true),
    secondPass: growFrom(lessons, secondRows, second, () => true),
  };
}

/** The writer uses its rows again. */
const copied = (rows: readonly Row[]): readonly Row[] => rows.map((row) => row.slice());

function lessonOf(page: CollectedPage): readonly Lesson[] {
  const { labels, weights, isSound } = labelBlocks(page);
  if (!isSound) return [];
  const headline = findHeadline(page.blocks, page.metadata.titles)?.index ?? -1;
  const shape = shapeOf(page.blocks, headline, page.metadata.isNews);
  return [{ page, labels, weights, shape, writeRows: createRowWriter(shape) }];
}

function growFrom(
  lessons: readonly Lesson[],
  rows: readonly (readonly Row[])[],
  growth: Growth,
  isUsed: (lesson: Lesson) => boolean,
): string {
  const kept: Row[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  let skipped = 0;
  for (const [index, lesson] of lessons.entries()) {
    if (!isUsed(lesson)) continue;
    for (const [at, row] of rows[index]!.entries()) {
      const block = lesson.shape.open[at]!;
      const isPlain = lesson.labels[block] === 0 && lesson.page.blocks[block]!.text.length <= 60;
      if (isPlain && ++skipped % every) continue;
      kept.push(row);
      labels.push(lesson.labels[block]!);
      weights.push(lesson.weights[block]! * weightOf(lesson.page) * (isPlain ? every : 1));
    }
  }
  const samples = { rows: kept, labels: Float32Array.from(labels), weights: Float32Array.from(weights) };
  return grow(samples, growth);
}
