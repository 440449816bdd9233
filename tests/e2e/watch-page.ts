/** Watches a page with the means its own scripts have, to prove that they notice nothing. */
import type { Page } from 'puppeteer-core';

/** What a page noticed since `watchPage`. */
export interface Noticed {
  /** Changes to its nodes, each in a few words. */
  readonly changes: readonly string[];
  /** Errors that reached its window, or the browser's console. */
  readonly errors: readonly string[];
  /** Whether its HTML is what it was, byte for byte. */
  readonly isSameHtml: boolean;
  /** Whether a passage was flashed. */
  readonly hasFlashed: boolean;
}

interface Watch {
  readonly html: string;
  readonly changes: string[];
  readonly errors: string[];
  hasFlashed: boolean;
}

const thrown = new WeakMap<Page, string[]>();

/** Begins to watch `page`, which has loaded. */
export async function watchPage(page: Page): Promise<void> {
  const errors: string[] = [];
  thrown.set(page, errors);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.evaluate(() => {
    const watch: Watch = {
      html: document.documentElement.outerHTML,
      changes: [],
      errors: [],
      hasFlashed: false,
    };
    (globalThis as unknown as { watch: Watch }).watch = watch;
    addEventListener('error', (event) => watch.errors.push(String(event.message)));
    addEventListener('unhandledrejection', (event) => watch.errors.push(String(event.reason)));
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records)
        watch.changes.push(`${type} at ${target.nodeName}: +${addedNodes.length} -${removedNodes.length}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    requestAnimationFrame(function look() {
      watch.hasFlashed ||= Boolean(CSS.highlights.get('plumbline-flash-0')?.size);
      requestAnimationFrame(look);
    });
  });
}

/** Returns what `page` has noticed so far. */
export async function noticedBy(page: Page): Promise<Noticed> {
  const noticed = await page.evaluate(() => {
    const { watch } = globalThis as unknown as { watch: Watch };
    return {
      changes: watch.changes,
      errors: watch.errors,
      isSameHtml: watch.html === document.documentElement.outerHTML,
      hasFlashed: watch.hasFlashed,
    };
  });
  return { ...noticed, errors: [...noticed.errors, ...(thrown.get(page) ?? [])] };
}
