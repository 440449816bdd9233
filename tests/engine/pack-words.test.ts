import { expect, it } from 'vitest';
import { hashPackedWords, packWords, unpackWords } from '@/lib/engine/pack-words';
import { hashWord, slotOf } from '@/lib/text/vocabulary';

const words = ['of', 'the', 'often', 'slam', 'slammed', 'slams', "won't", "'s", 'é', '3', 'a.m', 'slam'];

it('gives back the words it wrote', () => {
  expect(unpackWords(packWords(words))).toEqual(words);
  expect(packWords(['slam', 'slams', 'slip'])).toBe('AslamAsDip');
  expect(packWords(['slams', 'slam'])).toBe('AslamsCm');
});

it('refuses a word that is longer than it can say', () => {
  const longest = 'a'.repeat(31);
  expect(unpackWords(packWords([longest, 'b']))).toEqual([longest, 'b']);
  expect(() => packWords([`${longest}a`])).toThrow('is too long for a word');
});

it('hashes each word as the reader of a text does, without putting it together', () => {
  const { hashes, slots } = hashPackedWords(packWords(words));
  expect([...hashes.slice(1)]).toEqual(words.map(hashWord));
  expect([...slots.slice(1)]).toEqual(
    words.map((word) => slotOf(hashWord(word), word.charCodeAt(0), word.charCodeAt(word.length - 1))),
  );
});

it('hashes words that share many letters', () => {
  const long = 'antidisestablishmentarianism';
  const { hashes } = hashPackedWords(packWords([long, `${long}s`]));
  expect([...hashes.slice(1)]).toEqual([hashWord(long), hashWord(`${long}s`)]);
});
