import { expect, test } from 'vitest';
import { checkDoc, FILLER, read, support } from './sample-doc';

const claimOn = (body: string) => {
  const { claims, doc } = support('Mayor slams harbour plan', body);
  const claim = claims.find(({ type }) => type === 'loaded-wording');
  const evidence = claim?.evidence;
  return { ...claim, words: evidence ? doc.text.slice(evidence.start, evidence.end) : null };
};

test('the outlet’s own use in the body carries the word', () => {
  expect(claimOn('The mayor slammed the harbour plan.')).toMatchObject({
    text: 'slams',
    verdict: 'supported',
  });
});

test('another word of the same kind carries it', () => {
  expect(claimOn('The mayor blasted the harbour plan.')).toMatchObject({ verdict: 'supported' });
});

test.each(['caption', 'post', 'blockquote'] as const)('so does one in a %s', (kind) => {
  const doc = read('Mayor slams harbour plan', [
    'The mayor read the harbour plan.',
    [kind, 'The mayor blasted the harbour plan.'],
    FILLER,
  ]);
  expect(checkDoc(doc).claims).toMatchObject([{ text: 'slams', verdict: 'supported' }]);
});

test('a plainer word makes it weaker, and is named', () => {
  expect(claimOn('The mayor criticised the harbour plan on Monday.')).toMatchObject({
    verdict: 'weaker',
    message: 'The headline says “slams”; the article says “criticised”.',
    words: 'The mayor criticised the harbour plan on Monday.',
  });
});

test('a noun is not plainer than a verb', () => {
  expect(claimOn('The mayor spoke of the harbour plan and its critics on Monday.').verdict).toBe('not-found');
});

test('a plainer word about another matter does not', () => {
  expect(claimOn('The harbour plan was read to the mayor. Someone criticised the soup.').verdict).toBe(
    'not-found',
  );
});

test('a word that is only somebody else’s is weaker', () => {
  expect(
    claimOn('“I slammed the door,” a councillor said of the harbour plan. The mayor nodded.'),
  ).toMatchObject({
    verdict: 'weaker',
    message: '“slams” is the headline’s own word here; in the article it is somebody else’s.',
  });
});

test('a word that never occurs is not found', () => {
  expect(claimOn('The mayor read the harbour plan.')).toMatchObject({
    verdict: 'not-found',
    message: 'Neither “slams” nor a like wording is in the text we could read.',
    words: 'The mayor read the harbour plan.',
  });
});

test('the word that carries the wording has to be there, not an everyday word beside it', () => {
  const verdictOn = (body: string) =>
    support('Council blinks first in ferry row', body).claims.find(({ type }) => type === 'loaded-wording')
      ?.verdict;
  const row = 'The council and the ferry office met on Tuesday over the row.';
  expect(verdictOn(`${row} “We should have asked first,” she said.`)).toBe('not-found');
  expect(verdictOn(`${row} In the end the council blinked, and the ferry sailed.`)).toBe('supported');
});
