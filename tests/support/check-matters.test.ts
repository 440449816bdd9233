import { expect, test } from 'vitest';
import { FILLER, support } from './sample-doc';

const claimsOn = (headline: string, body: string) =>
  support(headline, `${body} ${FILLER} ${FILLER}`).claims.filter(({ type }) => type !== 'name');

test('people in a headline whom the body nowhere tells of are not found', () => {
  expect(
    claimsOn(
      'Protesters greet Karvia mayor at ferry opening',
      'The mayor of Karvia came to greet the new ferry at its opening.',
    ),
  ).toMatchObject([
    {
      text: 'Protesters',
      type: 'event',
      verdict: 'not-found',
      message: 'Neither “Protesters” nor a like wording is in the text we could read.',
    },
  ]);
});

test('how somebody speaks is asked for too', () => {
  expect(
    claimsOn('Karvia captain mocks ferry plan', 'The captain from Karvia had doubts about the ferry plan.'),
  ).toMatchObject([{ text: 'mocks', type: 'loaded-wording', verdict: 'not-found' }]);
});

test.each([
  ['the same family', 'Some protested when the mayor of Karvia opened the ferry.'],
  ['another word for it', 'A march reached the ferry as the mayor of Karvia opened it.'],
  ['somebody’s words', '“They waved a placard,” said the mayor of Karvia at the opening of the ferry.'],
])('%s in the body is enough', (_, body) => {
  expect(claimsOn('Protesters greet Karvia mayor at ferry opening', body)).toEqual([]);
});

test('in a body of few words nothing is raised', () => {
  const { claims } = support(
    'Protesters greet Karvia mayor at ferry',
    'The mayor of Karvia greeted the ferry.',
  );
  expect(claims.filter(({ text }) => text === 'Protesters')).toEqual([]);
});
