import { expect, it } from 'vitest';
import rule from '@/lib/rules/unlabelled-release';
import { smallDoc } from '../small-pack';

const released = rule.flags[0]?.paragraphs.join(' ') ?? '';

it('points at the first set phrase, in the opening or at the end', () => {
  const doc = smallDoc(`${released} ${'The ferry was late. '.repeat(200)}`);
  const [span] = rule.find(doc, 'reportage');
  expect(span && doc.text.slice(span.start, span.end)).toBe('is thrilled to announce');
  const late = smallDoc(`${'The ferry was late. '.repeat(200)} ${released}`);
  expect(rule.find(late, 'reportage')).toHaveLength(1);
});

it('is silent where the outlet says whose text it is', () => {
  expect(rule.find(smallDoc(released), 'sponsored')).toEqual([]);
});
