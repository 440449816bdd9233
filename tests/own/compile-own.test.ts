/** Proves what a reader's own rules find, and that a rule that cannot be used is told and stops no other. */
import { expect, it } from 'vitest';
import { analyze } from '@/lib/analyze';
import { aboutRule } from '@/lib/engine/about-rule';
import { type BlockKind, bareArticle } from '@/lib/model';
import { compileOwn, findPackProblem, findWordProblem, listOwn } from '@/lib/own/compile-own';
import type { OwnRules } from '@/lib/own/own-rules';
import { readPack } from '@/lib/own/read-pack';
import { smallPack } from '../small-pack';

const product = smallPack();

/** Returns the findings of `own` in a headline and a paragraph, as `[rule, words, tier]`. */
function findings(
  own: OwnRules,
  headline: string,
  paragraph: string,
  genre: 'reportage' | 'satire' = 'reportage',
) {
  const text = `${headline}\n${paragraph}`;
  const block = (kind: BlockKind, start: number, end: number) => ({ kind, span: { start, end } });
  const article = bareArticle(
    text,
    [block('headline', 0, headline.length), block('paragraph', headline.length + 1, text.length)],
    { lang: 'en', headline, genre },
  );
  const outcome = analyze(article, product, compileOwn(own));
  if (!('report' in outcome)) throw new Error(outcome.refusal);
  return outcome.report.findings.map(({ ruleId, text: words, tier }) => [ruleId, words, tier]);
}

const pack = (...entries: object[]) =>
  readPack({
    title: 'Style',
    rules: entries.map((entry, i) => ({ id: `rule-${'abc'[i]}`, title: 'Rule', entries: [entry] })),
  });

it('marks words of the reader in headline and text, names too, but not in quotations', () => {
  const own = { words: ['~slam', 'downing street', 'so-called'], packs: [] };
  expect(
    findings(
      own,
      'Downing Street slams ferry plan',
      'The so-called plan fell. “They slam us,” the mayor said.',
    ),
  ).toEqual([
    ['own-words', 'Downing Street', 1],
    ['own-words', 'slams', 1],
    ['own-words', 'so-called', 1],
  ]);
});

it('marks them in any genre and topic', () => {
  expect(
    findings({ words: ['~slam'], packs: [] }, 'Striker slams goal home', 'The match ended.', 'satire'),
  ).toHaveLength(1);
});

it('finds the rules of packs under ids of their own', () => {
  const own = { words: [], packs: [pack({ match: 'old quay', tier: { body: 3 } }, { match: 'ferry row' })] };
  expect(findings(own, 'Ferry row at the old quay', 'The old quay is shut.')).toEqual([
    ['own-rule-b', 'Ferry row', 1],
    ['own-rule-a', 'old quay', 3],
  ]);
  expect(listOwn({ ...own, words: ['x'] }).map(({ id }) => id)).toEqual([
    'own-words',
    'own-rule-a',
    'own-rule-b',
  ]);
});

it('tells of own rules with their examples', () => {
  const entry = { match: 'old quay', flags: ['H: The [[old quay]]'], passes: ['“The old quay,” he said.'] };
  const told = listOwn({ words: ['x'], packs: [pack(entry)] }).map(aboutRule);
  expect(told.map(({ id, examples }) => [id, examples])).toEqual([
    ['own-words', { marked: [], spared: [] }],
    ['own-rule-a', { marked: ['The [[old quay]]'], spared: ['“The old quay,” he said.'] }],
  ]);
});

it('has nothing to look for where nothing was added', () => {
  expect(compileOwn({ words: [], packs: [] })).toBeNull();
});

it('leaves out what cannot be compiled, and keeps the rest', () => {
  const own = {
    words: ['...9', 'ferry row'],
    packs: [pack({ match: '@no-such-list' }, { match: 'old quay' })],
  };
  expect(findings(own, 'Ferry row at the old quay', 'It is shut.')).toEqual([
    ['own-words', 'Ferry row', 1],
    ['own-rule-b', 'old quay', 1],
  ]);
  expect(compileOwn({ words: ['...9'], packs: [] })).toBeNull();
});

it('tells which word cannot be looked for, and why', () => {
  expect(findWordProblem(['~slam', 'ferry row'])).toBeNull();
  expect(findWordProblem(['~slam', '[a,b', 'c'])).toEqual({ word: '[a,b', reason: 'brackets do not pair' });
  expect(findWordProblem(['#NUM'])).toEqual({ word: '#NUM', reason: 'it holds no word to find it by' });
});

it.each([
  [{ match: 'old quay', flags: ['The [[old quay]] is shut.'], passes: ['“The old quay,” he said.'] }, null],
  [{ match: '~old/X quay' }, 'rule-a: pattern “~old/X quay”: “~old/X” is no lemma'],
  [{ match: 'old quay', flags: ['The old quay.'] }, 'rule-a: “The old quay.” marks nothing with [[ ]]'],
  [
    { match: 'old quay', flags: ['The [[new quay]].'] },
    'rule-a: “The [[new quay]].” is not marked as it says',
  ],
  [
    { match: 'old quay', passes: ['The old quay.'] },
    'rule-a: “The old quay.” is marked, though it must pass',
  ],
])('proves the examples of a pack (%#)', (entry, reason) => {
  expect(findPackProblem(pack(entry))).toBe(reason);
});
