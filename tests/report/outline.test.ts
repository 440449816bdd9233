import { expect, test } from 'vitest';
import { BLIND_SPOT, categoryLabel, createOutline, limitsOf, NOTHING_FOUND } from '@/lib/report/outline';
import { claim, finding, report } from './sample-report';

test('findings above the body stand apart; those below are grouped by category in page order', () => {
  const findings = [
    finding({ block: 'kicker', category: 'section-label' }),
    finding({ block: 'paragraph', category: 'collapse', span: { start: 40, end: 44 } }),
    finding({ block: 'heading', category: 'urgency', span: { start: 50, end: 54 } }),
    finding({ block: 'paragraph', category: 'collapse', span: { start: 60, end: 64 } }),
  ];
  const outline = createOutline(report(findings), findings);
  expect(outline.above).toHaveLength(1);
  expect(outline.groups.map(({ label, findings: members }) => [label, members.length])).toEqual([
    ['Collapse', 2],
    ['Urgency', 1],
  ]);
});

test('claims that the article carries are counted, the others are listed with their evidence', () => {
  const claims = [
    claim({ verdict: 'supported', text: 'budget' }),
    claim({ verdict: 'weaker', evidence: { start: 20, end: 44 } }),
    claim({ verdict: 'not-found', evidence: null }),
  ];
  const outline = createOutline(
    report([], {
      support: { coverage: 0.9, guard: 'ok', claims },
      evidence: [{ span: { start: 20, end: 44 }, text: 'The mayor criticised it.' }],
    }),
    [],
  );
  expect(outline.supportLine).toBe('1 of 3 claims of the headline found in the article.');
  expect(outline.claims.map(({ evidenceText }) => evidenceText)).toEqual(['The mayor criticised it.', null]);
});

test('what standfirst and subheadings claim stands apart', () => {
  const claims = [claim(), claim({ text: 'forty', span: { start: 30, end: 35 } })];
  const outline = createOutline(report([], { support: { coverage: 0.9, guard: 'ok', claims } }), []);
  expect(outline.supportLine).toBe('0 of 1 claim of the headline found in the article.');
  expect(outline.claims.map(({ text }) => text)).toEqual(['slams']);
  expect(outline.claimsBelow.map(({ text }) => text)).toEqual(['forty']);
});

test('each reason for having no claim is said', () => {
  const support = { coverage: 0.1, guard: 'could-not-check', claims: [] } as const;
  expect(createOutline(report([], { support }), []).supportLine).toContain('could not be compared');
  expect(createOutline(report([], { headlineSpan: null }), []).supportLine).toContain('no headline');
  expect(createOutline(report([]), []).supportLine).toContain('no claim');
});

test('the limits are always said, and more is said when nothing was found', () => {
  expect(limitsOf([])).toEqual([NOTHING_FOUND, BLIND_SPOT]);
  expect(limitsOf([finding()])).toEqual([BLIND_SPOT]);
});

test('counts are given per 1,000 words of the outlet’s own only where there are enough of them', () => {
  const findings = [finding(), finding({ voice: 'attributed' })];
  expect(createOutline(report(findings), findings).countLine).toBe(
    '2 wordings shown in 240 words; 1 in the 200 words of the outlet’s own voice (5.0 per 1,000 of them).',
  );
  expect(createOutline(report(findings, { outletWords: 9 }), findings).countLine).not.toContain('per 1,000');
});

test('a category is written in words', () => {
  expect(categoryLabel('us-and-them')).toBe('Us and them');
});
