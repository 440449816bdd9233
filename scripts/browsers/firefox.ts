/** Drives Firefox over WebDriver BiDi, with its privileged scope for what belongs to the browser's own window. */
import puppeteer, { type Page } from 'puppeteer-core';
import { callSource } from '@/scripts/browsers/call-source';
import type { Card, Driver, NetworkRequest, OpenOptions, View } from '@/scripts/browsers/driver';
import type { FoundBrowser } from '@/scripts/browsers/find-browsers';
import { type FirefoxWindow, openWindow, type Place } from '@/scripts/browsers/firefox-window';
import { readCard } from '@/scripts/browsers/read-card';
import { waitUntil } from '@/scripts/browsers/wait-until';

/** Starts Firefox on a fresh profile with the extension in it. */
export async function openFirefox(found: FoundBrowser, options: OpenOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1200, height: 800 } : null,
    timeout: 180_000,
    protocolTimeout: 180_000,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Answers permissions.request with yes, as a person who agrees would.
      'extensions.webextOptionalPermissionPrompts': false,
      // Looked for at any time, and forbidden by some of the test pages, which would then report it.
      'browser.chrome.site_icons': false,
      'intl.accept_languages': 'en-US, en',
      'layout.css.prefers-color-scheme.content-override': 1,
    },
  });
  const id = await browser.installExtension(options.extension);
  const window = await openWindow(browser, id);
  return {
    family: 'firefox',
    version: await browser.version(),
    open: async (url) => {
      const page = await browser.newPage();
      if (/^https?:/.test(url)) await page.goto(url, { timeout: 120_000 });
      else await openOwnPage(page, url);
      return page;
    },
    clickAction: async (page) => {
      await page.bringToFront();
      // A click with the popup open would only close it.
      await closePopup(window);
      await window.clickAction();
      await waitUntil('the popup is open', () => window.isPopupOpen(), 60_000);
      await window.followScheme('popup');
      return viewIn(window, 'popup', () => closePopup(window));
    },
    panel: async () => {
      await waitUntil('the side panel is open', () => window.isIn('panel'));
      await window.followScheme('panel');
      return viewIn(window, 'panel', () => window.closePanel());
    },
    extensionPage: async (path) => {
      const page = await browser.newPage();
      await openOwnPage(page, `moz-extension://${window.host}${path}`);
      return pageView(page);
    },
    ownTab: async (path) => {
      const address = `moz-extension://${window.host}${path}`;
      // The pages' own word, since the protocol is not told where a tab went that the extension opened.
      const shows = (page: Page): Promise<boolean> =>
        page.evaluate(`location.href.split(/[?#]/)[0] === ${JSON.stringify(address)}`).then(
          (isThere) => isThere === true,
          () => false,
        );
      const page = await waitUntil(`a tab shows ${path}`, async () => {
        for (const one of await browser.pages()) if (await shows(one)) return one;
        return null;
      });
      return pageView(page);
    },
    chooseEntry: async (page, { title }) => {
      const { x, y } = await page.evaluate(() => {
        const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
        if (!box) throw new Error('Nothing is selected.');
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      await page.mouse.click(x, y, { button: 'right' });
      await waitUntil(`the menu has “${title}”`, () => window.chooseMenuItem(title));
    },
    badge: () => window.badge(),
    command: (name) => window.command(name),
    card: async (page) => {
      await page.bringToFront();
      return window.inside(
        'tab',
        `const read = ${readCard};
         const documents = [content.document, ...[...content.document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)];
         for (const element of documents.flatMap((one) => [...(one?.querySelectorAll('*') ?? [])])) {
           const root = element.openOrClosedShadowRoot;
           const card = root && !element.shadowRoot ? read(root) : null;
           if (card) return card;
         }
         return null;`,
      ) as Promise<Card | null>;
    },
    requests: () => window.requests() as Promise<NetworkRequest[]>,
    stopBackground: async () => {
      await waitUntil('the background has stopped', () => window.stopBackground());
    },
    grantedOrigins: () => window.grantedOrigins(),
    watchedOrigins: () => window.watchedOrigins(),
    grant: (pattern) => window.changeAccess('add', pattern),
    revoke: (pattern) => window.changeAccess('remove', pattern),
    setScheme: (scheme) => window.setScheme(scheme),
    close: () => browser.close(),
    whenClosed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

function viewIn(window: FirefoxWindow, place: Place, close: View['close']): View {
  return {
    evaluate: async (run, ...args) =>
      (await window.inside(place, inOwnWorld(callSource(run, args)))) as never,
    runSource: async (source) => {
      await window.inside(place, inSandbox(`${source}\n;'null'`));
    },
    text: () => window.inside(place, 'return content.document.body.innerText;') as Promise<string>,
    click: async (selector) => {
      await window.inside(
        place,
        `const element = content.document.querySelector(${JSON.stringify(selector)});
         if (!element) throw new Error('Nothing matches ' + ${JSON.stringify(selector)});
         element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
         const box = element.getBoundingClientRect();
         const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
         for (const type of ['mousemove', 'mousedown', 'mouseup'])
           content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1, buttons: type === 'mousedown' ? 1 : 0 }, {});`,
      );
    },
    press: (key) => window.press(place, key),
    screenshot: () => window.screenshot(place),
    close,
  };
}

async function closePopup(window: FirefoxWindow): Promise<void> {
  await waitUntil('the popup is closed', async () => {
    // Again each time: a popup that is just opening does not hear it.
    await window.closePopup();
    return !(await window.isIn('popup'));
  });
}

/** Runs an expression as the document's own scripts would, without the privileged caller's view of it. */
function inOwnWorld(expression: string): string {
  return inSandbox(`(async () => JSON.stringify((await ${expression}) ?? null))()`);
}

/** Runs a script whose value is JSON, or a promise of it, in a sandbox over the document. */
function inSandbox(source: string): string {
  return `const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    return JSON.parse(await Components.utils.evalInSandbox(${JSON.stringify(source)}, sandbox));`;
}

function pageView(page: Page): View {
  return {
    evaluate: async (run, ...args) => (await page.evaluate(callSource(run, args))) as never,
    runSource: async (source) => {
      await page.evaluate(`${source}\n;undefined`);
    },
    text: () => page.evaluate('document.body.innerText') as Promise<string>,
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]),
    screenshot: () => page.screenshot({ fullPage: true }),
    close: () => page.close(),
  };
}

/** Opens a page of the extension or of the browser itself. */
async function openOwnPage(page: Page, url: string): Promise<void> {
  // This navigation's promise never settles in Firefox; the document's own state tells.
  page.goto(url).catch(() => {});
  await waitUntil(
    `${url} has loaded`,
    () =>
      page.evaluate(
        `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`,
      ) as Promise<boolean>,
    60_000,
  );
}
