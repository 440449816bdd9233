/** One finding as text that can be pasted anywhere. */
import type { Finding } from '@/lib/model';

/** Returns `finding` as a few lines: its words, what is said of them, plainer words, when it would be fine, and whose standard. */
export function findingText(
  finding: Finding,
  labels: { readonly plain: string; readonly innocent: string },
): string {
  const { text, message, why, plain, innocent, title, source } = finding;
  return [
    `“${text}” (${title})`,
    `${message} ${why}`,
    ...(plain.length > 0 ? [`${labels.plain} ${plain.join(' · ')}`] : []),
    `${labels.innocent} ${innocent}`,
    `${source.by}, ${source.title}, ${source.locator}`,
  ].join('\n');
}
