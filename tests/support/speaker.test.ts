/** Proves who names and nouns are taken for, and that titles, articles and roles are no part of a name. */
import { expect, test } from 'vitest';
import { type Speaker, speakerByNoun, speakerNamed } from '@/lib/support/speaker';
import type { Doc } from '@/lib/text/doc';
import { read } from './sample-doc';

/** The tokens of `words` in the body, half-open. */
function find(doc: Doc, words: string): [number, number] {
  const start = doc.text.lastIndexOf(words);
  const tokens = Array.from({ length: doc.tokens.count }, (_, i) => i).filter(
    (i) => (doc.tokens.start[i] as number) >= start && (doc.tokens.end[i] as number) <= start + words.length,
  );
  return [tokens[0] as number, (tokens.at(-1) as number) + 1];
}

const told = (speaker: Speaker | null): string => (speaker ? `${speaker.kind} ${speaker.name}` : 'nobody');

test.each([
  ['It was sold by Harbour Minister Ann Hollis in May.', 'Harbour Minister Ann Hollis', 'person Ann Hollis'],
  ['It was sold by Gov. Ann Hollis in May.', 'Gov. Ann Hollis', 'person Ann Hollis'],
  ['It was read in the Karvia Courier in May.', 'Karvia Courier', 'organisation Karvia Courier'],
  ['It was told by another Norwegian in May.', 'Norwegian', 'official Norwegian'],
  ['It was told by ABC in May.', 'ABC', 'organisation ABC'],
  ['It was told by KVRA Karvia in May.', 'KVRA Karvia', 'organisation KVRA Karvia'],
  ['It was told by JD Hollis in May.', 'JD Hollis', 'person JD Hollis'],
  ['It was told by Mayor in May.', 'Mayor', 'nobody'],
  ['It was told by Karvia Mayor in May.', 'Karvia Mayor', 'nobody'],
])('%s', (text, name, expected) => {
  const doc = read('Port closes', [text]);
  expect(told(speakerNamed(doc, ...find(doc, name)))).toBe(expected);
});

test('a surname tells a person, “Jr” with the word before it', () => {
  const doc = read('Port closes', ['It was sold by Ben Ortway Jr in May.']);
  expect(speakerNamed(doc, ...find(doc, 'Ben Ortway Jr'))?.key).toBe('ortway jr');
});

test.each([
  ['two officials', 'officials', true, 'official two officials'],
  ['the dockers', 'dockers', true, 'group dockers'],
  ['the dockers', 'dockers', false, 'nobody'],
  ['a docker', 'docker', true, 'official docker'],
  ['the harbour', 'harbour', true, 'nobody'],
  ['the poster', 'poster', true, 'nobody'],
])('%s: “%s”, something being said: %s, is %s', (text, noun, isSaid, expected) => {
  const doc = read('Port closes', [`Then came ${text} again.`]);
  expect(told(speakerByNoun(doc, find(doc, noun)[0], isSaid))).toBe(expected);
});

test.each([
  ['the mayor', true],
  ['its new mayor', true],
  ['a mayor', false],
])('“%s” stands for one who holds the office: %s', (text, expected) => {
  const doc = read('Port closes', [`Then came ${text} again.`]);
  expect(speakerByNoun(doc, find(doc, 'mayor')[0], true)?.hasOffice).toBe(expected);
});
