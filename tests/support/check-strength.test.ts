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

test.each([
  ['a noun of the ladder', 'Ms Hollis showed the Marsham council two objects and the tolls.'],
  ['plain saying', 'Ms Hollis spoke to the Marsham council about the tolls.'],
  ['somebody else’s words', 'Ms Hollis met the Marsham council. “We criticise the tolls,” a note said.'],
])('%s: the ladder says nothing', (_, body) => {
  expect(wording(body)).toBeUndefined();
});
