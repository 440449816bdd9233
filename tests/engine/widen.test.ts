/** Proves that an adjective takes in the word it colours, and no word that it cannot colour. */
import { expect, it } from 'vitest';
import { findCandidates } from '@/lib/engine/find-candidates';
import { widen } from '@/lib/engine/widen';
import { smallDoc, smallPack, smallRule } from '../small-pack';

const pack = smallPack([smallRule([{ match: 'vile' }])]);

function widened(text: string): string[] {
  const doc = smallDoc(text, pack);
  return findCandidates(doc, pack)
    .map((candidate) => widen(doc, candidate))
    .map(({ span }) => text.slice(span.start, span.end));
}

it('shows the coloured word', () => {
  expect(widened('It was a vile trick by the ferry.')).toEqual(['vile trick']);
});

it.each([
  ['a stop', 'The trick was vile. Ferries left.'],
  ['a comma', 'It was a vile, costly trick.'],
  ['a word of grammar', 'It was vile that they left and vile to stay.'],
  ['the end', 'The trick was vile'],
  ['somebody else’s words', 'It was vile “trickery of the ferry men”, she said.'],
])('stops before %s', (_, text) => {
  expect(new Set(widened(text))).toEqual(new Set(['vile']));
});
