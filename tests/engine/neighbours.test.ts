import { expect, it } from 'vitest';
import { createPhraseNeighbours } from '@/lib/engine/neighbours';
import { numberTables } from '@/lib/engine/number-tables';
import { createSpeller } from '@/lib/engine/spell-pattern';
import { Beside, firstBit, secondBit } from '@/lib/engine/word-bits';
import { createWordSets } from '@/lib/engine/word-sets';

/** Returns what the pattern asks for before and after its last word, and the bits of a common word. */
function readBits(pattern: string) {
  const spelled = [createSpeller([])(pattern)];
  const { words, tables } = numberTables(spelled, [], [{ times: 300, words: 'the a' }]);
  const write = createPhraseNeighbours(tables, createWordSets(tables.members, tables.setStarts));
  const { parts, items, phraseStarts } = tables;
  const place = {
    pattern: 0,
    part: parts.length - 1,
    phrase: phraseStarts.length - 2,
    item: items.length - 1,
  };
  const bits = new Int32Array(4);
  write(place, -1, bits, 0);
  write(place, 1, bits, 2);
  return {
    before: [...bits.slice(0, 2)],
    after: [...bits.slice(2)],
    bitsOf: (word: string) => [firstBit(words.indexOf(word) + 1), secondBit(words.indexOf(word) + 1)],
  };
}

/** Returns the bits of a trait (`Beside`) or of several words together. */
const together = (...all: (readonly number[])[]): number[] =>
  [0, 1].map((kind) => all.reduce((bits, one) => bits | (one[kind] as number), 0));

it('asks for the word before the last one and lets everything follow a pattern that ends there', () => {
  const { before, after, bitsOf } = readBits('the zebra');
  expect(before).toEqual(bitsOf('the'));
  expect(after).toEqual([-1, -1]);
});

it('reads on past what may be left out', () => {
  const { before, bitsOf } = readBits('#NUM the? zebra');
  expect(before).toEqual(together(bitsOf('the'), [Beside.number, Beside.number]));
});

it('asks for nothing beside a gap', () => {
  expect(readBits('the ...3 zebra').before).toEqual([-1, -1]);
});

it('takes all ways through a pattern together', () => {
  const { before, bitsOf } = readBits('[the,a red?] #NUM? zebra');
  const number = [Beside.number, Beside.number];
  expect(before).toEqual(together(number, bitsOf('the'), bitsOf('a'), bitsOf('red')));
});
