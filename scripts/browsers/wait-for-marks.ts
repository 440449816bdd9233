/** Waits until the words of a page are marked: the popup knows what was found a moment earlier. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/browsers/wait-until';

/** Resolves once a wording is marked on `page`; rejects when none is after a minute. */
export async function waitForMarks(page: Page): Promise<void> {
  await waitUntil('a wording is marked', () =>
    page.evaluate(() =>
      [...CSS.highlights].some(([name, { size }]) => name.startsWith('plumbline-wording-') && size > 0),
    ),
  );
}
