import { expect, test } from 'vitest';
import {
  closestSentence,
  contentWords,
  coverageOf,
  displayRanges,
  readPassages,
  sharesWord,
  tokenText,
} from '@/lib/support/passages';
import { smallDoc } from '../small-pack';
import { read, readPair } from './sample-doc';

test('content words are those that carry content, each with its stem', () => {
  const { words } = readPair('Mayor criticises the harbour budgets', '');
  expect(words.map(({ stem, weight }) => [stem, weight])).toEqual([
    ['mayor', 1],
    ['critic', 1],
    ['harb', 1],
    ['budget', 1],
  ]);
});

test('no more than sixty sentences of subheadings are held against the body', () => {
  const doc = smallDoc(Array.from({ length: 90 }, () => ['heading', 'Harbour budget'] as const));
  expect(displayRanges(doc)).toHaveLength(60);
});

test('a body word of the same family is found, whatever its form', () => {
  const passages = readPair(
    'Mayor criticises budget',
    'Criticism of the budgets came early. Nobody bought it.',
    ['buy'],
  );
  const textsOf = (stem: string): string[] =>
    (passages.families.get(stem) ?? []).map((token) => tokenText(passages.doc, token));
  expect(textsOf('critic')).toEqual(['Criticism']);
  expect(textsOf('budget')).toEqual(['budgets']);
  expect(textsOf('buy')).toEqual(['bought']);
  expect(textsOf('mayor')).toEqual([]);
});

test('headline, standfirst and subheadings are no body', () => {
  const passages = readPassages(read('Mayor resigns', ['The town waits.'], 'The mayor resigns'), []);
  expect(passages.families.get('mayor')).toEqual([]);
  expect(passages.bodyWords).toBe(3);
});

test('coverage is the weighted share of the headline’s words', () => {
  expect(coverageOf(readPair('Mayor criticises budget', 'The budget was criticised by the mayor.'))).toBe(1);
  expect(coverageOf(readPair('Mayor criticises budget', 'The budget passed.'))).toBeCloseTo(1 / 3);
  expect(coverageOf(readPair('Mayor criticises budget', 'A trawler sank.'))).toBe(0);
  expect(coverageOf(readPair('What is this?', 'A trawler sank.'))).toBe(1);
});

test('the closest sentence holds most of the headline’s words', () => {
  const passages = readPair(
    'Mayor criticises harbour budget',
    'The mayor came late. He called the harbour budget poor. Rain fell.',
  );
  const span = closestSentence(passages, passages.words);
  expect(passages.doc.text.slice(span?.start, span?.end)).toBe(
    'The mayor came late. He called the harbour budget poor.',
  );
});

test('without a shared word there is no closest sentence', () => {
  const passages = readPair('Mayor resigns', 'A trawler sank.');
  expect(closestSentence(passages, passages.words)).toBeNull();
});

test('a sentence shares a word other than the one asked about', () => {
  const passages = readPair('Mayor criticises budget', 'The mayor left. The budget passed.');
  const [mayor] = passages.families.get('mayor') ?? [];
  const sentence = passages.doc.sentences.of[mayor as number] as number;
  expect(sharesWord(passages, new Set(['mayor']), sentence, mayor as number)).toBe(false);
  expect(sharesWord(passages, new Set(['mayor']), sentence, -1)).toBe(true);
  expect(sharesWord(passages, new Set(['budget']), sentence, -1)).toBe(false);
});

test('an article without a headline has no content words', () => {
  const doc = read('', ['A trawler sank.']);
  expect(contentWords(doc, 0, 0)).toEqual([]);
});

test('a word of one letter is found whatever follows it, even after it stood before a mark', () => {
  const passages = readPair('Vitamin Q helps', 'It holds Q, they said. Q is a letter.');
  expect(passages.families.get('q')).toHaveLength(2);
});

test('a family is found whatever its fourth letter, and a name whatever its apostrophe', () => {
  expect(coverageOf(readPair('Donors give freely', 'Giving freely, donors came.'))).toBe(1);
  expect(coverageOf(readPair('O’Hollis resigns', 'Ann O’Hollis resigned.'))).toBe(1);
  expect(coverageOf(readPair("O'Hollis resigns", 'Ann O’Hollis resigned.'))).toBe(1);
});
