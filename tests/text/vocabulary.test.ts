import { expect, it } from 'vitest';
import { createVocabulary, hashWord, type Vocabulary } from '@/lib/text/vocabulary';

const find = ({ find }: Vocabulary, hashed: string, word = hashed): number =>
  find(
    hashWord(hashed),
    Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
    0,
    word.length,
  );

it('finds each of many words under its own id and no other', () => {
  const words = Array.from({ length: 5000 }, (_, i) => `word${i.toString(36)}`);
  const vocabulary = createVocabulary(words, []);
  for (const [i, word] of words.entries()) expect(find(vocabulary, word)).toBe(i + 1);
  expect(find(vocabulary, 'missing')).toBe(0);
});

it('compares characters, not hashes alone', () => {
  const vocabulary = createVocabulary(['plan'], [4]);
  expect(find(vocabulary, 'plan', 'plot')).toBe(0);
  expect(vocabulary.classes[1]).toBe(4);
});

it('folds case and curly apostrophes', () => {
  const vocabulary = createVocabulary(["won't"], []);
  expect(find(vocabulary, 'WON’T')).toBe(1);
});
