import { expect, it } from 'vitest';
import { Beside, firstBit, secondBit } from '@/lib/engine/neighbours';
import { createPrefilter } from '@/lib/engine/prefilter';
import { smallDoc, smallPack, smallRule } from '../small-pack';

const pack = smallPack([smallRule([{ match: 'the zebra', unless: ['&poker'] }])]);

it('gives each token the bits of its word and its traits', () => {
  const doc = smallDoc('Then the 12 zebra, the Rivera’s.', pack);
  const { first, second } = createPrefilter(doc, pack);
  const id = doc.tokens.word[1] as number;
  expect(first[1]).toBe(Beside.token | firstBit(id));
  expect(second[1]).toBe(Beside.token | secondBit(id));
  expect((first[2] as number) & Beside.number).not.toBe(0);
  expect(first[4]).toBe(Beside.edge);
  expect((first[6] as number) & Beside.name).not.toBe(0);
  expect((first[7] as number) & Beside.possessive).not.toBe(0);
});

it('knows which sentences cannot hold the word a pattern hangs on', () => {
  const unless = pack.entries[0]?.unless[0] as number;
  const mayHold = (text: string): boolean => createPrefilter(smallDoc(text, pack), pack).mayHold(unless, 0);
  expect(mayHold('They play poker with a zebra.')).toBe(true);
  expect(mayHold('They play cards with a zebra.')).toBe(false);
});
