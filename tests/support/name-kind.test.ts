/** Proves that names are told apart by their words: people, bodies, peoples, and capitals that name nobody. */
import { expect, test } from 'vitest';
import { findSurnames, kindOfName } from '@/lib/support/name-kind';
import { hashWord } from '@/lib/text/vocabulary';
import { read } from './sample-doc';

test.each([
  ['Ann Hollis', 'person'],
  ['Hollis', 'person'],
  ['Ferry Owners Association', 'organisation'],
  ['Norway', 'organisation'],
  ['Statistics Norway', 'organisation'],
  ['Mary Norway', 'person'],
  ['Democrats', 'group'],
  ['Harbour Democrats', 'group'],
  ['Quay Street', 'organisation'],
  ['Mary Church', 'person'],
  ['Mary Church Society', 'organisation'],
  ['Norwegians', 'group'],
  ['May', null],
])('%s is %s', (name, expected) => {
  expect(kindOfName(name, name.toLowerCase().split(' '))).toBe(expected);
});

test.each([
  ['She met Ann Hollis.', 'hollis', true],
  ['She met Mr. Hollis.', 'hollis', true],
  ['She met Dr Hollis.', 'hollis', true],
  ['She met Omar Al-Hollis.', 'hollis', true],
  ['She met Ann M. Hollis.', 'hollis', true],
  ['She met Al-Hollis.', 'hollis', false],
  ['She asked The Hollis.', 'hollis', false],
  ['She asked Hollis.', 'hollis', false],
  ['She went. Then Hollis came. She asked Hollis.', 'hollis', false],
])('in “%s” %s is a surname: %s', (text, word, expected) => {
  expect(findSurnames(read('Port closes', [text])).has(hashWord(word))).toBe(expected);
});
