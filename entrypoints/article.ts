/** Runs in the page: reads its article, or its headlines where it is a front page, has it checked in the background, and paints what was found. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrontReader } from '@/lib/extract/front-page';
import { createMarkedPage } from '@/lib/highlight/marked-page';
import { createMarks, type Mark } from '@/lib/highlight/marks';
import { createPause } from '@/lib/highlight/pause';
import { watchArticle } from '@/lib/highlight/watch-article';
import { isMarkMessage, type MarkMessage } from '@/lib/messages';
import type { FrontReport, Report } from '@/lib/model';
import { startArticleSession } from '@/lib/page/article-session';
import { readAnyPage } from '@/lib/page/read-any-page';
import { selectClaims } from '@/lib/report/select-claims';
import { selectFindings } from '@/lib/report/select-findings';
import { choiceFor, siteOf } from '@/lib/settings/choice';
import { mute, unmute } from '@/lib/settings/mute';
import { createSettingsStore, settingsAfter } from '@/lib/settings/settings-store';

// One script at a time: a click may run it again where it runs already, or where an older version was left behind.
const slot = globalThis as { plumblineArticle?: AbortController; plumblineFrontReader?: FrontReader };

// Not a content script in the framework's sense: its announcement would reach the page's own scripts.
export default defineUnlistedScript(async () => {
  slot.plumblineArticle?.abort();
  const life = new AbortController();
  slot.plumblineArticle = life;
  await start(life);
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
    const { report, text, runs } = checked;
    const choice = choiceFor(settings, address());
    const claims = 'support' in report ? selectClaims(report, choice) : [];
    const marks = createMarks(selectFindings(report, choice), claims);
    page.show({ marks, text, runs, evidenceOf: (mark) => evidenceOf(mark, report) }, keepsCard);
  };
  const session = startArticleSession(
    {
      extract: (article) => readAnyPage(document, address(), createPause(signal), frontReader, article),
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
        // Browsers that do not tell a page of its own navigation tell the background.
        session.look();
        return message.navigation === session.navigation();
      case 'reveal':
        return (
          message.navigation === session.navigation() && checked !== null && page.reveal(message, checked)
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

/** The reader of front pages, which the background runs here when it is first asked for. */
const frontReader = async (): Promise<FrontReader | null> => {
  if (!slot.plumblineFrontReader) await browser.runtime.sendMessage({ type: 'front-reader' });
  return slot.plumblineFrontReader ?? null;
};

const evidenceOf = (mark: Mark, report: Report | FrontReport): string | null => {
  const span = mark.kind === 'support' ? mark.claim.evidence : null;
  if (!span || !('evidence' in report)) return null;
  return report.evidence.find((one) => one.span.start === span.start)?.text ?? null;
};
