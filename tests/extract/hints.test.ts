/** Proves what names and class words are taken to mean. */
import { expect, it } from 'vitest';
import { Hint, readHints } from '@/lib/extract/hints';

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
