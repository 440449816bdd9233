/** Proves which words ask for support and which give it. */
import { expect, test } from 'vitest';
import { carriersOf, isSuperlative } from '@/lib/support/superlative-words';

test('the biggest is carried by the largest and by a record, not by the worst', () => {
  expect(carriersOf('biggest')).toEqual(expect.arrayContaining(['biggest', 'largest', 'record']));
  expect(carriersOf('biggest')).not.toContain('worst');
});

test.each([
  ['biggest', true],
  ['first', true],
  ['safest', true],
  ['record', false],
  ['big', false],
])('%s asks: %s', (word, expected) => {
  expect(isSuperlative(word)).toBe(expected);
});
