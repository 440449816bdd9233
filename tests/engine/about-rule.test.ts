/** Proves what readers are told of a rule. */
import { expect, it } from 'vitest';
import { aboutRule, chooseExamples } from '@/lib/engine/about-rule';
import { structuralRules } from '@/lib/rules/structural';
import { smallRule } from '../small-pack';

const rule = smallRule([
  {
    flags: ['H: A [[sample]]', 'Two [[samples]]'],
    passes: ['No match.'],
    plain: ['{target}’s part', 'b', 'c'],
  },
  { flags: ['Another [[sample]]'], passes: ['K: None'] },
]);

it('takes sentences of every kind of wording in turn, without the signs of their place', () => {
  const { marked, spared } = chooseExamples(rule, { marked: 2, spared: 9 });
  expect(marked).toEqual([
    { sentence: 'A [[sample]]', plain: '…’s part; b' },
    { sentence: 'Another [[sample]]', plain: '' },
  ]);
  expect(spared).toEqual(['No match.', 'None']);
});

it('tells of rules that are data and of rules that are code, and nothing but what is for readers', () => {
  for (const one of [rule, ...structuralRules]) {
    const told = aboutRule(one);
    expect(Object.keys(told).sort()).toEqual([
      'category',
      'examples',
      'id',
      'innocent',
      'source',
      'title',
      'why',
    ]);
    expect(told.examples.marked.length).toBeGreaterThan(0);
  }
});
