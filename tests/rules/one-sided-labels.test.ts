import { expect, it } from 'vitest';
import { sides } from '@/lib/lexicon/sides';
import rule from '@/lib/rules/one-sided-labels';
import { smallDoc } from '../small-pack';

const textOf = (index: number): string => rule.flags[index]?.paragraphs.join(' ') ?? '';

it.each([
  [0, 'far-right'],
  [1, 'far-left'],
])('points at the first label (%i)', (index, label) => {
  const doc = smallDoc(textOf(index));
  expect(rule.find(doc, 'reportage').map(({ start, end }) => doc.text.slice(start, end))).toEqual([label]);
});

it('lists as many labels and actors for either side', () => {
  const [left, right] = sides;
  expect(left.labels.length).toBe(right.labels.length);
  expect(left.actors.length).toBe(right.actors.length);
});
