/** Proves that the rule about exclamation marks points at whole sentences of the text's own, where there are several. */
import { expect, it } from 'vitest';
import rule from '@/lib/rules/exclaimed-sentence';
import { smallDoc } from '../small-pack';

const found = (...paragraphs: string[]) => {
  const doc = smallDoc(paragraphs.map((words) => ['paragraph', words]));
  return rule.find(doc, 'reportage').map(({ start, end }) => doc.text.slice(start, end));
};

it('points at each exclaimed sentence', () => {
  expect(found('The pier is gone! It stood since 1902.', 'Not a plank is left!')).toEqual([
    'The pier is gone!',
    'Not a plank is left!',
  ]);
});

it('says nothing about a single one', () => {
  expect(found('The pier is gone! It stood since 1902.')).toEqual([]);
});

it('leaves what others exclaim to them, and cries of a word or two', () => {
  expect(found('“The pier is gone!” she said. The pier is gone!', 'Oh dear! Oh no!')).toEqual([]);
});
