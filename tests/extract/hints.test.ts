/** Proves what names and class words are taken to mean. */
import { expect, it } from 'vitest';
import { createHintReader, Hint, readHints } from '@/lib/extract/hints';

it.each([
  ['p', '', 0],
  ['nav', '', Hint.navigation],
  ['blockquote', '', Hint.quote],
  ['div', 'comments-list', Hint.comment],
  ['div', 'standfirst', Hint.standfirst],
  ['span', 'kicker', Hint.kicker],
  ['div', 'article-body', Hint.body],
  ['aside', 'newsletter-box', Hint.aside | Hint.newsletter],
  // Names that objects have by birth are names like any other.
  ['constructor', '__proto__ tostring', 0],
])('%s with “%s”', (name, hint, expected) => {
  expect(readHints(name, hint)).toBe(expected);
});

it('gives elements whose names differ in numbers or hashes alone one kind, and the root no hints', () => {
  const read = createHintReader();
  expect(read('div', 'comment-12').kind).toBe(read('div', 'comment-7').kind);
  expect(read('div', 'widget-bf44fef').kind).toBe(read('div', 'widget-1179763b').kind);
  expect(read('p', 'comment-12').kind).not.toBe(read('div', 'comment-12').kind);
  expect([read('div', 'comment').own, read('body', 'comment').own]).toEqual([Hint.comment, 0]);
});
