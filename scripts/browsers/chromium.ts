/** Drives Chrome, Chromium and Edge over the DevTools protocol. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type WebWorker } from 'puppeteer-core';
import { callSource } from '@/scripts/browsers/call-source';
import type { Card, Driver, NetworkRequest, OpenOptions, Scheme, View } from '@/scripts/browsers/driver';
import type { FoundBrowser } from '@/scripts/browsers/find-browsers';
import { readCard } from '@/scripts/browsers/read-card';
import { waitUntil } from '@/scripts/browsers/wait-until';

/** Starts a browser of the Chromium family on a fresh profile with the extension in it. */
export async function openChromium(found: FoundBrowser, options: OpenOptions): Promise<Driver> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
  const log = join(folder, 'network.json');
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: options.headless,
    pipe: true, // extensions can be loaded over a pipe only
    enableExtensions: [options.extension],
    defaultViewport: options.headless ? { width: 1200, height: 800 } : null,
    timeout: 120_000,
    protocolTimeout: 180_000,
    args: [
      `--log-net-log=${log}`,
      '--no-first-run',
      '--lang=en-US',
      // The sandbox refuses to start as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const target = await browser.waitForTarget((t) => t.type() === 'service_worker', { timeout: 120_000 });
  const id = new URL(target.url()).host;
  const blank = (await browser.pages())[0];
  // A quiet page of the extension's own origin answers for the tab in front, also while the worker is stopped.
  const desk = await browser.newPage();
  await desk.goto(`chrome-extension://${id}/manifest.json`);
  const scheme: { now: Scheme } = { now: 'light' };
  const state: State = { browser, id, desk, scheme, settings: null };
  return {
    family: 'chromium',
    version: await browser.version(),
    open: async (url) => {
      const page = await browser.newPage();
      await applyScheme(page, scheme.now);
      await page.goto(url, { timeout: 120_000 });
      return page;
    },
    clickAction: (page) => clickAction(state, page),
    panel: async () => {
      const target = await browser.waitForTarget(
        (t) => t.url().startsWith(`chrome-extension://${id}/sidepanel.html`),
        { timeout: 60_000 },
      );
      return windowView(await target.asPage(), scheme.now);
    },
    extensionPage: async (path) => {
      const page = await browser.newPage();
      await applyScheme(page, scheme.now);
      await page.goto(`chrome-extension://${id}${path}`, { timeout: 120_000 });
      return viewOf(page);
    },
    ownTab: async (path) => {
      const address = `chrome-extension://${id}${path}`;
      const target = await browser.waitForTarget((t) => t.url().split(/[?#]/)[0] === address, {
        timeout: 60_000,
      });
      return viewOf(await target.asPage());
    },
    chooseEntry: async (page, entry) => {
      const worker = await backgroundOf(state);
      const selectionText = ((await page.evaluate('String(getSelection())')) as string).replace(/\s+/g, ' ');
      const info = { menuItemId: entry.id, frameId: 0, selectionText };
      await worker.evaluate(
        `chrome.tabs.query({ active: true }).then(([tab]) => { chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab); })`,
      );
    },
    badge: () =>
      desk.evaluate(
        'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
      ) as Promise<string>,
    command: async (name) => {
      const worker = await backgroundOf(state);
      await worker.evaluate(
        `chrome.tabs.query({ active: true }).then(([tab]) => { chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab); })`,
      );
    },
    card: (page) => cardOf(page),
    requests: async () => readRequests(log),
    stopBackground: async () => {
      const worker = await backgroundOf(state);
      await worker.close();
      await waitUntil(
        'the worker has stopped',
        () => !browser.targets().some((t) => t.type() === 'service_worker'),
      );
    },
    grantedOrigins: async () => {
      const { origins } = (await desk.evaluate('chrome.permissions.getAll()')) as { origins: string[] };
      return origins.sort();
    },
    watchedOrigins: async () => {
      const scripts = (await desk.evaluate('chrome.scripting.getRegisteredContentScripts()')) as {
        matches: string[];
      }[];
      return scripts.flatMap(({ matches }) => matches).sort();
    },
    grant: (pattern) => changeAccess(state, 'addHostPermission', pattern),
    revoke: (pattern) => changeAccess(state, 'removeHostPermission', pattern),
    setScheme: async (next) => {
      scheme.now = next;
      for (const page of await browser.pages())
        if (page !== desk && page !== blank) await applyScheme(page, next);
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
    whenClosed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

interface State {
  readonly browser: Browser;
  readonly id: string;
  readonly desk: Page;
  readonly scheme: { now: Scheme };
  settings: Page | null;
}

async function clickAction(state: State, page: Page): Promise<View> {
  const { browser, id } = state;
  await page.bringToFront();
  const address = `chrome-extension://${id}/popup.html`;
  const before = new Set(browser.targets());
  const opened = browser.waitForTarget((t) => t.url().startsWith(address) && !before.has(t), {
    timeout: 60_000,
  });
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The extension is gone from the browser.');
  await page.triggerExtensionAction(extension);
  return windowView(await (await opened).asPage(), state.scheme.now);
}

/** Returns the view of a document in a window of its own, such as the popup's. */
async function windowView(page: Page, scheme: Scheme): Promise<View> {
  await applyScheme(page, scheme);
  await page.waitForSelector('body');
  // Beyond its window such a surface only repeats.
  return { ...viewOf(page), screenshot: () => page.screenshot({ captureBeyondViewport: false }) };
}

function viewOf(page: Page): View {
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

async function backgroundOf({ browser, id }: State): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (t) => t.type() === 'service_worker' && t.url().startsWith(`chrome-extension://${id}/`),
    { timeout: 60_000 },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The worker has stopped.');
  return worker;
}

async function applyScheme(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
  /** What a frame of the same origin shows. */
  readonly contentDocument?: DomNode;
}

async function cardOf(page: Page): Promise<Card | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: DomNode;
    };
    for (const shadow of closedRoots(root)) {
      const card = await readIn(session, shadow.backendNodeId);
      if (card) return card;
    }
    return null;
  } finally {
    await session.detach();
  }
}

function closedRoots(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter((shadow) => shadow.shadowRootType === 'closed');
  const inner = [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  return [...own, ...inner.flatMap(closedRoots)];
}

async function readIn(session: CDPSession, backendNodeId: number): Promise<Card | null> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { const __name = (f) => f; return (${readCard})(this); }`,
    returnByValue: true,
  });
  return (result.value ?? null) as Card | null;
}

/** Uses the browser's own extension settings, where a person gives and takes access to sites. */
async function changeAccess(state: State, method: string, pattern: string): Promise<void> {
  if (!state.settings) {
    const front = (await state.desk.evaluate(
      'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
    )) as number;
    state.settings = await state.browser.newPage();
    await state.settings.goto('chrome://extensions');
    await state.settings.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(state.id)}, hostAccess: 'ON_SPECIFIC_SITES' })`,
    );
    await state.desk.evaluate(`chrome.tabs.update(${front}, { active: true })`);
  }
  await state.settings.evaluate(
    `chrome.developerPrivate.${method}(${JSON.stringify(state.id)}, ${JSON.stringify(pattern)}).catch(() => {})`,
  );
}

/** Reads the browser's network log, line by line, because its end is written only at exit. */
function readRequests(log: string): NetworkRequest[] {
  const requests: NetworkRequest[] = [];
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const initiator = /"initiator":"([^"]*)"/.exec(line)?.[1];
    const url = /"url":"((?:https?|wss?|ftp):[^"]*)"/.exec(line)?.[1];
    if (!initiator || !url) continue;
    const isDocument = /"request_type":"(?:main|sub) ?frame"/.test(line);
    // Requests of the browser itself (updates, time) have no origin.
    if (initiator === 'not an origin' && !isDocument) continue;
    requests.push({ url, from: isDocument ? 'navigation' : initiator });
  }
  return requests;
}
