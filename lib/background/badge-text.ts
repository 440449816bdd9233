/** What the toolbar button shows for a page. */
import type { PageState } from '@/lib/messages';
import { selectFindings } from '@/lib/report/select-findings';
import { choiceFor } from '@/lib/settings/choice';
import type { Settings } from '@/lib/settings/settings';

/** Returns the number of findings the settings show on the page, or the empty string when there is none to show or the badge is off. */
export function badgeText(state: PageState | null, settings: Settings): string {
  if (!settings.badge || !state || 'refusal' in state.outcome) return '';
  const report = 'front' in state.outcome ? state.outcome.front : state.outcome.report;
  const shown = selectFindings(report, choiceFor(settings, state.url)).length;
  return shown === 0 ? '' : String(shown);
}
