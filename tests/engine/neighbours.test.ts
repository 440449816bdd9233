import { expect, it } from 'vitest';
import { Ask, Beside, firstBit, readNeighbours, secondBit } from '@/lib/engine/neighbours';
import { hashWord } from '@/lib/text/vocabulary';
import { smallPack, smallRule } from '../small-pack';

const bitsOf = (match: string): number[] => {
  const pack = smallPack([smallRule([{ match }])]);
  return [...readNeighbours(pack).slice(0, Ask.anchor)];
};
const idOf = (match: string, word: string): number =>
  smallPack([smallRule([{ match }])]).vocabulary.find(
    hashWord(word),
    Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
    0,
    word.length,
  );

it('gives a word one bit of each kind, and an unknown word none', () => {
  expect(Math.log2(firstBit(7) >>> 0) % 1).toBe(0);
  expect(Math.log2(secondBit(7) >>> 0) % 1).toBe(0);
  expect(firstBit(0) | secondBit(0)).toBe(0);
});

it('asks for the word before the anchor and lets everything follow a pattern that ends there', () => {
  const id = idOf('the zebra', 'the');
  expect(bitsOf('the zebra')).toEqual([firstBit(id), secondBit(id), -1, -1]);
});

it('reads on past what may be left out', () => {
  const [first = 0] = bitsOf('#NUM the? zebra');
  expect(first & Beside.number).not.toBe(0);
  expect(first & firstBit(idOf('#NUM the? zebra', 'the'))).not.toBe(0);
});

it('asks for nothing beside a gap', () => {
  expect(bitsOf('the ...3 zebra').slice(0, 2)).toEqual([-1, -1]);
});
