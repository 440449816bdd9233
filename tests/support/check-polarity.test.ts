/** Proves that what one side denies and the other tells is seen, and that doubt, questions and other things denied are no contradiction. */
import { expect, test } from 'vitest';
import { FILLER, support } from './sample-doc';

const contradicted = (headline: string, body: string): string[] =>
  support(headline, body)
    .claims.filter(({ verdict }) => verdict === 'contradicted')
    .map(({ text, message }) => `${text}: ${message}`);

const TOLD = 'Vorda will command the Karvian lightship next winter';
const DENIED = 'Vorda will not command the Karvian lightship next winter';

test('what the headline tells and the article denies', () => {
  expect(contradicted(TOLD, 'Vorda will not command the Karvian lightship, the board decided.')).toEqual([
    'command: The article says “not” of “command”.',
  ]);
  expect(
    contradicted('Skipper’s wife held in Karvia', 'The woman held in Karvia is not the wife of the skipper.'),
  ).toEqual(['wife: The article says “not” of “wife”.']);
});

test('what the headline denies and the article tells', () => {
  expect(contradicted(DENIED, 'Vorda will command the Karvian lightship, the board decided.')).toEqual([
    'command: The headline says “not” of “command”; the article does not.',
  ]);
});

test('what the headline calls untrue and the article tells as news', () => {
  const headline = 'Tale of the Karvian lightship whale is a hoax';
  expect(
    contradicted(
      headline,
      `The whale that followed the Karvian lightship was seen by the tale’s first keeper. ${FILLER} ${FILLER}`,
    ),
  ).toEqual(['hoax: The headline says “hoax”; the article tells it as news.']);
  expect(
    contradicted(
      headline,
      `The whale of the Karvian lightship was invented, and the tale debunked. ${FILLER} ${FILLER}`,
    ),
  ).toEqual([]);
});

test.each([
  ['both deny', DENIED, 'Vorda will not command the Karvian lightship, the board decided.'],
  ['both tell', TOLD, 'Vorda will command the Karvian lightship, the board decided.'],
  [
    'the article says both',
    TOLD,
    'Vorda will command the Karvian lightship. He did not command the Karvian lightship before.',
  ],
  [
    'the headline asks',
    'Will Vorda not command the Karvian lightship?',
    'Vorda will command the Karvian lightship.',
  ],
  ['another thing is denied', TOLD, 'Vorda did not say when he will command the Karvian lightship.'],
  ['“not only” denies nothing', TOLD, 'Vorda will not only command the Karvian lightship but paint it.'],
  [
    'the article only passes on what it doubts',
    DENIED,
    'A rumour said that Vorda will command the Karvian lightship.',
  ],
])('nothing is said where %s', (_, headline, body) => {
  expect(contradicted(headline, body)).toEqual([]);
});
