import { expect, it } from 'vitest';
import { compileRules } from '@/lib/engine/compile';
import { Program } from '@/lib/engine/expand';
import { loadPack, type Pack } from '@/lib/engine/pack';
import { grammar } from '@/lib/lexicon/grammar';
import { shown, smallRule } from '../small-pack';

const { pack } = compileRules({
  rules: [
    smallRule(
      [{ match: ['~slam/V [door,the gate]', 'bang'], unless: ['&bell', 'door knob'], plain: ['shuts'] }],
      {
        unless: ['carpenter'],
        scope: { blocks: ['headline'], figures: 'skip' },
      },
    ),
    smallRule(
      [{ match: 'crash', severity: 'strong', implies: { claim: 'it broke', cues: ['~break/V', 'shards'] } }],
      {
        id: 'other',
      },
    ),
  ],
  lexicons: [],
  grammar: grammar.classes,
  frequency: [{ times: 300, words: 'the of' }],
});

it.each([
  ['another version', { ...pack, version: 2 }],
  ['nothing', null],
  ['words that are missing', { ...pack, words: pack.words.slice(0, 40) }],
  ['a column that is missing', { ...pack, tables: { ...pack.tables, steps: undefined } }],
  ['a column that was cut', { ...pack, tables: { ...pack.tables, steps: pack.tables.steps.slice(0, -3) } }],
  ['a rule that is missing', { ...pack, rules: pack.rules.slice(1) }],
  ['no rules', { ...pack, rules: undefined }],
])('refuses a pack with %s, always with the same sentence', (_, damaged) => {
  expect(() => loadPack(damaged as unknown as Pack)).toThrow('This rule pack cannot be read.');
});

it('gives every rule and entry its texts, its scope and its patterns', () => {
  const { rules, entries, programs, silencers } = loadPack(JSON.parse(JSON.stringify(pack)));
  expect(rules).toMatchObject([
    { id: 'sample', source: { by: 'Plumbline' }, blocks: ['headline'], skipFigures: true, keepNames: false },
    { id: 'other', blocks: null, skipFigures: false },
  ]);
  expect(entries).toMatchObject([
    { rule: 0, severity: 'caution', headline: 1, body: 2, plain: ['shuts'], implies: null },
    { rule: 1, severity: 'strong', plain: [], implies: { claim: 'it broke' } },
  ]);
  const owners = (offsets: readonly number[] = []): (number | undefined)[] =>
    offsets.map((at) => programs.codes[at + Program.owner]);
  const silencing = (row: Int32Array): (number | undefined)[] =>
    owners([...row.filter((_, k) => k % 3 === 0)].map((pattern) => programs.write(pattern)[0]));
  expect(silencing(silencers.ofRule(0))).toEqual([-1]);
  expect(silencing(silencers.ofRule(1))).toEqual([]);
  expect(silencing(silencers.ofEntry(0))).toEqual([-2, -1]);
  expect(silencing(silencers.ofEntry(1))).toEqual([]);
  expect(owners(entries[1]?.implies?.cues)).toEqual([-1, -1]);
});

it('finds a pattern by its rarest word, whichever that is', () => {
  expect(shown('in the back', 'It was in the back.')).toEqual(['in the back']);
  expect(shown('of the people by', 'Of the people by hand.')).toEqual(['Of the people by']);
});
