/** Proves where quoted words are found; check-quotations.test.ts has what is said of them. */
import { expect, test } from 'vitest';
import { findQuoted, findTurned } from '@/lib/support/find-quoted';
import { readPassages, tokenText } from '@/lib/support/passages';
import { read } from './sample-doc';

const found = (headline: string, body: string): string | null => {
  const passages = readPassages(read(headline, [body]), []);
  const { first, last } = passages.headline;
  const at = findQuoted(passages, [Array.from({ length: last - first }, (_, i) => first + i)]);
  return at === null ? null : tokenText(passages.doc, at + 1);
};

test('words are found in a row, whatever stands between them', () => {
  expect(found('ropes and tar', 'They bought ropes, “and” tar.')).toBe(',');
  expect(found('ropes and tar', 'They bought ropes and old tar.')).toBeNull();
});

test('the headline itself is not searched', () => {
  expect(found('ropes and tar', 'They bought nets.')).toBeNull();
});

test('a beginning that leads nowhere does not hide what follows', () => {
  expect(found('ropes and tar', 'They bought ropes and nets, then ropes and tar.')).toBe('and');
});

const turned = (headline: string, body: string) => {
  const passages = readPassages(read(headline, [body]), []);
  const { first, last } = passages.headline;
  const found = findTurned(
    passages,
    Array.from({ length: last - first }, (_, i) => first + i),
  );
  return found && [tokenText(passages.doc, found.run), found.isAdded, found.negation];
};

test.each([
  ['we will not buy ropes', 'They said: we will buy ropes.', ['we', true, 'not']],
  ['we will buy ropes', 'They said: we will never buy ropes.', ['we', false, 'never']],
  ['we can buy ropes', 'They said: we can’t buy ropes.', ['we', false, 'can’t']],
  ['we won’t buy ropes', 'They said: we will buy ropes.', ['we', true, 'won’t']],
  ['not all the ropes broke', 'All the ropes broke.', ['All', true, 'not']],
  ['we buy old ropes', 'They said: we do not buy old ropes.', ['we', false, 'not']],
  ['we buy old ropes', 'They said: we didn’t buy old ropes.', ['we', false, 'didn’t']],
  ['we do not buy ropes', 'They said: we buy ropes.', ['we', true, 'not']],
  ['we constructorn’t buy', 'They said: we constructor buy.', ['we', true, 'constructorn’t']],
])('“%s” turns what the body says', (headline, body, expected) => {
  expect(turned(headline, body)).toEqual(expected);
});

test.each([
  ['we don’t buy ropes', 'They said: we do not buy ropes.'],
  ['not all the ropes broke', 'Not all the ropes broke.'],
  ['we will not buy tar', 'They said: we will buy ropes.'],
  ['not guilty', 'She was guilty.'],
  ['we will not buy ropes', 'They said they will. Buy ropes.'],
])('“%s” is not turned by “%s”', (headline, body) => {
  expect(turned(headline, body)).toBeNull();
});
