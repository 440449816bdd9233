/** Proves that “all” is weaker where the body only ever counts a part. */
import { expect, test } from 'vitest';
import { support, verdicts } from './sample-doc';

const scopes = (body: string) =>
  verdicts(
    support('All ferries stop at Marsham harbour', body).claims.filter(({ type }) => type === 'event'),
  );

test('some ferries are not all', () => {
  expect(scopes('Some ferries will stop at Marsham harbour.')).toEqual(['All ferries: weaker']);
});

test('one week is the entire week', () => {
  const { claims } = support('Ferry stays entire week in Marsham', 'The ferry was in Marsham for one week.');
  expect(claims.filter(({ type }) => type === 'event')).toEqual([]);
});

test.each([
  ['the body says all', 'Some ferries stopped early. Every ferry will stop at Marsham harbour.'],
  ['the body counts nothing', 'The ferries will stop at Marsham harbour.'],
])('%s: nothing is said', (_, body) => {
  expect(scopes(body)).toEqual([]);
});
