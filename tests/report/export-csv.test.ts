import { expect, test } from 'vitest';
import { exportCsv } from '@/lib/report/export-csv';
import { BLIND_SPOT, NOTHING_FOUND } from '@/lib/report/outline';
import { claim, finding, hostileReport, report } from './sample-report';

/** Reads CSV as RFC 4180 says, so that the tests do not trust the writer. */
function readCsv(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let value = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const character = csv[i];
    if (quoted && character === '"' && csv[i + 1] === '"') value += csv[i++];
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ',') {
      rows.at(-1)?.push(value);
      value = '';
    } else if (!quoted && character === '\r' && csv[i + 1] === '\n') {
      rows.at(-1)?.push(value);
      value = '';
      rows.push([]);
      i++;
    } else value += character;
  }
  const [names = [], ...body] = rows.slice(0, -1);
  return body.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])));
}

test('findings, claims and limits each get a row', () => {
  const findings = [finding()];
  const rows = readCsv(
    exportCsv(
      report(findings, {
        support: { coverage: 0.9, guard: 'ok', claims: [claim()] },
        evidence: [{ span: { start: 20, end: 44 }, text: 'The mayor “criticised” it, twice.' }],
      }),
      findings,
    ),
  );
  expect(rows.map(({ row }) => row)).toEqual(['finding', 'claim', 'limit']);
  expect(rows[0]).toMatchObject({ text: 'slams', start: '6', end: '11', plain: 'criticises' });
  expect(rows[1]).toMatchObject({ verdict: 'weaker', evidence: 'The mayor “criticised” it, twice.' });
  expect(rows[2]?.message).toBe(BLIND_SPOT);
});

test('a table without findings still says what that means', () => {
  expect(readCsv(exportCsv(report([]), [])).map(({ message }) => message)).toEqual([
    NOTHING_FOUND,
    BLIND_SPOT,
  ]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1'])(
  '%j cannot act as a formula',
  (text) => {
    const sample = hostileReport(text);
    for (const row of readCsv(exportCsv(sample, sample.findings))) {
      for (const value of Object.values(row)) expect(value).not.toMatch(/^\s*[=+\-@＝]/);
    }
  },
);

test('commas, quotation marks and line breaks survive', () => {
  const text = 'a, "b"\r\nc\nd';
  const sample = hostileReport(text);
  expect(readCsv(exportCsv(sample, sample.findings))[0]?.text).toBe(text);
});
