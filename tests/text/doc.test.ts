import { expect, it } from 'vitest';
import { sentenceSpan, wordsOfBlock } from '@/lib/text/doc';
import { smallDoc } from '../small-pack';

it('keeps every position an offset into the article’s text', () => {
  const doc = smallDoc([
    ['headline', 'Council votes'],
    ['paragraph', 'It voted. Nobody spoke.'],
  ]);
  expect(doc.text.slice(sentenceSpan(doc, 2).start, sentenceSpan(doc, 2).end)).toBe('Nobody spoke.');
});

it('reads an empty text as nothing', () => {
  const doc = smallDoc([]);
  expect(doc.tokens.count).toBe(0);
  expect(doc.sentences.count).toBe(0);
});

it('gives the words of a block of a kind, or none', () => {
  const doc = smallDoc([
    ['kicker', 'Opinion'],
    ['headline', 'Mend the bridge'],
  ]);
  expect(wordsOfBlock(doc, 'kicker')).toBe('Opinion');
  expect(wordsOfBlock(doc, 'standfirst')).toBe('');
});
