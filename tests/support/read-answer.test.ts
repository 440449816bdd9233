/** Proves what a sentence is taken to answer. */
import { expect, test } from 'vitest';
import { tokenText } from '@/lib/support/passages';
import { askedWords, readAnswer } from '@/lib/support/read-answer';
import { readPair } from './sample-doc';

const answer = (headline: string, body: string) => {
  const { doc, words, bodySentences, headline: place } = readPair(headline, body);
  return readAnswer(doc, bodySentences[0]!, askedWords(doc, words), tokenText(doc, place.first));
};

test.each([
  ['Is the bridge safe?', 'The bridge is safe, two engineers said.', 'yes'],
  ['Is the bridge safe?', 'The bridge is not safe.', 'no'],
  ['Is the bridge safe?', 'Engineers call the bridge unsafe.', 'no'],
  ['Is the bridge safe?', 'The bridge is far from safe.', 'no'],
  ['Is the bridge safe?', 'It is unclear whether the bridge is safe.', 'open'],
  ['Is the bridge safe?', 'The bridge was painted in May.', null],
  ['Is the bridge really safe?', 'The bridge is safe.', 'yes'],
  ['Will the toll rise next year?', 'The toll will rise by two per cent.', 'yes'],
  ['Will the toll rise next year?', 'The toll is expected to rise by two per cent.', 'open'],
  ['Will the toll rise next year?', 'The council ruled out a rise of the toll next year.', 'no'],
  ['Will the toll rise next year?', 'The council spoke of a rise of the toll next year.', null],
  ['Could a dam stop the flood?', 'A dam could stop the flood.', 'yes'],
  ['Could a dam stop the flood?', 'No dam could stop the flood.', 'no'],
  ['Can Hollis win the vote?', 'Hollis could win the vote.', 'open'],
  ['Can Hollis win the vote?', 'Few think that Hollis can win the vote.', 'no'],
  ['Can Hollis win the vote?', 'A few think that Hollis can win the vote.', 'yes'],
  ['Should schools ban phones?', 'Nine schools ban phones.', null],
  ['Should schools ban phones?', 'Teachers disagree whether schools should ban phones.', 'open'],
  ['Has the pier been sold?', 'The pier was sold to a family.', 'yes'],
  ['Has the pier been sold?', 'The pier remains unsold.', 'no'],
  ['Has the pier been sold?', 'The sale of the pier was discussed at length.', null],
  ['Does tea cause headaches?', 'The study found no link between tea and headaches.', 'no'],
  ['Does tea cause headaches?', 'Tea came up, but headaches did not, and no link was sought.', 'no'],
  ['Are ferries cheaper to run?', 'Ferries are dearer to run than boats.', null],
  ['Did the mayor know of the leak?', 'The mayor denied that she knew of the leak.', 'open'],
  ['Did the mayor know of the leak?', 'It was not until May that the mayor knew of the leak.', 'yes'],
  ['Did the mayor know of the leak?', 'Clerks did not, but the mayor knew of the leak.', 'yes'],
])('%s %s', (headline, body, expected) => {
  expect(answer(headline, body)).toBe(expected);
});
