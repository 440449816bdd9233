/** Proves that a quotation whose sense the headline changes by cutting it is told, and that one which stands whole elsewhere is not. */
import { expect, test } from 'vitest';
import { support } from './sample-doc';

const quotations = (headline: string, body: string): string[] =>
  support(headline, body)
    .claims.filter(({ type }) => type === 'quotation')
    .map(({ verdict, message }) => `${verdict}: ${message}`);

const SAFE = 'Hollis: “The port is safe”';

test.each([
  ['“I doubt that the port is safe,” said Ann Hollis.', '“doubt that” stands before these words.'],
  ['“I never said that the port is safe,” said Ann Hollis.', '“never said that” stands before these words.'],
  ['“I don’t think the port is safe,” said Ann Hollis.', '“don’t think” stands before these words.'],
  [
    '“I wish I could say the port is safe,” said Ann Hollis.',
    '“wish I could say” stands before these words.',
  ],
  ['“Perhaps the port is safe,” said Ann Hollis.', '“Perhaps” stands before these words.'],
  ['“If nobody smokes, the port is safe,” said Ann Hollis.', '“If” stands before these words.'],
  ['“The port is safe if nobody smokes,” said Ann Hollis.', '“if” follows these words.'],
])('%s', (body, expected) => {
  expect(quotations(SAFE, body)).toEqual([`weaker: In the article ${expected}`]);
});

test.each([
  [
    'it stands whole elsewhere',
    SAFE,
    '“I doubt that the port is safe,” said Ann Hollis. “But the port is safe,” she said then.',
  ],
  ['what doubts is said of something else', SAFE, '“I doubt it. The port is safe,” said Ann Hollis.'],
  [
    'the headline has the condition',
    'Hollis: “The port is safe” if nobody smokes',
    '“The port is safe if nobody smokes,” said Ann Hollis.',
  ],
  [
    'the headline has the doubt',
    'Hollis doubts “port is safe”',
    '“I doubt that the port is safe,” said Ann Hollis.',
  ],
  [
    'two words are a term',
    'Hollis praises “safe port”',
    '“If we get a safe port, all is well,” said Ann Hollis.',
  ],
])('nothing is amiss where %s', (_, headline, body) => {
  expect(quotations(headline, body).filter((line) => !line.startsWith('supported'))).toEqual([]);
});
