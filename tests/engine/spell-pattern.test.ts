import { expect, it } from 'vitest';
import { Flag, Op } from '@/lib/engine/pack-code';
import { createSpeller } from '@/lib/engine/spell-pattern';

const spell = createSpeller([{ name: 'ball-games', words: ['cricket', 'table tennis', '~bowl/V'] }]);

/** Each part as its phrases, each phrase as its items' words. */
const wordsOf = (source: string): string[][] =>
  spell(source).parts.map((part) =>
    part.map((phrase) => phrase.map(({ words }) => words?.join('|') ?? '*').join(' ')),
  );

it('spells out lemmas, lists and lexicons', () => {
  expect(wordsOf('~slam/V [door,the lid,gates] #NUM')).toEqual([
    ['slam|slams|slamming|slammed'],
    ['door|gates', 'the lid'],
    ['*'],
  ]);
  expect(wordsOf('@ball-games')).toEqual([['bowl|bowls|bowling|bowled', 'cricket', 'table tennis']]);
});

it('marks what is optional, negated or in scare quotes', () => {
  expect(wordsOf('a [b,c d]?')[1]).toEqual(['b', 'c d', '']);
  expect(spell('a b?').parts[1]?.[0]?.[0]).toMatchObject({ op: Op.word, flags: Flag.optional });
  expect(spell('a ![b,~c/N]').parts[1]?.[0]?.map(({ flags }) => flags)).toEqual([
    Flag.not | Flag.noun,
    Flag.not,
  ]);
  expect(
    spell('"[b,c d]"')
      .parts[0]?.flat()
      .every(({ flags }) => flags === Flag.scare),
  ).toBe(true);
});

it('joins phrases that differ in one word, but not beside a gap, whose reach would change', () => {
  expect(wordsOf('[the lid,the gate] shut')[0]).toEqual(['the lid|gate']);
  expect(wordsOf('[the lid,the gate] ...2 shut')[0]).toEqual(['the lid', 'the gate']);
});

it('gives parts that are alike as one array, also across patterns', () => {
  expect(spell('[a,b] c').parts[0]).toBe(spell('d [a,b]').parts[1]);
});

it.each([
  ['@nowhere', 'no lexicon is called “nowhere”'],
  ['x ![a,b c]', '“!” takes single words'],
])('refuses %s', (source, why) => {
  expect(() => spell(source)).toThrow(`pattern “${source}”: ${why}`);
});
