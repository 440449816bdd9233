/** Mounts the page for texts of one's own and gives it the browser. */
import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type CheckedDraft, DraftCheck, fieldId } from '@/components/draft-check';
import { browser } from '@/lib/browser';
import { type Draft, draftSpan, SAMPLE_HASH, SELECTION_HASH, SELECTION_KEY } from '@/lib/draft/draft';
import { sampleDraft } from '@/lib/draft/sample-draft';
import { isDraft, isDraftOutcome } from '@/lib/messages';
import type { Span } from '@/lib/model';
import { mount, t } from '../own-pages/mount';
import { copyFinding, saveReport } from '../own-pages/report-actions';
import { useSettings } from '../own-pages/use-settings';

function DraftInBrowser(): VNode {
  const { settings, notice, setNotice, change, mute } = useSettings();
  const [draft, setDraft] = useState<Draft>({ headline: '', text: '' });
  const [checked, setChecked] = useState<CheckedDraft | null>(null);
  const [isChecking, setChecking] = useState(false);
  const check = useCallback(
    async (asked: Draft) => {
      setChecked(null);
      setChecking(true);
      // The background may be gone or out of order; then there is a sentence all the same.
      const answer: unknown = await browser.runtime
        .sendMessage({ type: 'draft', draft: asked })
        .catch(() => null);
      setNotice(null);
      setChecking(false);
      setChecked({ draft: asked, outcome: isDraftOutcome(answer) ? answer : { refusal: 'unreadable' } });
    },
    [setNotice],
  );

  useEffect(() => {
    void givenDraft().then((given) => {
      if (!given) return;
      setDraft(given);
      return check(given);
    });
  }, [check]);

  const goTo = (span: Span): void => {
    if (!checked) return;
    const { field, start, end } = draftSpan(checked.draft, span);
    const element = document.getElementById(fieldId(field)) as HTMLTextAreaElement;
    // What stands in the field now: the report is drawn once, and the text may be edited after.
    const isThere = element.value.slice(start, end) === checked.draft[field].slice(start, end);
    setNotice(isThere ? null : 'draftWordsGone');
    if (isThere) selectIn(element, start, end);
  };
  return (
    <DraftCheck
      draft={draft}
      isChecking={isChecking}
      checked={checked}
      settings={settings}
      notice={notice}
      actions={{
        edit: (part) => setDraft((now) => ({ ...now, ...part })),
        check: () => void check(draft),
        goTo,
        copy: (finding) => copyFinding(t, finding),
        mute,
        change: (edit) => void change(edit),
        save: (form, findings) => {
          if (checked && 'report' in checked.outcome) saveReport(form, checked.outcome.report, findings);
        },
        openOptions: () => void browser.runtime.openOptionsPage(),
      }}
    />
  );
}

/** Returns the draft that the page was opened with, or null. */
async function givenDraft(): Promise<Draft | null> {
  if (location.hash === SAMPLE_HASH) return sampleDraft;
  if (location.hash !== SELECTION_HASH) return null;
  const items: Record<string, unknown> = await browser.storage.session.get(SELECTION_KEY).catch(() => ({}));
  const selected = items[SELECTION_KEY];
  return isDraft(selected) ? selected : null;
}

/** Selects `[start, end)` and scrolls there: browsers scroll to where the caret stands when a field is entered. */
function selectIn(field: HTMLTextAreaElement, start: number, end: number): void {
  field.blur();
  field.setSelectionRange(start, start);
  field.focus();
  field.setSelectionRange(start, end);
}

mount(<DraftInBrowser />, 'draftTitle');
