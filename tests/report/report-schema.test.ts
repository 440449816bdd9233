import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import type { Report } from '@/lib/model';
import { exportJson } from '@/lib/report/export-json';
import { claim, finding, report } from './sample-report';

const schema = JSON.parse(readFileSync('public/report.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

const sample = (): Report =>
  report([finding(), finding({ voice: 'attributed', plain: [] })], {
    support: {
      coverage: 0.5,
      guard: 'ok',
      claims: [claim(), claim({ verdict: 'not-found', evidence: null })],
    },
    evidence: [{ span: { start: 20, end: 44 }, text: 'The mayor criticised it.' }],
  });

test('a report fits its schema, bare and exported', () => {
  expect(validate(sample()), JSON.stringify(validate.errors)).toBe(true);
  expect(validate(report([], { headlineSpan: null })), JSON.stringify(validate.errors)).toBe(true);
  expect(validate(JSON.parse(exportJson(sample(), []))), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  ['a missing field', { words: undefined }],
  ['a field of its own', { score: 7 }],
  ['another version', { schema: 2 }],
  [
    'a verdict that is not in the list',
    { support: { coverage: 1, guard: 'ok', claims: [{ ...claim(), verdict: 'false' }] } },
  ],
  ['a position before the text', { headlineSpan: { start: -1, end: 4 } }],
  ['a category that does not exist', { findings: [{ ...finding(), category: 'bias' }] }],
])('%s is refused', (_, change) => {
  expect(validate(JSON.parse(JSON.stringify({ ...sample(), ...change })))).toBe(false);
});
