/** Proves where names begin and end, with initials, particles and stops. */
import { expect, test } from 'vitest';
import { endOfName, isNamed, markAt, startOfName } from '@/lib/support/name-bounds';
import { tokenText } from '@/lib/support/passages';
import type { Doc } from '@/lib/text/doc';
import { read } from './sample-doc';

const indexOf = (doc: Doc, word: string): number =>
  Array.from({ length: doc.tokens.count }, (_, i) => tokenText(doc, i)).indexOf(word);

test.each([
  ['It was sold to Ann Hollis in May.', 'Ann', 'Hollis'],
  ['It was sold to J. D. Marlow in May.', 'J', 'Marlow'],
  ['It was sold to Juan Carlos de la Vega in May.', 'Juan', 'Vega'],
  ['It was sold to Abu Bakr al-Hadi in May.', 'Abu', 'Hadi'],
  ['It was sold to Acme in May.', 'Acme', 'Acme'],
])('in “%s” the name goes from %s to %s', (text, first, last) => {
  const doc = read('Port closes', [text]);
  const from = indexOf(doc, first);
  const end = indexOf(doc, last);
  expect(startOfName(doc, end, doc.sentences.first[1] as number)).toBe(from);
  expect(endOfName(doc, from, doc.tokens.count)).toBe(end + 1);
});

test('no name ends with a plain word, nor inside quotation marks', () => {
  const doc = read('Port closes', ['It was sold to Ann in May, “so Ben claims today in court” it says.']);
  const sold = indexOf(doc, 'sold');
  expect(startOfName(doc, sold, 0)).toBe(sold + 1);
  expect([isNamed(doc, indexOf(doc, 'Ann')), isNamed(doc, indexOf(doc, 'Ben'))]).toEqual([true, false]);
});

test('marks are told by their code, words are none', () => {
  const doc = read('Port closes', ['It was sold, in May.']);
  expect([markAt(doc, indexOf(doc, ',')), markAt(doc, indexOf(doc, 'sold'))]).toEqual([44, 0]);
});
