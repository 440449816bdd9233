/** Proves how a question of the headline is taken to be answered. */
import { expect, test } from 'vitest';
import { support, verdicts } from './sample-doc';

const question = (headline: string, body: string) =>
  verdicts(support(headline, body).claims.filter(({ type }) => type === 'question')).map((line) =>
    line.replace(/^.*: /, ''),
  );

test.each([
  ['The council closed Marsham harbour for the winter on Monday.', ['supported']],
  ['The council did not close Marsham harbour for the winter.', ['contradicted']],
  ['The council may close Marsham harbour for the winter.', ['weaker']],
  ['The council spoke about lamps. Marsham is a town. There is a harbour.', ['not-found']],
])('%s %s', (body, expected) => {
  expect(question('Did council close Marsham harbour for winter?', body)).toEqual(expected);
});

test.each(['Why did council close Marsham harbour?', 'Council closes Marsham harbour'])(
  '%s: no question that yes or no would answer',
  (headline) => {
    expect(question(headline, 'The council closed Marsham harbour.')).toEqual([]);
  },
);
