import { expect, test } from 'vitest';
import { type Choice, selectFindings } from '@/lib/report/select-findings';
import { finding, report } from './sample-report';

const all = { headline: 3, body: 3, off: [] } as const;

test('the headline tier rules the kicker, the headline and the standfirst, the body tier the rest', () => {
  const sample = report([
    finding({ block: 'kicker', tier: 2, span: { start: 0, end: 4 } }),
    finding({ block: 'headline', tier: 3, span: { start: 5, end: 9 } }),
    finding({ block: 'standfirst', tier: 1, span: { start: 10, end: 14 } }),
    finding({ block: 'heading', tier: 2, span: { start: 20, end: 24 } }),
    finding({ block: 'paragraph', tier: 1, span: { start: 30, end: 34 } }),
  ]);
  const shown = selectFindings(sample, { headline: 2, body: 1, off: [] });
  expect(shown.map(({ block }) => block)).toEqual(['kicker', 'standfirst', 'paragraph']);
  expect(selectFindings(sample, all)).toHaveLength(5);
  expect(selectFindings(sample, { headline: 0, body: 0, off: [] })).toEqual([]);
});

test('findings come in page order, the longest first where they begin together', () => {
  const sample = report([
    finding({ span: { start: 30, end: 34 } }),
    finding({ span: { start: 5, end: 9 } }),
    finding({ span: { start: 5, end: 20 } }),
  ]);
  expect(selectFindings(sample, all).map(({ span }) => [span.start, span.end])).toEqual([
    [5, 20],
    [5, 9],
    [30, 34],
  ]);
});

test('of findings about the very same words one is shown: the surest, then the gravest', () => {
  const here = { start: 5, end: 9 };
  const sample = report([
    finding({ ruleId: 'faint', tier: 3, severity: 'strong', span: here }),
    finding({ ruleId: 'slight', tier: 2, severity: 'note', span: here }),
    finding({ ruleId: 'grave', tier: 2, severity: 'caution', span: here }),
    finding({ ruleId: 'as-grave', tier: 2, severity: 'caution', span: here }),
    finding({ ruleId: 'within', tier: 2, severity: 'caution', span: { start: 5, end: 8 } }),
  ]);
  const idsAt = (choice: Partial<Choice>) =>
    selectFindings(sample, { ...all, ...choice }).map(({ ruleId }) => ruleId);
  expect(idsAt({})).toEqual(['grave', 'within']);
  // A reader who does not want to hear the one hears the other.
  expect(idsAt({ mutedRules: ['grave', 'as-grave', 'within'] })).toEqual(['slight']);
});

test('categories, rules and wordings can be switched off', () => {
  const sample = report([
    finding({ category: 'urgency', ruleId: 'urgency' }),
    finding({ ruleId: 'conflict-verb', text: 'slams' }),
    finding({ ruleId: 'gambit-idiom', text: 'Calls Trump’s bluff' }),
  ]);
  const shown = selectFindings(sample, {
    ...all,
    off: ['urgency'],
    mutedRules: ['conflict-verb'],
    mutedWordings: ["calls trump's  BLUFF"],
  });
  expect(shown).toEqual([]);
});

test('a report is left as it was', () => {
  const sample = report([finding({ span: { start: 9, end: 12 } }), finding({ span: { start: 1, end: 2 } })]);
  const before = JSON.stringify(sample);
  selectFindings(sample, all);
  expect(JSON.stringify(sample)).toBe(before);
});
