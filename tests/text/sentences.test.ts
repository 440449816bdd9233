import { expect, it } from 'vitest';
import { sentenceSpan } from '@/lib/text/doc';
import { smallDoc } from '../small-pack';

const split = (text: string): string[] => {
  const doc = smallDoc(text);
  return Array.from({ length: doc.sentences.count }, (_, s) => {
    const { start, end } = sentenceSpan(doc, s);
    return doc.text.slice(start, end);
  });
};

it.each([
  [['The vote failed.', 'Nobody was surprised.']],
  [['Mr. Ortega met Gen. Price on Jan. 6 in St. Louis.', 'They talked.']],
  [['The U.S. Senate sat until 3 p.m. on Friday.', 'It voted at 9.']],
  [['The U.S. Is Out of Butter, Says the E.U.']],
  [['Prices rose 3.5 percent.', '“Too much,” she said.', 'Others agreed.']],
  [['“Is it over?” he asked.', 'It was.']],
  [['He left … and came back.', 'Why?', 'To vote!']],
  [['J. Smith and A. B. Jones won.', 'See example.com for more.']],
  [['The firm, Acme Inc., closed.', 'Its rival, Beta Corp., did not.']],
  [['She said: “We won.”', 'They had.']],
])('parts %j', (sentences) => {
  expect(split(sentences.join(' '))).toEqual(sentences);
});

it('parts what goes on without an end', () => {
  const parts = split('council, '.repeat(1000));
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.join(' ').split('council').length).toBe(1001);
});

it('never joins two blocks', () => {
  const doc = smallDoc([
    ['headline', 'Council votes on parking'],
    ['paragraph', 'the vote was close'],
  ]);
  expect(doc.sentences.count).toBe(2);
  expect([...doc.sentences.block]).toEqual([0, 1]);
});
