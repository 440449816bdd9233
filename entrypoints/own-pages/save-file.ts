/** Hands a file to the browser, which asks or saves it as its reader set it up. */
import type { ReportFile } from '@/lib/popup/report-file';

/** Saves `content` under `name`. */
export function saveFile({ name, type, content }: ReportFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The download has to start before its address is given up.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
