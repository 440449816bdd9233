import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '@/scripts/browsers/driver';
import { bundle } from '@/scripts/pages/open-pages';
import { type Server, serve } from '@/scripts/serve';
import { fixturePages, seenOn } from '../extract/fixture-pages';
import type { PageReading } from './read-in-page';
import { families, startDriver } from './start-driver';

const large = '/2026/05/01/minutes-of-two-million-characters';

describe.each(families)('in %s', (family) => {
  let server: Server;
  let driver: Driver;
  let page: Page;
  let script: string;

  beforeAll(async () => {
    script = await bundle("import '@/tests/e2e/read-in-page';");
    const replies = Object.fromEntries(fixturePages.map(({ path, html }) => [path, { body: html }]));
    server = await serve({
      folder: import.meta.dirname,
      replies: { ...replies, [large]: { body: minutes() } },
    });
    // The extension stays out of it: nobody clicks.
    driver = await startDriver(family, 'for readers');
    page = await driver.open(`${server.origin}/nothing`);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const read = async (path: string): Promise<PageReading> => {
    await page.goto(server.origin + path, { waitUntil: 'domcontentloaded' });
    return (await page.evaluate(`${script}; readInPage()`)) as PageReading;
  };

  it.each(fixturePages)('$slug is read as expected, exactly, and stays as it is', async (fixture) => {
    const { outcome, texts, spans, wrongSpans, mutations } = await read(fixture.path);
    expect(seenOn(fixture, outcome, texts)).toEqual(fixture.expected);
    expect({ wrongSpans, mutations }).toEqual({ wrongSpans: [], mutations: 0 });
    expect(spans > 0).toBe('article' in outcome);
  });

  it('a page of two million characters is read to its last line', async () => {
    const { outcome, wrongSpans } = await read(large);
    expect('article' in outcome && outcome.article.text.endsWith('closed the meeting.')).toBe(true);
    expect(wrongSpans).toEqual([]);
  });
});

function minutes(): string {
  const items = Array.from(
    { length: 12_000 },
    (_, item) =>
      `<p>Item ${item} was read out by the clerk, and the board took note of it. <b>Nobody</b> asked to speak, so the chair went on to the one after, which had been sent to all members before the meeting.</p>`,
  );
  return `<!doctype html><html lang="en"><title>Minutes of the harbour board</title><meta property="og:type" content="article">
<article><h1>Minutes of the harbour board</h1>${items.join('\n')}<p>At ten past nine in the evening, when nothing was left, the chair thanked all who had stayed and closed the meeting.</p></article>`;
}
