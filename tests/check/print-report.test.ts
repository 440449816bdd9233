import { expect, test } from 'vitest';
import { BLIND_SPOT, NO_SOURCES, NOTHING_FOUND } from '@/lib/report/outline';
import { printReport } from '@/scripts/print-report';
import { createArticle } from '@/scripts/read-input';
import { claim, finding, report } from '../report/sample-report';

const article = createArticle([
  ['headline', 'Mayor slams budget'],
  ['paragraph', `${'word '.repeat(60)}the town is in freefall and ${'more '.repeat(60)}`],
]);
const at = article.text.indexOf('in freefall');
const inText = finding({
  block: 'paragraph',
  category: 'collapse',
  text: 'in freefall',
  span: { start: at, end: at + 11 },
});

test('the headline comes first, with carets under its words', () => {
  const lines = printReport(report([finding(), inText]), [finding(), inText], article).split('\n');
  expect(lines.slice(0, 3)).toEqual(['HEADLINE', '  Mayor slams budget', '        ^^^^^']);
});

test('a passage of the body is shown in one line with carets under it', () => {
  const lines = printReport(report([inText]), [inText], article).split('\n');
  const caret = lines.findIndex((line) => line.includes('^'));
  const start = lines[caret]?.indexOf('^') ?? -1;
  expect(lines[caret - 1]?.slice(start, start + 11)).toBe('in freefall');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(130);
});

test('claims, counts and limits follow', () => {
  const text = printReport(
    report([], {
      support: { coverage: 1, guard: 'ok', claims: [claim({ verdict: 'not-found', evidence: null })] },
    }),
    [],
    article,
  );
  expect(text).toContain('“slams”: Not found in the text we could read.');
  expect(text).toContain(NOTHING_FOUND);
  expect(text.trimEnd().endsWith(BLIND_SPOT)).toBe(true);
});

test('who speaks is listed, or that nobody does', () => {
  const rosa = { kind: 'person', name: 'Rosa Pell', statements: 2, at: { start: 0, end: 5 } } as const;
  expect(printReport(report([], { sources: [rosa] }), [], article)).toContain(
    'Who speaks in the article\n  Rosa Pell (person): 2 sentences\n',
  );
  expect(printReport(report([], { sources: [] }), [], article)).toContain(
    `Who speaks in the article\n  ${NO_SOURCES}\n`,
  );
});

test('nothing in the text can steer the terminal', () => {
  const hostile = { ...article, text: article.text.replace('Mayor', 'M\u001b[2J') };
  expect(printReport(report([finding()]), [finding()], hostile)).not.toContain('\u001b');
});
