import { expect, it } from 'vitest';
import rule from '@/lib/rules/unlabelled-opinion';
import { smallDoc } from '../small-pack';

const argued = rule.flags[0]?.paragraphs.join(' ') ?? '';

it('points at the first view', () => {
  const doc = smallDoc(argued);
  expect(rule.find(doc, 'reportage').map(({ start, end }) => doc.text.slice(start, end))).toEqual([
    'I think',
  ]);
});

it('is silent where the outlet says that it is opinion', () => {
  expect(rule.find(smallDoc(argued), 'opinion')).toEqual([]);
});
