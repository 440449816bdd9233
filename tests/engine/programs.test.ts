import { expect, it } from 'vitest';
import { HEADER, nextProgram, Program, weighPhrases } from '@/lib/engine/expand';
import { numberTables } from '@/lib/engine/number-tables';
import { createPrograms } from '@/lib/engine/programs';
import { createSpeller } from '@/lib/engine/spell-pattern';
import { firstBit } from '@/lib/engine/word-bits';
import { createWordSets } from '@/lib/engine/word-sets';

const { words, common, tables } = numberTables(
  ['zebra', '[red door,blue gate]', '~call'].map(createSpeller([])),
  [],
  [],
);
const sets = createWordSets(tables.members, tables.setStarts);
const create = () => createPrograms(tables, sets, weighPhrases(tables, common), Int32Array.of(4, -1, -2));

it('writes a pattern when it is asked for and no other', () => {
  const programs = create();
  const [from, to] = programs.write(1);
  expect(programs.codes.slice(0, from).every((code) => code === 0)).toBe(true);
  expect(programs.codes.slice(to).every((code) => code === 0)).toBe(true);
  expect(programs.codes[from + Program.owner]).toBe(-1);
  expect(nextProgram(programs.codes, from)).toBe(from + HEADER + 2);
});

it('lists the programs of several patterns, those of context with the bits of the words they hang on', () => {
  const programs = create();
  const offsets = programs.list(0, 3);
  expect(offsets.map((at) => programs.codes[at + Program.owner])).toEqual([4, -1, -1, -2]);
  const blue = words.indexOf('blue') + 1;
  expect(programs.codes[(offsets[1] as number) + Program.first]).toBe(firstBit(blue));
});
