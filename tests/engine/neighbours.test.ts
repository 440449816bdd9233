import { expect, it } from 'vitest';
import { weighPhrases } from '@/lib/engine/expand';
import { createPhraseNeighbours, writeNeighbourBits } from '@/lib/engine/neighbours';
import { numberTables } from '@/lib/engine/number-tables';
import { createPrograms } from '@/lib/engine/programs';
import { createSpeller } from '@/lib/engine/spell-pattern';
import { Beside, firstBit, secondBit } from '@/lib/engine/word-bits';
import { createWordSets } from '@/lib/engine/word-sets';

/** Returns what the pattern asks for before and after its anchor, and the id of “the”, a common word. */
function readBits(pattern: string): { before: number[]; after: number[]; the: number } {
  const spelled = [createSpeller([])(pattern)];
  const { words, common, tables } = numberTables(spelled, [], [{ times: 300, words: 'the' }]);
  const sets = createWordSets(tables.members, tables.setStarts);
  const programs = createPrograms(tables, sets, weighPhrases(tables, common), Int32Array.of(0));
  programs.write(0);
  const bits = new Int32Array(4);
  writeNeighbourBits(sets, programs.codes, 0, -1, bits, 0);
  writeNeighbourBits(sets, programs.codes, 0, 1, bits, 2);
  return { before: [...bits.slice(0, 2)], after: [...bits.slice(2)], the: words.indexOf('the') + 1 };
}

it('asks for the word before the anchor and lets everything follow a pattern that ends there', () => {
  const { before, after, the } = readBits('the zebra');
  expect(before).toEqual([firstBit(the), secondBit(the)]);
  expect(after).toEqual([-1, -1]);
});

it('reads on past what may be left out', () => {
  const { before, the } = readBits('#NUM the? zebra');
  expect(before).toEqual([Beside.number | firstBit(the), Beside.number | secondBit(the)]);
});

it('asks for nothing beside a gap', () => {
  expect(readBits('the ...3 zebra').before).toEqual([-1, -1]);
});

it('tells by phrase what the programs may have beside them, all ways together', () => {
  const spelled = [createSpeller([])('[the,a red?] #NUM? zebra')];
  const { words, common, tables } = numberTables(spelled, [], [{ times: 300, words: 'the a' }]);
  const write = createPhraseNeighbours(tables, createWordSets(tables.members, tables.setStarts));
  const zebra = weighPhrases(tables, common).item.length - 1;
  const place = { pattern: 0, part: 2, phrase: zebra, item: tables.items.length - 1 };
  const bits = new Int32Array(4);
  write(place, -1, bits, 0);
  write(place, 1, bits, 2);
  const bitOf = (word: string): number => firstBit(words.indexOf(word) + 1);
  expect(bits[0]).toBe(Beside.number | bitOf('the') | bitOf('a') | bitOf('red'));
  expect(bits[2]).toBe(-1);
});
