import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForMark } from './marks';
import { paths } from './serve-pages';
import { withBrowser } from './with-browser';

const navigations = 200;
// The first few fill caches.
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
      const end = performance.now() + 60_000;
      while (!isMarked() && performance.now() < end) await pause(20);
      if (!isMarked()) throw new Error(`Article ${round} was not marked.`);
    }
  }, count);
}

/** Bytes that live objects hold in the page's heap; code, which the browser compiles further the longer it runs, is left out. */
async function usedHeap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  let json = '';
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    json += chunk;
  });
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot');
  await session.detach();
  const { snapshot, nodes } = JSON.parse(json) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const size = fields.indexOf('self_size');
  const code = types[0].indexOf('code');
  let used = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (nodes[node] !== code) used += nodes[node + size] ?? 0;
  return used;
}

/** The fields of Chromium's heap snapshots that are read here; a node's type comes first. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
}
