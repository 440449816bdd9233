import { expect, test } from 'vitest';
import { support } from './sample-doc';

const numbers = (headline: string, body: string) =>
  support(headline, body).claims.filter(({ type }) => type === 'number');

test('a numbered name that the body gives another number is not found', () => {
  expect(
    numbers('Karvia council invokes Article 14', 'The council of Karvia invoked Article 41 of its charter.'),
  ).toMatchObject([
    {
      text: '14',
      verdict: 'not-found',
      message: '“Article 14” is not in the text we could read. It says “Article 41”.',
    },
  ]);
});

test('a part of a series may speak of the others', () => {
  expect(numbers('Karvia harbour fair, day 14', 'On day 15 the harbour fair of Karvia will close.')).toEqual(
    [],
  );
});

test.each([
  ['has the number', 'The council of Karvia spoke of Article 41 and then of 14.'],
  ['never gives such a name', 'The council of Karvia invoked its charter.'],
])('nothing is raised where the body %s', (_, body) => {
  expect(numbers('Karvia council invokes Article 14', body)).toEqual([]);
});
