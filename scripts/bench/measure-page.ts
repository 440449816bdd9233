/** Measures what the extension costs a page's own thread, from the browser's trace of a page without scripts of its own. */
import type { Page } from 'puppeteer-core';
import { openBrowser } from '../browsers/driver';
import { findBrowsers } from '../browsers/find-browsers';
import { buildExtension, buildFolder } from '../build-extension';
import { serve } from '../serve';
import { makeText } from './make-text';

/** Own time on the page's main thread over some loads, in milliseconds of that thread's processor time. */
export interface PageCost {
  readonly browser: string;
  readonly words: number;
  readonly loads: number;
  readonly best: number;
  readonly median: number;
  /** The longest stretch without a pause, in the best and in the median load. */
  readonly bestStretch: number;
  readonly medianStretch: number;
}

const words = 6000;
const paragraphs = 120;
const loads = 9;
const warmUps = 2;
// Long enough for the report to come back and be painted on a busy machine.
const settle = 2000;

/** Returns the cost on a page of 6,000 words, or null when there is no Chromium on this computer. */
export async function measurePage(): Promise<PageCost | null> {
  const found = findBrowsers().find(({ family }) => family === 'chromium');
  if (!found) return null;
  const build = { family: 'chromium', isForTests: true } as const;
  if (!(await buildExtension(build))) throw new Error('The test build could not be made.');
  const server = await serve({
    folder: import.meta.dirname,
    replies: { '/page.html': { body: pageHtml() } },
  });
  const driver = await openBrowser(found, { extension: buildFolder(build), headless: true });
  try {
    const costs: Cost[] = [];
    for (let load = 0; load < warmUps + loads; load++) {
      const page = await driver.open('about:blank');
      const cost = costOf(await traceLoad(page, `${server.origin}/page.html`));
      await page.close();
      if (load >= warmUps) costs.push(cost);
    }
    if (costs.every(({ total }) => total === 0)) throw new Error('The extension did not run on the page.');
    const byTotal = costs.map(({ total }) => total).sort((a, b) => a - b);
    const byStretch = costs.map(({ longest }) => longest).sort((a, b) => a - b);
    const middle = Math.floor(loads / 2);
    return {
      browser: driver.version,
      words,
      loads,
      best: byTotal[0] ?? 0,
      median: byTotal[middle] ?? 0,
      bestStretch: byStretch[0] ?? 0,
      medianStretch: byStretch[middle] ?? 0,
    };
  } finally {
    await driver.close();
    await server.close();
  }
}

interface Cost {
  readonly total: number;
  readonly longest: number;
}

/** The fields of a trace event that are read here; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread: what other programs take meanwhile does not count. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

async function traceLoad(page: Page, url: string): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'v8.execute'] });
  await page.goto(url);
  await new Promise((resolve) => setTimeout(resolve, settle));
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('The browser gave no trace.');
  return JSON.parse(new TextDecoder().decode(trace)).traceEvents;
}

// The page has no scripts, so whatever runs on its thread is ours; what follows an `await` runs as microtasks and names no script.
const running = new Set(['EvaluateScript', 'v8.compile', 'FunctionCall', 'RunMicrotasks']);

function costOf(events: readonly TraceEvent[]): Cost {
  const first = events.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.startsWith('chrome-extension://'),
  );
  if (!first) return { total: 0, longest: 0 };
  let end = 0;
  let total = 0;
  let longest = 0;
  const own = events
    .filter(
      ({ name, ph, pid, tid }) => ph === 'X' && running.has(name) && pid === first.pid && tid === first.tid,
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  for (const { ts, dur = 0, tdur = dur } of own) {
    // Within the stretch before: already counted.
    if (ts < end) continue;
    end = ts + dur;
    total += tdur / 1000;
    longest = Math.max(longest, tdur / 1000);
  }
  return { total, longest };
}

function pageHtml(): string {
  const all = makeText(words + 200)
    .split('\n')
    .slice(1)
    .join(' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split(' ');
  const each = words / paragraphs;
  const body = Array.from({ length: paragraphs }, (_, i) => {
    const [first, second, ...rest] = all.slice(each * i, each * (i + 1));
    return `<p>${first} <a href="#note">${second}</a> ${rest.join(' ')}</p>`;
  });
  return `<!doctype html><html lang="en"><head><title>Council publishes figures on harbour traffic</title>
<meta property="og:type" content="article"></head><body>
<header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>Council publishes figures on harbour traffic</h1><p class="byline">By Marta Lind</p>
${body.join('\n')}
</article></main><footer><p>All rights reserved.</p></footer></body></html>`;
}
