/** A report as a file to save. */
import type { Finding, Report } from '@/lib/model';
import { exportCsv } from '@/lib/report/export-csv';
import { exportHtml } from '@/lib/report/export-html';
import { exportJson } from '@/lib/report/export-json';
import { exportMarkdown } from '@/lib/report/export-markdown';

/** A file's name, media type and content. */
export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

const forms = {
  markdown: { write: exportMarkdown, ending: 'md', type: 'text/markdown' },
  csv: { write: exportCsv, ending: 'csv', type: 'text/csv' },
  json: { write: exportJson, ending: 'json', type: 'application/json' },
  html: { write: exportHtml, ending: 'html', type: 'text/html' },
} as const;

/** Returns `report` with `findings` in `form`; the name is made of the headline's letters and digits. */
export function reportFile(form: keyof typeof forms, report: Report, findings: Finding[]): ReportFile {
  const { write, ending, type } = forms[form];
  const words = report.headline.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const name = words.join('-').slice(0, 60).replace(/-$/, '') || 'report';
  return {
    name: `plumbline-${name}.${ending}`,
    type: `${type};charset=utf-8`,
    content: write(report, findings),
  };
}
