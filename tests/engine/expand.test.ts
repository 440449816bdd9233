import { expect, it } from 'vitest';
import { programStarts, weighItems, writePrograms } from '@/lib/engine/expand';

/** “[1 | 2 3] {set} 4?” with the set {2, 5}. */
const tables = {
  members: [2, 5],
  setStarts: [0, 2],
  items: [0, 1, 0, 0, 2, 0, 0, 3, 0, 1, 0, 4, 0, 4, 1],
  phraseStarts: [0, 1, 3, 4, 5],
  choiceStarts: [0, 2, 3, 4],
  parts: [0, 1, 2],
  patternStarts: [0, 3],
  heads: [0, 1, 2],
};
const expand = (common: readonly number[]): number[] => {
  const starts = programStarts(tables);
  const programs = new Int32Array(starts[1] as number);
  writePrograms(tables, weighItems(tables, common), 0, 7, programs, 0);
  return [...programs];
};

it('writes one program for each way through the alternatives, and knows their size beforehand', () => {
  expect(expand([])).toEqual([
    ...[7, 0, 1, 2, 3, 0, 1, 0, 1, 0, 4, 0, 4, 1],
    ...[7, 0, 2, 3, 4, 0, 2, 0, 0, 3, 0, 1, 0, 4, 0, 4, 1],
  ]);
});

it('hangs each program on its rarest words, the first of equals, and never on an optional one', () => {
  const anchors = (common: readonly number[]): unknown[] => [expand(common)[1], expand(common)[15]];
  expect(anchors([])).toEqual([0, 0]);
  expect(anchors([1, 90])).toEqual([1, 0]);
  expect(anchors([2, 90])).toEqual([0, 1]);
});
