import { expect, test } from 'vitest';
import { exportMarkdown } from '@/lib/report/export-markdown';
import { BLIND_SPOT, NOTHING_FOUND } from '@/lib/report/outline';
import { claim, finding, hostileReport, report } from './sample-report';

test('a report reads from the headline down', () => {
  const findings = [
    finding(),
    finding({ block: 'paragraph', text: 'in freefall', category: 'collapse', span: { start: 60, end: 71 } }),
  ];
  const text = exportMarkdown(
    report(findings, {
      support: { coverage: 0.9, guard: 'ok', claims: [claim()] },
      evidence: [{ span: { start: 20, end: 44 }, text: 'The mayor criticised it.' }],
    }),
    findings,
  );
  const order = [
    '# Mayor slams budget',
    '## Headline',
    '**“slams”** (caution)',
    'Plainer: criticises',
    '## Headline against article',
    '**Weaker in the article.**',
    'Closest sentence: The mayor criticised it.',
    '### Collapse',
    'in freefall',
    BLIND_SPOT,
  ].map((part) => text.indexOf(part));
  expect(order.every((at) => at >= 0)).toBe(true);
  expect([...order].sort((a, b) => a - b)).toEqual(order);
});

test('a report without findings does not sound like approval', () => {
  const text = exportMarkdown(report([]), []);
  expect(text).toContain(NOTHING_FOUND);
  expect(text).toContain(BLIND_SPOT);
});

test.each([
  ['<script>alert(1)</script>', '\\<script\\>'],
  ['[go](https://evil.example)', '\\[go\\](https\\://evil'],
  ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
  ['# heading', '\\# heading'],
  ['a\n\n# b', 'a \\# b'],
  ['a | b', 'a \\| b'],
])('%s cannot act as markup', (hostile, escaped) => {
  const sample = hostileReport(hostile);
  const text = exportMarkdown(sample, sample.findings);
  expect(text).toContain(escaped);
  expect(text.replaceAll(escaped, '')).not.toContain(hostile);
});

test('a message that begins like a list item stays text', () => {
  expect(exportMarkdown(report([], { headline: '1. First' }), [])).toContain('# 1\\. First');
});

test('claims below the headline have a heading of their own', () => {
  const claims = [claim({ text: 'forty', span: { start: 30, end: 35 } })];
  const written = exportMarkdown(report([], { support: { coverage: 0.9, guard: 'ok', claims } }), []);
  expect(written).toContain('### Standfirst and subheadings');
  expect(written.indexOf('forty')).toBeGreaterThan(written.indexOf('### Standfirst and subheadings'));
  expect(exportMarkdown(report([]), [])).not.toContain('Standfirst and subheadings');
});
