import { expect, it } from 'vitest';
import { createVocabulary, hashWord } from '@/lib/text/vocabulary';

it('finds each of many words under its own id and no other', () => {
  const words = Array.from({ length: 5000 }, (_, i) => `word${i.toString(36)}`);
  const vocabulary = createVocabulary(words, []);
  for (const [i, word] of words.entries())
    expect(vocabulary.find(hashWord(word), word, 0, word.length)).toBe(i + 1);
  expect(vocabulary.find(hashWord('missing'), 'missing', 0, 7)).toBe(0);
});

it('compares characters, not hashes alone', () => {
  const vocabulary = createVocabulary(['plan'], [4]);
  expect(vocabulary.find(hashWord('plan'), 'plot', 0, 4)).toBe(0);
  expect(vocabulary.classes[1]).toBe(4);
});

it('folds case and curly apostrophes', () => {
  const vocabulary = createVocabulary(["won't"], []);
  expect(vocabulary.find(hashWord('WON’T'), 'WON’T', 0, 5)).toBe(1);
});
