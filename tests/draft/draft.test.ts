import { expect, test } from 'vitest';
import { type Draft, draftArticle, draftSpan, selectedDraft } from '@/lib/draft/draft';

const blocksOf = (draft: Draft): string[] => {
  const { text, blocks } = draftArticle(draft);
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
};

test('a draft is a headline above its paragraphs', () => {
  const draft = {
    headline: ' Harbour reopens ',
    text: 'It was shut for a week.\n\n  The mayor came.\r\nSo did we. ',
  };
  expect(blocksOf(draft)).toEqual([
    'headline: Harbour reopens',
    'paragraph: It was shut for a week.',
    'paragraph: The mayor came.',
    'paragraph: So did we.',
  ]);
  expect(draftArticle(draft).headline).toBe('Harbour reopens');
});

test('a line that goes on in the next is no paragraph', () => {
  const text = 'The council met on the\nfirst floor and voted.\nit rained';
  expect(blocksOf({ headline: '', text })).toEqual([
    'paragraph: The council met on the\nfirst floor and voted.',
    'paragraph: it rained',
  ]);
});

test.each([
  { headline: '', text: '' },
  { headline: ' ', text: '\n \n' },
])('nothing has no block', (draft) => {
  expect(blocksOf(draft)).toEqual([]);
});

test.each([
  { headline: 'Harbour reopens', text: 'The mayor came.' },
  { headline: '', text: 'The mayor came.' },
])('a span leads back to the words as they were written', (draft) => {
  const { text } = draftArticle(draft);
  const at = text.indexOf('mayor');
  const { field, start, end } = draftSpan(draft, { start: at, end: at + 5 });
  expect([field, draft[field].slice(start, end)]).toEqual(['text', 'mayor']);
});

test('a span of the headline stays in the headline', () => {
  const draft = { headline: 'Harbour reopens', text: 'The mayor came.' };
  expect(draftSpan(draft, { start: 8, end: 15 })).toEqual({ field: 'headline', start: 8, end: 15 });
});

test('a selection is a headline where it looks like one', () => {
  expect(selectedDraft(' Mayor calls the council’s bluff ')).toEqual({
    headline: 'Mayor calls the council’s bluff',
    text: '',
  });
  for (const text of ['The mayor came.', 'One line\nAnother line', 'word '.repeat(26).trim()])
    expect(selectedDraft(text)).toEqual({ headline: '', text });
});
