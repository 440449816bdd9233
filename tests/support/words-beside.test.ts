/** Proves which words of a headline count as standing beside a place of the body. */
import { expect, test } from 'vitest';
import { wordsBeside } from '@/lib/support/words-beside';
import { readPair } from './sample-doc';

const beside = (headline: string, word: string, body: string): number => {
  const passages = readPair(headline, body);
  const own = passages.words.find(({ token }) =>
    passages.doc.text.startsWith(word, passages.doc.tokens.start[token]),
  );
  const [at] = (own && passages.families.get(own.stem)) ?? [];
  if (!own || at === undefined) throw new Error(`“${word}” is not on both sides.`);
  return wordsBeside(passages, own, at);
};
const FAR = 'on the long grey days of that very wet spring when nothing else came';

test.each([
  ['others of the sentence, each once', 'The pilots saw the lantern, and both pilots were on the quay.', 2],
  ['none of another sentence', 'The lantern fell. The pilots saw the quay.', 0],
  ['none far away', `The lantern fell ${FAR} and the quay was silent.`, 0],
])('%s', (_, body, expected) => {
  expect(beside('Lantern glowed over quay, pilots say', 'Lantern', body)).toBe(expected);
});
