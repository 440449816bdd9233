/** A report as JSON, in the form that public/report.schema.json describes. */
import type { Finding, Report } from '@/lib/model';
import { limitsOf } from '@/lib/report/outline';

/** Returns `report` with only `findings`, and the limits of what rules can see, as indented JSON. */
export const exportJson = (report: Report, findings: readonly Finding[]): string =>
  `${JSON.stringify({ ...report, findings, limits: limitsOf(findings) }, null, 2)}\n`;
