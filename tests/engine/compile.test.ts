import { expect, it } from 'vitest';
import { compileRules, countWordings } from '@/lib/engine/compile';
import { frequency } from '@/lib/lexicon/frequency';
import { grammar } from '@/lib/lexicon/grammar';
import { smallRule } from '../small-pack';

const compile = (match: string, lexicons: { name: string; words: string[] }[] = []) =>
  compileRules({
    rules: [smallRule([{ match }])],
    lexicons,
    grammar: grammar.classes,
    frequency: frequency.steps,
  });

it('names the rule and the pattern it cannot compile', () => {
  expect(() => compile('#NAME ...2 #NUM')).toThrow(
    'sample: pattern “#NAME ...2 #NUM”: it holds no word to find it by',
  );
  expect(() => compile('@nowhere')).toThrow('no lexicon is called “nowhere”');
  expect(() =>
    compile('[a b,c d] [a b,c d] [a b,c d] [a b,c d] [a b,c d] [a b,c d] [a b,c d] [a b,c d] [a b,c d] x'),
  ).toThrow('stands for more than');
});

it('is plain JSON and says where each pattern came from', () => {
  const { pack, origins } = compile('~call #POSS bluff');
  expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  expect(origins[0]).toMatchObject({ rule: 'sample', use: 'match', pattern: '~call #POSS bluff' });
});

it.each([
  ['bluff', 1],
  ['[a,b,c]', 3],
  ['[a,b] x [c,d e,f]', 6],
  ['~slam ![door,dunk]', 1],
])('counts the wordings of %s', (pattern, count) => {
  expect(countWordings(pattern)).toBe(count);
});
