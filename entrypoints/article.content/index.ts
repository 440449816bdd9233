/** Runs in the page: reads its article, has it checked in the background, and paints what was found. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { extractArticle } from '@/lib/extract/extract-article';
import { createMarkedPage } from '@/lib/highlight/marked-page';
import { createMarks, type Mark } from '@/lib/highlight/marks';
import { createPause } from '@/lib/highlight/pause';
import { watchArticle } from '@/lib/highlight/watch-article';
import { isMarkMessage, type MarkMessage } from '@/lib/messages';
import type { Report } from '@/lib/model';
import { startArticleSession } from '@/lib/page/article-session';
import { selectClaims } from '@/lib/report/select-claims';
import { selectFindings } from '@/lib/report/select-findings';
import { choiceFor, siteOf } from '@/lib/settings/choice';
import { mute, unmute } from '@/lib/settings/mute';
import { createSettingsStore, settingsAfter } from '@/lib/settings/settings-store';

// One script at a time: a click may run it again where it runs already, or where an older version was left behind.
const slot = globalThis as { plumblineArticle?: AbortController };

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // The announcement would reach the page's own scripts.
  noScriptStartedPostMessage: true,
  main: async (ctx) => {
    slot.plumblineArticle?.abort();
    const life = new AbortController();
    slot.plumblineArticle = life;
    ctx.onInvalidated(() => life.abort());
    await start(life);
  },
});

/** Runs until `life` is aborted; resolves when the page was read for the first time. */
async function start(life: AbortController): Promise<void> {
  const { signal } = life;
  const address = (): string => document.location.href.replace(/#.*/, '');
  const store = createSettingsStore(browser.storage.local);
  let { settings } = await store.load();
  let isHidden = false;
  if (signal.aborted) return;

  const muteOf = (choice: { list: string; value?: string }) =>
    ({ list: choice.list, value: choice.value ?? siteOf(address()) }) as Parameters<typeof mute>[1];
  const page = createMarkedPage(
    window,
    {
      t: (key, substitutions) => browser.i18n.getMessage(key as 'extName', substitutions),
      mute: (choice) => store.change((now) => mute(now, muteOf(choice))),
      undo: (choice) => store.change((now) => unmute(now, muteOf(choice))),
    },
    signal,
  );
  const repaint = (keepsCard = false): void => {
    const checked = session.checked();
    if (!checked || isHidden || !settings.marks) {
      page.show(null, keepsCard);
      return;
    }
    const { report, runs } = checked;
    const choice = choiceFor(settings, address());
    const marks = createMarks(selectFindings(report, choice), selectClaims(report, choice));
    page.show(
      { marks, runs, headline: report.headlineSpan, evidenceOf: (mark) => evidenceOf(mark, report) },
      keepsCard,
    );
  };
  const session = startArticleSession(
    {
      extract: () => extractArticle(document, createPause(signal)),
      send: (message) => browser.runtime.sendMessage(message),
      watch: (watcher) => watchArticle(document, watcher, signal),
      show: () => repaint(),
      address,
    },
    signal,
  );

  const act = (message: MarkMessage): boolean => {
    const checked = session.checked();
    switch (message.do) {
      case 'here':
        return message.navigation === session.navigation();
      case 'reveal':
        return (
          message.navigation === session.navigation() &&
          checked !== null &&
          page.reveal(message, checked.runs)
        );
      case 'toggle':
        isHidden = !isHidden;
        repaint();
        return true;
      case 'stop':
        life.abort();
        return true;
      default:
        return page.walk(message.do === 'next' ? 1 : -1);
    }
  };
  const onMessage = (message: unknown, sender: { id?: string }, answer: (done: boolean) => void): void => {
    if (sender.id === browser.runtime.id && isMarkMessage(message)) answer(act(message));
  };
  const onStorage = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const next = settingsAfter(changes, area);
    if (!next) return;
    settings = next;
    repaint(true);
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.storage.onChanged.addListener(onStorage);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(onMessage);
    browser.storage.onChanged.removeListener(onStorage);
  });
  // A page that comes back from the browser's cache was forgotten by the background when it was left.
  window.addEventListener('pageshow', (event) => event.persisted && void session.announce(), { signal });
  await session.first;
}

const evidenceOf = (mark: Mark, report: Report): string | null => {
  const span = mark.kind === 'support' ? mark.claim.evidence : null;
  return span ? (report.evidence.find((one) => one.span.start === span.start)?.text ?? null) : null;
};
