/** Proves that a story which the body calls untrue contradicts a headline that tells it as news. */
import { expect, test } from 'vitest';
import { support } from './sample-doc';

const contradicted = (headline: string, body: string) =>
  support(headline, body).claims.filter(({ verdict }) => verdict === 'contradicted');

test.each([
  'The picture of the giant eel in Marsham harbour was a hoax.',
  'The story of a giant eel is false.',
  'A post that showed fishermen with a giant eel beside the old ferry pier is not true.',
  'The mayor denied reports of a giant eel in the harbour.',
  'The photo of a giant eel in the harbour was doctored.',
  'The website that told of a giant eel is a parody.',
  'The harbour master rebutted the rumour of a giant eel.',
  'Two divers cast doubt on the story of a giant eel.',
  'The report of a giant eel was greatly exaggerated.',
])('%s', (body) => {
  expect(contradicted('Giant eel caught in Marsham harbour', body)).toMatchObject([
    { type: 'event', text: 'Giant eel caught in Marsham harbour' },
  ]);
});

test.each([
  [
    'the headline doubts it too',
    'Giant eel in Marsham harbour is a hoax',
    'The giant eel of Marsham harbour was a hoax.',
  ],
  [
    'the headline tells of reports',
    'Marsham looks into reports that giant eel was caught',
    'Two divers cast doubt on the story of a giant eel.',
  ],
  [
    'somebody has doubts of another sort',
    'Giant eel caught in Marsham harbour',
    'No doubt the giant eel of Marsham harbour was heavy, and the story is long.',
  ],
  ['a question', 'Giant eel caught in Marsham harbour?', 'The giant eel of Marsham harbour was a hoax.'],
  [
    'something else is called false',
    'Giant eel caught in Marsham harbour',
    'A giant eel was caught in Marsham harbour. It has false teeth.',
  ],
  [
    'a thing in the picture is a fake one',
    'Giant eel caught in Marsham harbour',
    'The giant eel lies beside a fake oar in the photo.',
  ],
  [
    '“not only true”',
    'Giant eel caught in Marsham harbour',
    'The picture of the giant eel in the harbour is not only true but sharp.',
  ],
  [
    'nobody is sure of it',
    'Giant eel caught in Marsham harbour',
    'The picture of the giant eel in the harbour could be a hoax.',
  ],
  [
    'the article calls another story untrue',
    'Giant eel caught in Marsham harbour',
    'The eel proves the harbour clerk right, debunking an old saying about the giant tides.',
  ],
  [
    'others are known for such things',
    'Giant eel caught in Marsham harbour',
    'A man known for prank videos caught the giant eel in the harbour.',
  ],
  [
    'a doctor and a fabric are there',
    'Giant eel caught in Marsham harbour',
    'A doctor took a photo of the giant eel in the harbour, on a fabric.',
  ],
  [
    'a critic says so',
    'Giant eel caught in Marsham harbour',
    'A giant eel was caught. “The harbour plan is a hoax,” a clerk said.',
  ],
])('%s: nothing is said', (_, headline, body) => {
  expect(contradicted(headline, body)).toEqual([]);
});

test('what the body tells itself is not denied by a denial of something else', () => {
  const told =
    'The harbour board fined eleven skippers on Monday. The board said that reports of a pirate ship off the quay were false. Its skippers had left at noon.';
  const events = (body: string) =>
    support('Harbour board fines eleven skippers', body).claims.filter(({ type }) => type === 'event');
  expect(events(told)).toEqual([]);
  expect(events(told.replace('fined eleven skippers', 'met')).map(({ verdict }) => verdict)).toEqual([
    'contradicted',
  ]);
});
