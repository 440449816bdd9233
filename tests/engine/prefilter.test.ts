import { expect, it } from 'vitest';
import { createPrefilter } from '@/lib/engine/prefilter';
import { Beside, firstBit, secondBit } from '@/lib/engine/word-bits';
import { smallDoc, smallPack, smallRule } from '../small-pack';

const pack = smallPack([smallRule([{ match: 'the zebra', unless: ['&poker'] }])]);

it('knows the traits and the word of each token', () => {
  const doc = smallDoc('Then the 12 zebra, the Rivera’s.', pack);
  const { first, wordAt } = createPrefilter(doc);
  expect(wordAt(1)).toBe(doc.tokens.word[5]);
  expect(first[1]).toBe(Beside.token | firstBit(wordAt(1)));
  expect((first[2] as number) & Beside.number).not.toBe(0);
  expect(first[4]).toBe(Beside.edge);
  expect(wordAt(4)).toBe(0);
  expect((first[6] as number) & Beside.name).not.toBe(0);
  expect((first[7] as number) & Beside.possessive).not.toBe(0);
});

it('puts together the bits of a sentence', () => {
  const doc = smallDoc('The zebra. Poker', pack);
  const { firstHeld } = createPrefilter(doc);
  const poker = firstBit(doc.tokens.word[3] as number);
  expect(firstHeld(0) & poker).toBe(0);
  expect(firstHeld(1) & poker).toBe(poker);
});

it('passes over the tokens that share no bit of either kind', () => {
  const doc = smallDoc('They play cards, then poker with a zebra.', pack);
  const { nextLike } = createPrefilter(doc);
  const next = (from: number, word: string): number => {
    const id = smallDoc(word, pack).tokens.word[0] as number;
    return nextLike(from, doc.tokens.count, firstBit(id), secondBit(id));
  };
  expect(next(0, 'poker')).toBe(5);
  expect(next(6, 'zebra')).toBe(8);
  expect(next(6, 'poker')).toBe(doc.tokens.count);
});
