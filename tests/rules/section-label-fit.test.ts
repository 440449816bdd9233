import { expect, it } from 'vitest';
import rule from '@/lib/rules/section-label-fit';
import { smallDoc } from '../small-pack';

it('points at the label itself', () => {
  const example = rule.flags[0];
  if (!example) throw new Error('the rule has no example');
  const doc = smallDoc([
    ['kicker', example.kicker],
    ['headline', example.headline],
    ...example.paragraphs.map((words) => ['paragraph', words] as const),
  ]);
  const [span] = rule.find(doc, 'reportage');
  expect(span && doc.text.slice(span.start, span.end)).toBe(example.kicker);
});

it('says nothing where there is no kicker', () => {
  expect(rule.find(smallDoc([['headline', 'Ministers agree ceasefire']]), 'reportage')).toEqual([]);
});
