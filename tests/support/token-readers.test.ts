/** Proves what is told of single tokens. */
import { expect, test } from 'vitest';
import { classOf, isWord, markAt, STOP } from '@/lib/support/token-readers';
import { WordClass } from '@/lib/text/word-class';
import { indexOfToken, read } from './sample-doc';

const doc = read('Port closes', ['It was sold, in May.']);

test('marks are told by their code, words are none', () => {
  const at = (word: string): number => markAt(doc, indexOfToken(doc, word));
  expect([at(','), at('.'), at('sold')]).toEqual([44, STOP, 0]);
});

test('words are told by their class', () => {
  const preposition = indexOfToken(doc, 'in');
  expect([isWord(doc, preposition), isWord(doc, indexOfToken(doc, ','))]).toEqual([true, false]);
  expect(classOf(doc, preposition) & WordClass.preposition).not.toBe(0);
});
