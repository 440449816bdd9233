/** Proves what a rule pack's file may hold, and that every other file is refused with its reason. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPack, readPackFile, writePackFile } from '@/lib/own/read-pack';

const entry = { match: 'old quay' };
const rule = { id: 'quay', title: 'Old quay', entries: [entry] };
const file = (pack: unknown) => JSON.stringify(pack);

it('fills in what a short rule leaves out', () => {
  expect(readPack({ title: 'Style', rules: [rule] })).toEqual({
    title: 'Style',
    rules: [
      {
        id: 'quay',
        title: 'Old quay',
        category: 'own-words',
        severity: 'caution',
        tier: { headline: 1, body: 1 },
        message: '“{match}” is on a list of yours.',
        why: 'It stands in the rule pack “Style”.',
        innocent: 'Whoever wrote the rule did not say.',
        source: { by: 'rule pack', title: 'Style', locator: 'Old quay' },
        entries: [{ match: ['old quay'], plain: [], flags: [], passes: [] }],
      },
    ],
  });
});

it('reads the sample, and gives back what it wrote', () => {
  const pack = readPackFile(readFileSync('docs/sample/rule-pack.json', 'utf8'));
  expect(pack.rules.map(({ id, category, tier }) => [id, category, tier.headline])).toEqual([
    ['people-as-water', 'dehumanising-metaphor', 1],
    ['harbour-names', 'own-words', 2],
  ]);
  expect(readPackFile(writePackFile(pack))).toEqual(pack);
});

const withRule = (change: object) => file({ title: 'Style', rules: [{ ...rule, ...change }] });
const withEntry = (change: object) => withRule({ entries: [{ ...entry, ...change }] });

it.each([
  ['{', 'it is not JSON'],
  [' '.repeat(1_000_001), 'it is too long'],
  ['[]', 'it is no object'],
  [file({ kind: 'plumbline-settings' }), 'its “kind” is not “plumbline-rules”'],
  [file({ title: 'Style', colour: 1, rules: [rule] }), 'it holds “colour”, which nothing reads'],
  [file({ rules: [rule] }), 'its “title” is no text'],
  [file({ title: 'S'.repeat(61), rules: [rule] }), 'its “title” is longer than 60 characters'],
  [file({ title: 'Style', rules: [] }), 'it has no rules'],
  [file({ title: 'Style', rules: {} }), 'its “rules” is no list'],
  [file({ title: 'Style', rules: Array(201).fill(rule) }), 'its “rules” is a list of more than 200'],
  [file({ title: 'Style', rules: [rule, rule] }), 'two rules have the id “quay”'],
  [
    file({
      title: 'Style',
      rules: [{ ...rule, entries: Array(11).fill({ match: Array(200).fill('old quay') }) }],
    }),
    'it has more than 2000 patterns',
  ],
  [file({ title: 'Style', rules: [7] }), 'rule 1 is no object'],
  [withRule({ id: 'Old Quay' }), 'the id “Old Quay” is not made of small letters and hyphens'],
  [withRule({ id: 'words' }), 'the id “words” is taken'],
  [withRule({ matches: [] }), 'rule 1 holds “matches”, which nothing reads'],
  [
    '{"title":"S","rules":[{"__proto__":{"id":"x"},"id":"q"}]}',
    'rule 1 holds “__proto__”, which nothing reads',
  ],
  [withRule({ message: 'Plain.' }), 'the “message” of “quay” does not hold {match}'],
  [withRule({ category: 'nonsense' }), 'the “category” of “quay” is none of Plumbline’s'],
  [withRule({ severity: 'grave' }), 'the “severity” of “quay” is not note, caution or strong'],
  [withRule({ tier: { headline: 4 } }), 'the “tier” of “quay” is not 1, 2 or 3'],
  [withRule({ source: { by: 'We' } }), 'the “source” of “quay” is no text'],
  [withRule({ scope: { names: 'maybe' } }), 'the “scope” of “quay” cannot be read'],
  [withRule({ scope: { voice: ['quoted'] } }), 'the “scope” of “quay” cannot be read'],
  [withRule({ entries: [] }), '“quay” has no entries'],
  [withEntry({ match: [] }), 'an entry of “quay” has no “match”'],
  [withEntry({ match: [7] }), 'the “match” of “quay” is no text'],
  [withEntry({ match: 'a'.repeat(1001) }), 'the “match” of “quay” is longer than 1000 characters'],
  [withEntry({ implies: {} }), 'an entry of “quay” holds “implies”, which nothing reads'],
  [withEntry({ unless: 'x' }), 'the “unless” of “quay” is no list'],
])('refuses %.60s', (content, reason) => {
  expect(() => readPackFile(content)).toThrow(new Error(reason));
});
