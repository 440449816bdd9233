import { expect, it } from 'vitest';
import { hashPackedWords, packWords } from '@/lib/engine/pack-words';
import { createVocabulary, findWord, hashWord, slotOf, type Vocabulary } from '@/lib/text/vocabulary';

function vocabularyOf(words: readonly string[]): Vocabulary {
  const { hashes, slots } = hashPackedWords(packWords(words));
  return createVocabulary(hashes, slots, new Int32Array(words.length + 1).fill(4));
}
const find = (vocabulary: Vocabulary, word: string): number =>
  findWord(
    vocabulary,
    hashWord(word),
    slotOf(hashWord(word), word.charCodeAt(0) | 32, word.charCodeAt(word.length - 1) | 32),
  );

const words = Array.from({ length: 5000 }, (_, i) => `word${i.toString(36)}`);

it('finds each of many words under its own id and no other', () => {
  const vocabulary = vocabularyOf(words);
  for (const [i, word] of words.entries()) expect(find(vocabulary, word)).toBe(i + 1);
  expect(find(vocabulary, 'missing')).toBe(0);
  expect(vocabulary.classes[1]).toBe(4);
});

it('asks for more than the hash: another first or last letter is another word', () => {
  const vocabulary = vocabularyOf([...words, 'plan']);
  const hash = hashWord('plan');
  expect(findWord(vocabulary, hash, slotOf(hash, 112, 110))).toBe(words.length + 1);
  expect(findWord(vocabulary, hash, slotOf(hash, 113, 110))).toBe(0);
});

it('folds case and curly apostrophes', () => {
  expect(find(vocabularyOf(["won't"]), 'WON’T')).toBe(1);
});
