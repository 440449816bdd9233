/** A report as a table for spreadsheets: one row per finding, per claim of the headline, per source, and per limit. */
import type { Finding, Report, SpeakingSource } from '@/lib/model';
import { limitsOf } from '@/lib/report/outline';

const COLUMNS = [
  'row',
  'block',
  'category',
  'rule',
  'severity',
  'tier',
  'voice',
  'start',
  'end',
  'text',
  'verdict',
  'message',
  'why',
  'innocent',
  'plain',
  'source',
  'evidence',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

/** Returns `report` with `findings` as RFC 4180 CSV (UTF-8, no byte order mark); no cell can act as a formula. */
export function exportCsv(report: Report, findings: readonly Finding[]): string {
  const rows: Row[] = [
    ...findings.map(findingRow),
    ...claimRows(report),
    ...report.sources.map(sourceRow),
    ...limitsOf(findings).map((message) => ({ row: 'limit', message })),
  ];
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((name) => cell(row[name])).join(','))];
  return `${lines.join('\r\n')}\r\n`;
}

const findingRow = (finding: Finding): Row => ({
  row: 'finding',
  block: finding.block,
  category: finding.category,
  rule: finding.ruleId,
  severity: finding.severity,
  tier: finding.tier,
  voice: finding.voice,
  start: finding.span.start,
  end: finding.span.end,
  text: finding.text,
  message: finding.message,
  why: finding.why,
  innocent: finding.innocent,
  plain: finding.plain.join(' | '),
  source: `${finding.source.by}, ${finding.source.title}, ${finding.source.locator}`,
});

const claimRows = ({ support, evidence }: Report): Row[] =>
  support.claims.map((claim) => ({
    row: 'claim',
    block: 'headline',
    category: claim.type,
    start: claim.span.start,
    end: claim.span.end,
    text: claim.text,
    verdict: claim.verdict,
    message: claim.message,
    evidence:
      evidence.find(({ span }) => span.start === claim.evidence?.start && span.end === claim.evidence.end)
        ?.text ?? '',
  }));

const sourceRow = ({ kind, name, statements, at }: SpeakingSource): Row => ({
  row: 'source',
  category: kind,
  start: at.start,
  end: at.end,
  text: name,
  message: `${statements} sentences`,
});

/** A cell that begins with one of these is run as a formula by some spreadsheets, so it gets an apostrophe first. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const guarded = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
