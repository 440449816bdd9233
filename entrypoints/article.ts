/** Runs in the page: collects it, has it judged and its article, or its headlines where it is a front page, checked in the background. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrontJudgement } from '@/lib/extract/front-page';
import type { Judgement } from '@/lib/extract/judge-page';
import { createPause } from '@/lib/highlight/pause';
import { watchArticle } from '@/lib/highlight/watch-article';
import { type FrontMessage, isMarkMessage, type JudgeMessage, type MarkMessage } from '@/lib/messages';
import { startArticleSession } from '@/lib/page/article-session';
import { beginLife, loadMarks } from '@/lib/page/page-parts';
import { type ReadingParts, readAnyPage } from '@/lib/page/read-any-page';
import { createShownMarks } from '@/lib/page/shown-marks';

// Not a content script in the framework's sense: its announcement would reach the page's own scripts.
export default defineUnlistedScript(() => start(beginLife()));

/** Runs until `life` is aborted; resolves when the page was read for the first time. */
async function start(life: AbortController): Promise<void> {
  const { signal } = life;
  const pause = createPause(signal);
  // The browser has only just taken this script in, which is a long stretch of its own.
  await pause().catch(() => undefined);
  if (signal.aborted) return;
  const address = (): string => document.location.href.replace(/#.*/, '');
  const send = (message: object): Promise<unknown> => browser.runtime.sendMessage(message);
  const marks = createShownMarks(
    () => loadMarks(send),
    (startMarks) => startMarks(signal),
  );
  const judges: ReadingParts = {
    judge: (page, cutOff) =>
      send({ type: 'judge', page, cutOff } satisfies JudgeMessage) as Promise<Judgement>,
    judgeFront: (page, links) =>
      send({ type: 'front', page, links } satisfies FrontMessage) as Promise<FrontJudgement | null>,
  };
  const session = startArticleSession(
    {
      extract: (article) => readAnyPage(document, judges, pause, article),
      send,
      watch: (watcher) => watchArticle(document, watcher, signal),
      show: marks.show,
      address,
    },
    signal,
  );

  const act = async (message: MarkMessage): Promise<boolean> => {
    if ('navigation' in message) {
      // Browsers that do not tell a page of its own navigation tell the background, which asks whether the page is still here.
      session.look();
      if (message.navigation !== session.navigation()) return false;
    }
    if (message.do === 'here') return true;
    if (message.do === 'stop') {
      life.abort();
      return true;
    }
    // The popup may know what was found before the page does.
    await session.answered();
    return marks.act(message);
  };
  const onMessage = (
    message: unknown,
    sender: { id?: string },
    answer: (done: boolean) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isMarkMessage(message)) return undefined;
    void act(message).then(answer);
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
  // A page that comes back from the browser's cache was forgotten by the background when it was left.
  window.addEventListener('pageshow', (event) => event.persisted && void session.resume(), { signal });
  await session.answered();
}
