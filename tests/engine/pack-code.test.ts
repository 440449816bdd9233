import { expect, it } from 'vitest';
import { packTables, packWords, unpackTables, unpackWords } from '@/lib/engine/pack-code';

it('gives back the tables it wrote', () => {
  const tables = {
    sets: [3, 4, 9, 1, 2],
    setStarts: [0, 3, 5],
    // Two patterns: one of a set and a word, one (negative: it only silences) of the second set, then the first again.
    programs: [0, 0, 0, 2, 2, 1, 0, 4, 0, 7, 0, -1, -1, 1, 2, 2, 1, 1, 0, 1, 0, 3],
  };
  const read = unpackTables(JSON.parse(JSON.stringify(packTables(tables))));
  expect([...read.sets]).toEqual(tables.sets);
  expect([...read.setStarts]).toEqual(tables.setStarts);
  expect([...read.programs]).toEqual(tables.programs);
});

it('gives back the words it wrote, endings and all', () => {
  const words = [
    'slam',
    'slams',
    'slamming',
    'try',
    'tries',
    'hope',
    'hoping',
    "won't",
    "'s",
    'of',
    'often',
    'é',
    '-',
  ];
  expect(unpackWords(packWords(words))).toEqual(words);
  expect(packWords(['slam', 'slams', 'slamming'])).toBe('slam +s +ming');
});
