import { expect, it } from 'vitest';
import {
  HEADER,
  nextProgram,
  Program,
  programStarts,
  weighPhrases,
  writePrograms,
} from '@/lib/engine/expand';
import { packItem } from '@/lib/engine/pack-code';

const items = [packItem(0, 1, 0), packItem(0, 2, 0), packItem(0, 3, 0), packItem(1, 0, 0), packItem(0, 4, 1)];
/** “[1 | 2 3] {set} 4?” with the set {2, 5}. */
const tables = {
  members: Uint16Array.of(2, 5),
  setStarts: Uint32Array.of(0, 2),
  items: Int32Array.from(items),
  phraseStarts: Uint32Array.of(0, 1, 3, 4, 5),
  choiceStarts: Uint32Array.of(0, 2, 3, 4),
  parts: Uint32Array.of(0, 1, 2),
  patternStarts: Uint32Array.of(0, 3),
  heads: Uint32Array.of(0, 1, 2),
};
const expand = (common: readonly number[]) => {
  const starts = programStarts(tables);
  const programs = new Int32Array(starts[1] as number);
  writePrograms(tables, weighPhrases(tables, common), 0, 7, programs, 0);
  const second = nextProgram(programs, 0);
  return [programs.subarray(0, second), programs.subarray(second)] as const;
};

it('writes one program for each way through the alternatives, and knows their size beforehand', () => {
  const [first, second] = expand([]);
  expect([...first.slice(HEADER)]).toEqual([items[0], items[3], items[4]]);
  expect([...second.slice(HEADER)]).toEqual([items[1], items[2], items[3], items[4]]);
  const shown = (program: Int32Array) => [program[Program.shownFrom], program[Program.shownTo]];
  expect([shown(first), shown(second)]).toEqual([
    [1, 2],
    [2, 3],
  ]);
  expect(first[Program.owner]).toBe(7);
});

it('hangs each program on its rarest words, the first of equals, and never on an optional one', () => {
  const anchors = (common: readonly number[]): unknown[] =>
    expand(common).map((program) => program[Program.anchor]);
  expect(anchors([])).toEqual([0, 0]);
  expect(anchors([1, 90])).toEqual([1, 0]);
  expect(anchors([2, 90])).toEqual([0, 1]);
});
