/** Proves how a strong verb of the headline is held against the verbs of the body. */
import { expect, test } from 'vitest';
import { support } from './sample-doc';

const wording = (body: string) =>
  support('Hollis lambasts Marsham council over tolls', body).claims.find(
    ({ type }) => type === 'loaded-wording',
  );

test('plainer verbs alone make it weaker, and the plainer verb is shown', () => {
  expect(wording('Ms Hollis criticised the Marsham council over the tolls.')).toMatchObject({
    verdict: 'weaker',
    message: 'The headline says “lambasts”; the article says “criticised”.',
  });
});

test('a verb one step below is of like strength', () => {
  expect(wording('Ms Hollis condemned the council over the tolls.')?.verdict).toBe('supported');
});

const deeds = (headline: string, body: string) =>
  support(headline, body).claims.filter(({ verdict }) => verdict === 'weaker');

test('a graver deed than the body tells anywhere is weaker there', () => {
  expect(
    deeds('Storm destroys Marsham ferry pier', 'The storm damaged the old ferry pier in Marsham.'),
  ).toMatchObject([
    { text: 'destroys', message: 'The headline says “destroys”; the article says “damaged”.' },
  ]);
});

test.each([
  [
    'the body tells the graver deed in any words',
    'Storm destroys Marsham ferry pier',
    'The storm damaged the ferry pier in Marsham. Nothing but a ruin was left of it.',
  ],
  [
    'the lesser deed is of something else',
    'Storm destroys Marsham ferry pier',
    'The storm hit Marsham. A van on the way to the school by the hill was damaged.',
  ],
  [
    'the lesser deed is not done',
    'Storm destroys Marsham ferry pier',
    'The storm could damage the ferry pier in Marsham.',
  ],
  [
    'the word is no verb',
    'Two new attacks reported in Marsham harbour',
    'Marsham harbour heard critics object to tolls.',
  ],
])('%s: nothing is said', (_, headline, body) => {
  expect(deeds(headline, body)).toEqual([]);
});

test.each([
  ['a noun of the ladder', 'Ms Hollis showed the Marsham council two objects and the tolls.'],
  ['plain saying', 'Ms Hollis spoke to the Marsham council about the tolls.'],
  ['somebody else’s words', 'Ms Hollis met the Marsham council. “We criticise the tolls,” a note said.'],
])('%s: the ladder says nothing', (_, body) => {
  expect(wording(body)).toBeUndefined();
});
