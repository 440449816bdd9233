/** Mounts the page for texts of one's own and gives it the browser. */
import { render, type VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type CheckedDraft, DraftCheck, fieldId } from '@/components/draft-check';
import type { Notice } from '@/components/notice-line';
import { TranslateContext } from '@/components/translate';
import { browser } from '@/lib/browser';
import { type Draft, draftSpan, SAMPLE_HASH, SELECTION_HASH, SELECTION_KEY } from '@/lib/draft/draft';
import { sampleDraft } from '@/lib/draft/sample-draft';
import { isDraft, isDraftOutcome } from '@/lib/messages';
import type { Span } from '@/lib/model';
import { mute } from '@/lib/settings/mute';
import type { Settings } from '@/lib/settings/settings';
import { useSettings } from '../hooks/use-settings';
import { copyFinding, saveReport } from '../popup/report-actions';

const t = (key: string, substitutions?: string[]): string => browser.i18n.getMessage(key, substitutions);

function DraftInBrowser(): VNode {
  const { settings, isReadable, change: changeSettings } = useSettings();
  const [draft, setDraft] = useState<Draft>({ headline: '', text: '' });
  const [checked, setChecked] = useState<CheckedDraft | null>(null);
  const [isChecking, setChecking] = useState(false);
  const [notice, setNotice] = useState<Notice>(null);
  const check = useCallback(async (asked: Draft) => {
    setChecked(null);
    setChecking(true);
    // The background may be gone or out of order; then there is a sentence all the same.
    const answer: unknown = await browser.runtime
      .sendMessage({ type: 'draft', draft: asked })
      .catch(() => null);
    setNotice(null);
    setChecking(false);
    setChecked({ draft: asked, outcome: isDraftOutcome(answer) ? answer : { refusal: 'unreadable' } });
  }, []);

  useEffect(() => {
    if (!isReadable) setNotice('settingsUnreadable');
  }, [isReadable]);
  useEffect(() => {
    void givenDraft().then((given) => {
      if (!given) return;
      setDraft(given);
      return check(given);
    });
  }, [check]);

  const change = async (edit: (now: Settings) => Settings): Promise<boolean> => {
    const isStored = await changeSettings(edit);
    setNotice(isStored ? null : 'notSaved');
    return isStored;
  };
  const goTo = (span: Span): void => {
    if (!checked) return;
    const { field, start, end } = draftSpan(checked.draft, span);
    const isThere = draft[field].slice(start, end) === checked.draft[field].slice(start, end);
    setNotice(isThere ? null : 'draftWordsGone');
    if (isThere) selectIn(document.getElementById(fieldId(field)) as HTMLTextAreaElement, start, end);
  };
  return (
    <TranslateContext.Provider value={t}>
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
          mute: async (muted) => {
            const isStored = await change((now) => mute(now, muted));
            if (isStored) setNotice({ muted });
            return isStored;
          },
          change: (edit) => void change(edit),
          save: (form, findings) => {
            if (checked && 'report' in checked.outcome) saveReport(form, checked.outcome.report, findings);
          },
          openOptions: () => void browser.runtime.openOptionsPage(),
        }}
      />
    </TranslateContext.Provider>
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

const root = document.getElementById('root');
document.title = t('draftTitle');
if (root) render(<DraftInBrowser />, root);
