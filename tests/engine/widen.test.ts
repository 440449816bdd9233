/** Proves that a loaded word takes in the words of its phrase, and no others. */
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

it('shows the word before and the word after', () => {
  expect(widened('It was a truly vile trick by the ferry.')).toEqual(['truly vile trick']);
  expect(widened('They tried vile tricks.')).toEqual(['tried vile tricks']);
});

it.each([
  ['a stop', 'It was bad. Vile. Ferries left.'],
  ['a comma', 'It was a cold, vile, costly trick.'],
  ['a compound', 'It was a second-rate vile half-truth.'],
  ['a word of grammar', 'It was vile that they left and vile to stay.'],
  ['a name before it', 'Mercer vile? They asked Oban vile?'],
  ['the ends', 'Vile'],
  ['somebody else’s words', 'It was vile “trickery of the ferry men”, she said.'],
])('stops at %s', (_, text) => {
  expect(new Set(widened(text).map((words) => words.toLowerCase()))).toEqual(new Set(['vile']));
});

it('leaves a match alone that shows a part of itself', () => {
  const braced = smallPack([smallRule([{ match: 'so {vile} trick' }])]);
  const text = 'It was so vile trick upon trick.';
  const doc = smallDoc(text, braced);
  const [found] = findCandidates(doc, braced);
  expect(found && widen(doc, found)).toEqual(found);
});
