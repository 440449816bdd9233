import { expect, it } from 'vitest';
import { joinRows } from '@/lib/engine/join-rows';
import { Flag, Op } from '@/lib/engine/pack-code';
import { type Row, spellWords } from '@/lib/engine/spelled-item';

/** Rows of single words; a word with `?` may be missing, `#` is any number. */
const rowOf = (phrase: string): Row =>
  phrase
    .split(' ')
    .map((word) =>
      word === '#'
        ? { op: Op.number, argument: 0, flags: 0 }
        : spellWords([word.replace('?', '')], word.endsWith('?') ? Flag.optional : 0),
    );
const joined = (...phrases: string[]): string[] =>
  joinRows(phrases.map(rowOf)).map((row) =>
    row.map(({ words, flags }) => (words?.join('|') ?? '#') + (flags ? '?' : '')).join(' '),
  );

it('joins phrases that differ in one word, at the place of their first', () => {
  expect(joined('a fence', 'the gate', 'of brick', 'the door')).toEqual([
    'a fence',
    'the gate|door',
    'of brick',
  ]);
});

it('joins the most alike first, and what is joined once more', () => {
  expect(joined('a gate', 'the gate', 'the door', 'the lid')).toEqual(['a gate', 'the gate|door|lid']);
  expect(joined('a gate', 'a door', 'the gate', 'the door')).toEqual(['a|the gate|door']);
});

it('keeps apart what differs in more than a word', () => {
  const phrases = ['the gate', 'the gate?', 'the red gate', '# gate', 'a door', 'slam'];
  expect(joined(...phrases, 'bang')).toEqual([...phrases, 'bang']);
});
