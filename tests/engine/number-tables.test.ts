import { expect, it } from 'vitest';
import { numberTables } from '@/lib/engine/number-tables';
import { argumentOf } from '@/lib/engine/pack-code';
import { createSpeller } from '@/lib/engine/spell-pattern';

const spell = createSpeller([]);
const numbered = (...sources: string[]) =>
  numberTables(sources.map(spell), [['will'], ['the', 'will']], [{ times: 300, words: 'the of' }]);

it('numbers common words first, the others by their letters, each once', () => {
  const { words, common } = numbered('slam the [door,gate,gates]', 'slam');
  expect(words).toEqual(['the', 'door', 'gate', 'gates', 'slam', 'will']);
  expect(common).toEqual([1, 300]);
});

it('begins the sets with the classes and holds each other set and each choice once', () => {
  const { tables } = numbered('[door,gate] a [gate,door]', '[door,gate] b');
  expect(tables.setStarts).toHaveLength(2 + 1 + 1);
  expect([...tables.parts]).toEqual([0, 1, 2, 0, 3]);
  expect([...tables.patternStarts]).toEqual([0, 3, 5]);
});

it('sorts phrases by the word they begin with', () => {
  const { words, tables } = numbered('[slip up,fall in]');
  const wordAt = (item: number): string | undefined => words[argumentOf(tables.items[item] as number) - 1];
  expect([wordAt(0), wordAt(2)]).toEqual(['fall', 'slip']);
});

it('numbers choices by how many parts are one, and alike in the order of patterns', () => {
  expect([...numbered('slam the door', 'a door', 'shut the door').tables.parts]).toEqual([
    2, 1, 0, 3, 0, 4, 1, 0,
  ]);
});
