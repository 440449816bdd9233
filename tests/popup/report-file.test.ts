/** Proves how a report is saved. */
import { expect, it } from 'vitest';
import { reportFile } from '@/lib/popup/report-file';
import { finding, report } from '../report/sample-report';

it.each([
  ['markdown', 'plumbline-mayor-slams-budget.md', 'text/markdown;charset=utf-8'],
  ['csv', 'plumbline-mayor-slams-budget.csv', 'text/csv;charset=utf-8'],
  ['json', 'plumbline-mayor-slams-budget.json', 'application/json;charset=utf-8'],
  ['html', 'plumbline-mayor-slams-budget.html', 'text/html;charset=utf-8'],
] as const)('names and writes %s', (form, name, type) => {
  const file = reportFile(form, report([finding()]), [finding()]);
  expect(file).toMatchObject({ name, type });
  expect(file.content).toContain('slams');
});

it('has a name whatever the headline is', () => {
  expect(reportFile('json', report([], { headline: '…' }), []).name).toBe('plumbline-report.json');
  const { name } = reportFile('json', report([], { headline: '../../etc '.repeat(30) }), []);
  expect(name).toMatch(/^plumbline-[a-z-]{1,60}\.json$/);
});
