/** Waits until words are marked: the popup knows what was found a moment earlier. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/browsers/wait-until';

/** Resolves once something is marked on `page` or in one of its frames; rejects when nothing is after a minute. */
export async function waitForMarks(page: Page): Promise<void> {
  await waitUntil('something is marked', async () => {
    const marked = await Promise.all(
      page
        .frames()
        .map((frame) =>
          frame.evaluate(() =>
            [...CSS.highlights].some(([name, { size }]) => name.startsWith('plumbline-') && size > 0),
          ),
        ),
    );
    return marked.includes(true);
  });
}
