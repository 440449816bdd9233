import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '@/scripts/browsers/driver';
import { waitUntil } from '@/scripts/browsers/wait-until';
import { bundle } from '@/scripts/pages/open-pages';
import { type Server, serve } from '@/scripts/serve';
import { frontPages } from '../extract/front-pages';
import { marksOn, waitForMark } from './marks';
import { paths } from './serve-pages';
import { families, startDriver } from './start-driver';
import { noticedBy } from './watch-page';
import { withBrowser } from './with-browser';

describe.each(families)('a front page in %s', (family) => {
  const stage = withBrowser(family, 'for readers');

  it('has its headlines listed, marked and counted after a click', async () => {
    const page = await stage.open(paths.newsFront);
    const popup = await stage.popup();
    const listed = await popup.evaluate(() =>
      [...document.querySelectorAll('.front h3')].map(({ textContent }) => textContent),
    );
    expect(listed).toEqual(['Mayor slams dredging plan', 'Skipper calls the mayor’s bluff over fuel price']);
    expect(await popup.text()).toContain('This is a front page: 5 headlines were read.');
    await waitForMark(page, 'slams');
    expect(await marksOn(page)).toEqual(['slams', 'calls the mayor’s bluff']);
    await stage.badgeIs('2');
    expect(await noticedBy(page)).toMatchObject({ changes: [], errors: [], isSameHtml: true });
    await popup.close();
  });

  it('leads from the list to a passage, and by key from mark to mark', async () => {
    const page = await stage.open(paths.newsFront);
    const popup = await stage.popup();
    await popup.click('.front .go[aria-label*="bluff"]');
    await waitUntil('the passage is selected', async () =>
      (await page.evaluate(() => String(getSelection()))).startsWith('calls the mayor'),
    );
    await popup.close();
    await stage.driver.command('next-mark');
    await waitUntil('the card of the first mark is open', async () =>
      (await stage.driver.card(page))?.text.includes('“slams”'),
    );
    await stage.driver.command('next-mark');
    await waitUntil('the card of the next is open', async () =>
      (await stage.driver.card(page))?.text.includes('“calls the mayor’s bluff”'),
    );
  });
});

describe.each(families)('the written front pages in %s', (family) => {
  let server: Server;
  let driver: Driver;
  let page: Page;
  let script: string;

  beforeAll(async () => {
    script = await bundle("import '@/tests/e2e/read-front-in-page';");
    const replies = Object.fromEntries(
      frontPages.map(({ path, slug, html }) => [`/${slug}${path}`, { body: html }]),
    );
    server = await serve({ folder: import.meta.dirname, replies });
    driver = await startDriver(family, 'for readers');
    page = await driver.open(`${server.origin}/nothing`);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('have .95 of their headlines read, and .95 of what is read is one', async () => {
    let read = 0;
    let right = 0;
    let wanted = 0;
    for (const { slug, path, url, headlines } of frontPages) {
      await page.goto(`${server.origin}/${slug}${path}`, { waitUntil: 'domcontentloaded' });
      const found = (await page.evaluate(`${script}; readFrontInPage(${JSON.stringify(url)})`)) as string[];
      read += found.length;
      wanted += headlines.length;
      right += found.filter((headline) => headlines.includes(headline)).length;
    }
    expect(wanted).toBeGreaterThan(200);
    expect(right / wanted).toBeGreaterThanOrEqual(0.95);
    expect(right / read).toBeGreaterThanOrEqual(0.95);
  });
});
