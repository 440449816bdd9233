/** What can be taken from a report: one finding to paste, or the whole of it as a file. */
import type { ExportForm } from '@/components/export-choice';
import type { Translate } from '@/components/translate';
import type { Finding, Report } from '@/lib/model';
import { findingText } from '@/lib/popup/finding-text';
import { reportFile } from '@/lib/popup/report-file';
import { saveFile } from './save-file';

/** Puts `finding` on the clipboard; resolves with whether that worked. */
export const copyFinding = (t: Translate, finding: Finding): Promise<boolean> =>
  navigator.clipboard
    .writeText(findingText(finding, { plain: t('plainLabel'), innocent: t('innocentLabel') }))
    .then(
      () => true,
      () => false,
    );

/** Saves `report` with `findings` as a file. */
export const saveReport = (form: ExportForm, report: Report, findings: readonly Finding[]): void =>
  saveFile(reportFile(form, report, [...findings]));
