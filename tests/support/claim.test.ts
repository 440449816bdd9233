/** Proves that a claim holds the words of its tokens. */
import { expect, test } from 'vitest';
import { claimAt, contradictedAt, spanOf } from '@/lib/support/claim';
import { read } from './sample-doc';

test('span and text are those of the tokens', () => {
  const doc = read('Mayor opens new pier', []);
  expect(spanOf(doc, 1, 3)).toEqual({ start: 6, end: 15 });
  expect(
    claimAt(doc, 1, 3, { type: 'event', verdict: 'weaker', evidence: null, message: 'So.' }),
  ).toMatchObject({ text: 'opens new', span: { start: 6, end: 15 }, type: 'event' });
});

test('what the body says otherwise has its sentence for evidence', () => {
  const doc = read('Mayor opens new pier', ['The pier is old. It is shut.']);
  const at = doc.tokens.count - 2;
  expect(contradictedAt(doc, 1, 2, at, 'So.')).toMatchObject({
    type: 'event',
    verdict: 'contradicted',
    text: 'opens',
    evidence: { start: doc.text.indexOf('It'), end: doc.text.length },
    message: 'So.',
  });
});
