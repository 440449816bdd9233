/** Proves how an unnamed group of the headline is held against the people whom the body names. */
import { expect, test } from 'vitest';
import { support, verdicts } from './sample-doc';

const groups = (headline: string, body: string) =>
  verdicts(support(headline, body).claims.filter(({ type }) => type === 'source'));

const HEADLINE = 'Experts warn of silt in Marsham harbour';

test.each([
  [
    'two named people',
    'Yesterday Ann Hollis warned of silt in Marsham harbour. Later Ben Ortway warned of it too.',
    'supported',
  ],
  [
    'a named person and a mayor',
    'Yesterday Ann Hollis warned of silt in Marsham harbour. Mayor Ben Ortway warned of it too.',
    'weaker',
  ],
  ['one named person', 'In Marsham harbour Ann Hollis warned of silt. Experts warn of it too.', 'weaker'],
  ['nobody', 'There may be silt in Marsham harbour. Experts warn of it.', 'not-found'],
])('%s: %s', (_, body, verdict) => {
  expect(groups(HEADLINE, body)).toEqual([`Experts: ${verdict}`]);
});

test('the one person is named', () => {
  const { claims } = support(HEADLINE, 'In Marsham harbour Ann Hollis warned of silt.');
  expect(claims.find(({ type }) => type === 'source')?.message).toBe(
    'The headline speaks of “experts”; the one the article names is Ann Hollis.',
  );
});

test.each(['Experts meet in Marsham harbour over silt', 'Mayor meets experts about silt in Marsham harbour'])(
  '%s: the group says nothing',
  (headline) => {
    expect(groups(headline, 'There is silt in Marsham harbour.')).toEqual([]);
  },
);
