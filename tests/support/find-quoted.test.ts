/** Proves where quoted words are found; check-quotations.test.ts has what is said of them. */
import { expect, test } from 'vitest';
import { findQuoted } from '@/lib/support/find-quoted';
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
