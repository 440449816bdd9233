/** The frame of every test in a browser: one server, one browser, one page at a time. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Driver, View } from '@/scripts/browsers/driver';
import { waitUntil } from '@/scripts/browsers/wait-until';
import type { Server } from '@/scripts/serve';
import { type PopupContent, readPopup } from './popup-content';
import { servePages } from './serve-pages';
import { type Family, startDriver } from './start-driver';
import { watchPage } from './watch-page';

/** What a test works with. The members are there once its `beforeAll` has run. */
export interface Stage {
  readonly driver: Driver;
  readonly server: Server;
  /** The page in front. */
  readonly page: Page;
  /** Opens a page of the server, or an address as it is, in place of the page in front, and watches it. */
  open(path: string): Promise<Page>;
  /** Clicks the toolbar button, waits for the check, closes the popup, and returns what it showed. */
  check(): Promise<PopupContent>;
  /** Clicks the toolbar button and returns the open popup, once the check is done. */
  popup(): Promise<View>;
  /** Opens the side panel as a reader does, from the popup, and returns it once the check is done. */
  panel(): Promise<View>;
  /** Waits until the toolbar button of the page in front shows `text`. */
  badgeIs(text: string): Promise<unknown>;
}

/** Sets up a browser with `build` for the tests of the surrounding `describe`, and takes it down after them. */
export function withBrowser(family: Family, build: 'for readers' | 'for tests'): Stage {
  let server: Server | undefined;
  let driver: Driver | undefined;
  let page: Page | undefined;
  const there = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('Nothing has been opened yet.');
    return thing;
  };

  beforeAll(async () => {
    server = await servePages();
    const started = await startDriver(family, build);
    driver = started;
    // A page that is opened before is not read.
    if (build === 'for tests')
      await waitUntil(
        'the pages of these tests are read unasked',
        async () => (await started.watchedOrigins()).length > 0,
      );
  });
  afterEach(async () => {
    await page?.close();
    page = undefined;
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const popup = async (): Promise<View> => {
    const opened = await there(driver).clickAction(there(page));
    await readPopup(opened);
    return opened;
  };
  return {
    get driver() {
      return there(driver);
    },
    get server() {
      return there(server);
    },
    get page() {
      return there(page);
    },
    open: async (path) => {
      await page?.close();
      page = await there(driver).open(path.startsWith('/') ? there(server).origin + path : path);
      if (path.startsWith('/')) await watchPage(page);
      return page;
    },
    check: async () => {
      const opened = await popup();
      const content = await readPopup(opened);
      await opened.close();
      return content;
    },
    popup,
    panel: async () => {
      await (await popup()).click('.open-panel');
      const opened = await there(driver).panel();
      await readPopup(opened);
      return opened;
    },
    badgeIs: (text) =>
      waitUntil(`the badge is “${text}”`, async () => (await there(driver).badge()) === text),
  };
}
