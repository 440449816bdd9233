import { expect, it } from 'vitest';
import { HEADER, nextProgram, Program, weighPhrases } from '@/lib/engine/expand';
import { numberTables } from '@/lib/engine/number-tables';
import { argumentOf } from '@/lib/engine/pack-code';
import { createPrograms } from '@/lib/engine/programs';
import { createSpeller } from '@/lib/engine/spell-pattern';
import { firstBit } from '@/lib/engine/word-bits';
import { createWordSets } from '@/lib/engine/word-sets';

const { words, common, tables } = numberTables(
  ['zebra', '[red door,blue gate] {of} the?', '~call'].map(createSpeller([])),
  [],
  [{ times: 90, words: 'of door red' }],
);
const sets = createWordSets(tables.members, tables.setStarts);
const phrases = weighPhrases(tables, common);
const create = () => createPrograms(tables, sets, phrases, Int32Array.of(4, -1, -2));
type Programs = ReturnType<typeof create>;

const wordsOf = ({ codes }: Programs, program: number): (string | undefined)[] =>
  [...codes.slice(program + HEADER, nextProgram(codes, program))].map((item) => words[argumentOf(item) - 1]);

it('writes a way through a pattern for each of its alternatives, and no other pattern', () => {
  const programs = create();
  const [from, to] = programs.write(1);
  const second = nextProgram(programs.codes, from);
  expect([wordsOf(programs, from), wordsOf(programs, second)].sort()).toEqual([
    ['blue', 'gate', 'of', 'the'],
    ['red', 'door', 'of', 'the'],
  ]);
  expect(nextProgram(programs.codes, second)).toBe(to);
  expect(programs.codes.slice(to).some((code) => code !== 0)).toBe(false);
  expect(programs.write(1)).toEqual([from, to]);
});

it('says of each whose it is, what it hangs on and what is shown', () => {
  const { codes, write } = create();
  const [from] = write(1);
  const way =
    words[argumentOf(codes[from + HEADER] as number) - 1] === 'red' ? nextProgram(codes, from) : from;
  expect(codes[way + Program.owner]).toBe(-1);
  expect(codes[way + Program.pattern]).toBe(1);
  expect(codes[way + Program.anchor]).toBe(0);
  expect([codes[way + Program.shownFrom], codes[way + Program.shownTo]]).toEqual([2, 3]);
});

it('writes only what hangs on a phrase, where that is asked for', () => {
  const programs = create();
  const part = tables.patternStarts[1] as number;
  const choice = tables.parts[part] as number;
  const [first, last] = [tables.choiceStarts[choice] as number, tables.choiceStarts[choice + 1] as number];
  const written = Array.from({ length: last - first }, (_, i) => programs.writeAt(1, part, first + i));
  expect(written.map(([from, to]) => to - from)).toEqual([HEADER + 4, HEADER + 4]);
  // Nothing hangs on “of” where another word is as rare.
  const [from, to] = programs.writeAt(1, part + 1, tables.choiceStarts[choice + 1] as number);
  expect(to).toBe(from);
});

it('lists the programs of several patterns, with the bits of the words they hang on', () => {
  const programs = create();
  const offsets = programs.list(0, 3);
  expect(offsets.map((at) => programs.codes[at + Program.owner])).toEqual([4, -1, -1, -2]);
  expect(programs.codes[(offsets[0] as number) + Program.first]).toBe(firstBit(words.indexOf('zebra') + 1));
});
