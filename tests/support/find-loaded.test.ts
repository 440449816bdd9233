import { expect, test } from 'vitest';
import { categoryOf, claimOf, findLoaded, plainStems, wantedByLoaded } from '@/lib/support/find-loaded';
import { readPassages } from '@/lib/support/passages';
import { candidatesOf, pack, read } from './sample-doc';

const doc = read('Mayor slams plan', ['The mayor slammed it.'], 'Council calls mayor’s bluff');
const loaded = findLoaded(pack, candidatesOf(doc));

test('the headline’s and the standfirst’s findings are held against the body, the body’s are not', () => {
  expect(loaded.map(({ span }) => doc.text.slice(span.start, span.end))).toEqual([
    'slams',
    'calls mayor’s bluff',
  ]);
});

test('the words and their plainer wordings are looked up', () => {
  expect(wantedByLoaded(doc, pack, loaded)).toEqual(
    expect.arrayContaining(['slam', 'critic', 'bluff', 'reject']),
  );
});

test('plainer wordings are looked up by their first content word', () => {
  expect(plainStems(pack.entries[loaded[1]?.entry ?? -1])).toEqual(['reject']);
  expect(plainStems(undefined)).toEqual([]);
});

test('a claim carries the shown words and their place', () => {
  const claim = claimOf(readPassages(doc, []), loaded[0] as never, {
    verdict: 'weaker',
    evidence: null,
    message: 'The article says “criticised”.',
  });
  expect(claim).toMatchObject({ type: 'loaded-wording', text: 'slams', span: { start: 6, end: 11 } });
  expect(categoryOf(pack, loaded[0]?.entry ?? -1)).toBe('conflict-verb');
});
