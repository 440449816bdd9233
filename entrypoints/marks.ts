/** Runs in a page in which something was found: brings the marks, which follow the reader's settings. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardMute } from '@/lib/highlight/card';
import { createMarkedPage } from '@/lib/highlight/marked-page';
import { createMarks, type Mark } from '@/lib/highlight/marks';
import type { CheckedText } from '@/lib/page/article-session';
import { bringMarks, type PageMarks } from '@/lib/page/page-parts';
import { selectClaims } from '@/lib/report/select-claims';
import { selectFindings } from '@/lib/report/select-findings';
import { choiceFor, siteOf } from '@/lib/settings/choice';
import { mute, unmute } from '@/lib/settings/mute';
import { defaultSettings } from '@/lib/settings/settings';
import { createSettingsStore } from '@/lib/settings/store';

export default defineUnlistedScript(() => bringMarks(startMarks));

function startMarks(signal: AbortSignal): PageMarks {
  const store = createSettingsStore(browser.storage.local);
  let settings = defaultSettings;
  let painted = Promise.resolve();
  let checked: CheckedText | null = null;
  let isHidden = false;

  const muteOf = (choice: { list: string; value?: string }) =>
    ({ list: choice.list, value: choice.value ?? siteOf(document.location.href) }) as Parameters<
      typeof mute
    >[1];
  const actions = {
    t: (key: string, substitutions?: string[]) => browser.i18n.getMessage(key as 'extName', substitutions),
    mute: (choice: CardMute) => store.change((now) => mute(now, muteOf(choice))),
    undo: (choice: CardMute) => store.change((now) => unmute(now, muteOf(choice))),
  };
  let shownIn = document;
  let life = new AbortController();
  let page = createMarkedPage(window, actions, life.signal);
  /** The text may stand in a frame, whose window paints its own marks; a frame keeps its window when it shows another document. */
  const moveTo = (next: Document): void => {
    if (next === shownIn || !next.defaultView) return;
    life.abort();
    life = new AbortController();
    shownIn = next;
    page = createMarkedPage(next.defaultView, actions, life.signal);
  };
  const repaint = (keepsCard = false): Promise<void> => {
    if (!checked || isHidden || !settings.marks) return page.show(null, keepsCard);
    const { report, text, runs } = checked;
    const choice = choiceFor(settings, document.location.href);
    const claims = 'support' in report ? selectClaims(report, choice) : [];
    const marks = createMarks(selectFindings(report, choice), claims);
    return page.show({ marks, text, runs, evidenceOf: (mark) => evidenceOf(mark, checked) }, keepsCard);
  };
  const onStorage = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const next = store.after(changes, area);
    if (!next) return;
    settings = next;
    void repaint(true);
  };
  browser.storage.onChanged.addListener(onStorage);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(onStorage);
    life.abort();
  });

  // Read anew each time: a page that the browser keeps for later hears of no change, and a page that is left meanwhile gets no answer.
  const paint = async (text: CheckedText): Promise<void> => {
    const read = (await store.load()).value;
    if (checked !== text) return;
    settings = read;
    await repaint();
  };

  return {
    show: (next) => {
      checked = next;
      moveTo(next?.runs.nodes[0]?.ownerDocument ?? shownIn);
      painted = next ? paint(next) : repaint();
    },
    act: async (message) => {
      await painted;
      switch (message.do) {
        case 'reveal':
          return checked !== null && page.reveal(message, checked);
        case 'toggle':
          isHidden = !isHidden;
          await repaint();
          return true;
        default:
          return page.walk(message.do === 'next' ? 1 : -1);
      }
    },
  };
}

function evidenceOf(mark: Mark, checked: CheckedText | null): string | null {
  const span = mark.kind === 'support' ? mark.claim.evidence : null;
  if (!span || !checked || !('evidence' in checked.report)) return null;
  return checked.report.evidence.find((one) => one.span.start === span.start)?.text ?? null;
}
