import { expect, it } from 'vitest';
import { firstBit } from '@/lib/engine/word-bits';
import { smallDoc, smallPack, smallRule } from '../small-pack';

const pack = smallPack([
  smallRule([{ match: 'zebra', unless: ['[poker,a table] in', '#NUM'] }, { match: 'bluff' }], {
    unless: ['circus'],
  }),
]);
const bitOf = (word: string): number => firstBit(smallDoc(word, pack).tokens.word[0] as number);

it('gives an entry and its rule a row each, empty where nothing silences', () => {
  const { ofEntry, ofRule } = pack.silencers;
  expect([ofEntry(0), ofEntry(1), ofRule(0)].map((row) => row.length / 3)).toEqual([2, 0, 1]);
});

it('holds the bits of the words that a pattern hangs on, without writing it', () => {
  expect(pack.silencers.ofEntry(0)[1]).toBe(bitOf('poker') | bitOf('table'));
  expect(pack.silencers.ofRule(0)[1]).toBe(bitOf('circus'));
  expect(pack.programs.codes.some((code) => code !== 0)).toBe(false);
});

it('lets every sentence pass for a pattern without a word', () => {
  expect(pack.silencers.ofEntry(0)[4]).toBe(-1);
});
