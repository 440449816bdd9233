/** Proves where names begin and end, with initials, particles and stops. */
import { expect, test } from 'vitest';
import { endOfName, isNamed, startOfName } from '@/lib/support/name-bounds';
import { indexOfToken, read } from './sample-doc';

test.each([
  ['It was sold to Ann Hollis in May.', 'Ann', 'Hollis'],
  ['It was sold to J. D. Marlow in May.', 'J', 'Marlow'],
  ['It was sold to Juan Carlos de la Vega in May.', 'Juan', 'Vega'],
  ['It was sold to Abu Bakr al-Hadi in May.', 'Abu', 'Hadi'],
  ['It was sold to Acme in May.', 'Acme', 'Acme'],
])('in “%s” the name goes from %s to %s', (text, first, last) => {
  const doc = read('Port closes', [text]);
  const from = indexOfToken(doc, first);
  const end = indexOfToken(doc, last);
  expect(startOfName(doc, end, doc.sentences.first[1] as number)).toBe(from);
  expect(endOfName(doc, from, doc.tokens.count)).toBe(end + 1);
});

test('no name ends with a plain word, nor inside quotation marks', () => {
  const doc = read('Port closes', ['It was sold to Ann in May, “so Ben claims today in court” it says.']);
  const sold = indexOfToken(doc, 'sold');
  expect(startOfName(doc, sold, 0)).toBe(sold + 1);
  expect([isNamed(doc, indexOfToken(doc, 'Ann')), isNamed(doc, indexOfToken(doc, 'Ben'))]).toEqual([
    true,
    false,
  ]);
});
