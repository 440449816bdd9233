/** Proves that a quotation given to somebody else than in the body is noticed. */
import { expect, test } from 'vitest';
import { support, verdicts } from './sample-doc';

const BODY =
  '“The tolls are far too high for us,” said Ann Hollis in the harbour. Later Ben Ortway said that the tolls were fair.';
const quotations = (headline: string, body = BODY) =>
  verdicts(support(headline, body).claims.filter(({ type }) => type === 'quotation')).map((line) =>
    line.replace(/^.*: /, ''),
  );

test.each([
  ['Hollis: “The tolls are far too high”', 'supported'],
  ['Ortway: “The tolls are far too high”', 'contradicted'],
  ['“The tolls are far too high,” says Ortway', 'contradicted'],
  ['Critics: “The tolls are far too high”', 'weaker'],
  ['Harbour tolls: “far too high for us”', 'supported'],
])('%s: %s', (headline, verdict) => {
  expect(quotations(headline)).toEqual([verdict]);
});

test('somebody of whom the article says nothing is left alone', () => {
  expect(quotations('Quill: “The tolls are far too high”')).toEqual(['supported']);
});
