/** Proves that readers are told of every rule, and of nothing but what is theirs to read. */
import { expect, it } from 'vitest';
import { aboutRules } from '@/lib/background/about-rules';
import { structuralRules } from '@/lib/rules/structural';
import { smallPack, smallRule } from '../small-pack';

it('tells of rules that are data and of rules that are code', () => {
  const { rules } = smallPack([smallRule([{ flags: ['A [[sample]].'] }])]);
  const told = aboutRules([...rules, ...structuralRules]);
  expect(told.map(({ id }) => id)).toEqual(['sample', ...structuralRules.map(({ id }) => id)]);
  for (const rule of told)
    expect(Object.keys(rule).sort()).toEqual(['category', 'id', 'innocent', 'source', 'title', 'why']);
});
