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
  ['The council has yet to decide whether to close Marsham harbour for the winter.', ['weaker']],
  ['Talks of the council about Marsham harbour in winter go on.', ['could-not-check']],
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

test('a question is no answer, and the sentence that answers is taken before one that does not', () => {
  const body =
    'Did the council close Marsham harbour for the winter? Marsham harbour had a hard winter, and the council met. The council never closed Marsham harbour for winter.';
  expect(question('Did council close Marsham harbour for winter?', body)).toEqual(['contradicted']);
});

test('it is said whose answer it is', () => {
  const message = (body: string) =>
    support('Is Marsham harbour safe?', body).claims.find(({ type }) => type === 'question')?.message;
  expect(message('Marsham harbour is not safe.')).toBe('The article answers the question with no.');
  expect(message('“Marsham harbour is not safe,” Ann Hollis said.')).toBe(
    'Somebody in the article answers the question with no.',
  );
});
