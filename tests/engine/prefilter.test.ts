import { expect, it } from 'vitest';
import { createPrefilter } from '@/lib/engine/prefilter';
import { createTokenReader } from '@/lib/engine/token-reader';
import { smallDoc, smallPack, smallRule, wordsOf } from '../small-pack';

const pack = smallPack([smallRule([{ match: 'the zebra', unless: ['&poker'] }])]);

function filterOf(text: string) {
  const doc = smallDoc(text, pack);
  const reader = createTokenReader(doc, pack);
  reader.upper = doc.tokens.count;
  const filter = createPrefilter(doc, pack, reader);
  filter.lookAround(wordsOf(doc).indexOf('zebra'));
  return filter;
}

it.each([
  ['see the zebra', true],
  ['the “zebra', true],
  ['a small zebra', false],
  ['zebra', false],
])('in “%s” the pattern may match: %s', (text, expected) => {
  expect(filterOf(text).mayMatch(0)).toBe(expected);
});

it('knows which sentences cannot hold the word a pattern hangs on', () => {
  const unless = pack.entries[0]?.unless[0] as number;
  expect(filterOf('They play poker with a zebra.').mayHold(unless, 0)).toBe(true);
  expect(filterOf('They play cards with a zebra.').mayHold(unless, 0)).toBe(false);
});
