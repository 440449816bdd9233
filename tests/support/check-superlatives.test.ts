/** Proves when a superlative of the headline is carried by the body. */
import { expect, test } from 'vitest';
import { support, verdicts } from './sample-doc';

const superlatives = (headline: string, body: string) =>
  verdicts(support(headline, body).claims.filter(({ type }) => type === 'superlative'));

test.each([
  [
    'the same word',
    'Marsham opens biggest ferry pier',
    'The ferry pier in Marsham is the biggest on the coast.',
  ],
  [
    'a word like it',
    'Marsham opens biggest ferry pier',
    'The largest ferry pier so far was opened in Marsham.',
  ],
  [
    'a comparison with all others',
    'Marsham opens biggest ferry pier',
    'The ferry pier of Marsham is larger than any other.',
  ],
  [
    'nothing like it',
    'Marsham opens biggest ferry pier',
    'In Marsham they say no pier is bigger for a ferry.',
  ],
  [
    'the most since',
    'Marsham ferry has worst storm in decades',
    'The ferry of Marsham met the most severe storm since 1987.',
  ],
  ['a record', 'Marsham sees highest ferry fares', 'Ferry fares in Marsham are at a record.'],
])('%s carries it', (_, headline, body) => {
  expect(superlatives(headline, body)).toEqual([expect.stringContaining('supported')]);
});

test('no superlative of the kind: not found', () => {
  expect(
    superlatives('Marsham opens biggest ferry pier', 'A new ferry pier was opened in Marsham on Monday.'),
  ).toEqual(['biggest: not-found']);
});

test('heat is compared', () => {
  expect(
    superlatives(
      'Marsham ferry pier has hottest June day',
      'The ferry pier of Marsham had a hot day in June.',
    ),
  ).toEqual(['hottest: not-found']);
});

test('a superlative about something else does not carry it', () => {
  expect(
    superlatives(
      'Marsham opens biggest ferry pier',
      'A ferry pier was opened in Marsham. Its clerk owns the biggest hat.',
    ),
  ).toEqual(['biggest: not-found']);
});

test.each([
  'Marsham opens hottest new ferry pier',
  'The hottest ferry piers of Marsham',
  'First Lady visits ferry pier in Marsham',
  'Marsham opens “biggest pier” for the ferry',
  'Best ferry pier walks in Marsham',
  'How to find the best ferry pier in Marsham',
  'Is this the best ferry pier in Marsham?',
  'Marsham praises quay-first ferry pier',
  'Mayor walks first to the ferry pier in Marsham',
])('%s: no superlative', (headline) => {
  expect(superlatives(headline, 'The ferry pier in Marsham has a new roof.')).toEqual([]);
});

test.each([
  [
    'Marsham opens biggest ferry pier',
    'The ferry pier in Marsham is one of the biggest on the coast.',
    'weaker',
  ],
  ['Marsham opens biggest ferry pier', 'The ferry pier in Marsham is among the largest of all.', 'weaker'],
  ['Marsham opens biggest ferry pier', 'The ferry pier in Marsham is the second largest.', 'weaker'],
  [
    'Marsham opens biggest ferry pier',
    'The ferry pier in Marsham is one of the biggest. It is the largest ferry pier of the year.',
    'supported',
  ],
  ['Marsham opens one of the biggest ferry piers', 'The ferry pier is one of the biggest.', 'supported'],
])('%s: %s: %s', (headline, body, verdict) => {
  expect(superlatives(headline, body)).toEqual([`biggest: ${verdict}`]);
});
