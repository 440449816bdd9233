import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForMark } from './marks';
import { paths } from './serve-pages';
import { withBrowser } from './with-browser';

const navigations = 200;
// The first few fill caches, and compile what is run often.
const warmUps = 40;

// Only Chromium tells how much of its heap is used after it has been tidied up.
const stage = withBrowser('chromium', 'for tests');

it('two hundred navigations in one tab leave the page’s heap as it was, within a twentieth', async () => {
  // Not watched: what a watch writes down would grow as well.
  const page = await stage.driver.open(stage.server.origin + paths.swap);
  await waitForMark(page, 'slammed');
  await walk(page, warmUps);
  const before = await usedHeap(page);
  await walk(page, navigations);
  const after = await usedHeap(page);
  expect(after / before).toBeLessThan(1.05);
});

/** Shows `count` articles one after the other, each under another address than the one before; three are left early, the fourth once it is marked. */
async function walk(page: Page, count: number): Promise<void> {
  await page.evaluate(async (count) => {
    const view = document.getElementById('view') as Element;
    const [article] = view.children as unknown as [Element];
    const isMarked = () =>
      [...CSS.highlights].some(([name, { size }]) => name.startsWith('plumbline-wording-') && size > 0);
    for (let round = 0; round < count; round++) {
      history.replaceState({}, '', `/2026/02/05/ferry-fares-looked-at-again-${round % 7}`);
      const next = article.cloneNode(true) as Element;
      (next.querySelector('h1') as Element).textContent = `Ferry fares to be looked at again on day ${round}`;
      view.replaceChildren(next);
      const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
      if (round % 4 < 3) {
        await pause(50);
        continue;
      }
      const end = performance.now() + 5000;
      while (!isMarked() && performance.now() < end) await pause(20);
      if (!isMarked()) throw new Error(`Article ${round} was not marked.`);
    }
  }, count);
}

/** Bytes of the page's heap in use, after garbage was collected. */
async function usedHeap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  await session.detach();
  return usedSize;
}
