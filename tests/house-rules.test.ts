/** Proves that rules, lexicons and interface strings keep the regulations, and that docs/rules.md is current. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rule } from '@/lib/engine/rule';
import { lexicons } from '@/lib/lexicon';
import { rules as wordRules } from '@/lib/rules';
import { retiredIds } from '@/lib/rules/retired-ids';
import { structuralRules } from '@/lib/rules/structural';
import { rulesPage } from '@/scripts/rules-page';
import { brokenIds, brokenInterface, brokenMessages } from './house/rule-regulations';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const files = readdirSync(join(root, 'lib/rules'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((file) => !['confidence', 'index', 'retired-ids', 'structural'].includes(file));
const rules = [...wordRules, ...structuralRules];

const sample: Rule = {
  id: 'storm-verb',
  title: 'Storm verb',
  category: 'sensational',
  severity: 'note',
  tier: { headline: 1 },
  message: '“{match}” tells a meeting as weather.',
  why: 'It adds noise.',
  innocent: 'There may be a storm.',
  source: { title: 'Words to watch', locator: 'Clichés', by: 'Wikipedia' },
  entries: [],
};

describe('rule ids', () => {
  it('agree with file names and the registry', () => {
    expect(brokenIds({ rules, files, retired: retiredIds }).join('\n')).toBe('');
  });

  it.each([
    ['a file that is not registered', { rules: [], files: ['storm-verb'], retired: [] }],
    ['a rule without a file', { rules: [sample], files: [], retired: [] }],
    ['a rule that stands twice', { rules: [sample, sample], files: ['storm-verb'], retired: [] }],
    ['a retired id', { rules: [sample], files: ['storm-verb'], retired: ['storm-verb'] }],
  ])('catch %s', (_, registry) => {
    expect(brokenIds(registry)).toHaveLength(1);
  });
});

describe('messages', () => {
  it('show the words, are short and speak of no one', () => {
    expect(brokenMessages(rules).join('\n')).toBe('');
  });

  it.each([
    ['no match', { message: 'Tells a meeting as weather.' }],
    ['too many characters', { message: `“{match}” ${'so '.repeat(40)}.` }],
    ['a judgement', { message: '“{match}” is biased.' }],
    ['a word about the writer', { message: 'With “{match}” the writer wants noise.' }],
    ['no reason', { why: ' ' }],
  ])('catch %s', (_, change) => {
    expect(brokenMessages([{ ...sample, ...change }])).toHaveLength(1);
    expect(brokenMessages([sample])).toEqual([]);
  });
});

it('keeps judging words out of the interface', () => {
  expect(brokenInterface(JSON.parse(read('public/_locales/en/messages.json'))).join('\n')).toBe('');
  expect(brokenInterface({ title: { message: 'This page is biased.' } })).toHaveLength(1);
});

it('has lexicons that state their origin and licence, sorted by name', () => {
  for (const { name, origin, licence, words } of lexicons) {
    expect(origin.trim() && licence.trim(), `@${name} lacks its origin or licence`).toBeTruthy();
    expect(new Set(words).size, `@${name} holds a word twice`).toBe(words.length);
  }
  expect(lexicons.map(({ name }) => name)).toEqual(lexicons.map(({ name }) => name).sort());
});

it('keeps docs/rules.md current', () => {
  expect(read('docs/rules.md') === rulesPage(), 'docs/rules.md is not current. Run npm run rules.').toBe(
    true,
  );
});
