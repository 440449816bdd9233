/** Reaches into Firefox's own window: toolbar button, popup, sidebar, badge, commands, permissions, background. */
import type { Browser } from 'puppeteer-core';

/** What can be done in the browser's own window. Scripts are bodies of async functions that see `content`; results travel as JSON. */
export interface FirefoxWindow {
  /** Host of the extension's own pages. */
  readonly host: string;
  clickAction(): Promise<void>;
  isIn(place: Place): Promise<boolean>;
  /** Whether the popup is fully open, so that it hears clicks. */
  isPopupOpen(): Promise<boolean>;
  inside(place: Place, script: string): Promise<unknown>;
  press(place: Place, key: string): Promise<void>;
  screenshot(place: Place): Promise<Uint8Array>;
  closePopup(): Promise<void>;
  closePanel(): Promise<void>;
  /** Chooses an item of the context menu by its label; false while the menu is not open with it. */
  chooseMenuItem(label: string): Promise<boolean>;
  badge(): Promise<string>;
  command(name: string): Promise<void>;
  requests(): Promise<unknown>;
  /** Returns false when an event has woken it again meanwhile. */
  stopBackground(): Promise<boolean>;
  grantedOrigins(): Promise<string[]>;
  watchedOrigins(): Promise<string[]>;
  changeAccess(how: 'add' | 'remove', pattern: string): Promise<void>;
  setScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Brings an open popup or panel to the scheme that was set; it goes by the window's theme otherwise. */
  followScheme(place: Place): Promise<void>;
}

/** A document in the window. */
export type Place = 'popup' | 'panel' | 'tab';

// Runs in the browser's window before every call: names the extension and finds the documents that matter.
const PRELUDE = `
  const policy = WebExtensionPolicy.getByID(ID);
  const extension = policy?.extension;
  const shows = (browser, path) => Boolean(policy) && browser?.currentURI?.spec.startsWith('moz-extension://' + policy.mozExtensionHostname + path);
  const sidebar = () => document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
  const browserIn = {
    popup: () => [...document.querySelectorAll('browser.webextension-popup-browser')].find((b) => shows(b, '/popup.html')),
    panel: () => (shows(sidebar(), '/sidepanel.html') ? sidebar() : undefined),
    tab: () => gBrowser.selectedBrowser,
  };
  const inFrame = (browser, script) => new Promise((resolve, reject) => {
    if (!browser) { reject(new Error('There is no such document.')); return; }
    const key = 'plumbline-' + Math.random();
    const manager = browser.messageManager;
    const listen = ({ data }) => {
      manager.removeMessageListener(key, listen);
      if ('error' in data) reject(new Error(data.error)); else resolve(data.value);
    };
    manager.addMessageListener(key, listen);
    const source = '(async () => { const __name = (f) => f;' + script + '\\n})().then((value) => sendAsyncMessage(' + JSON.stringify(key) + ', { value: value ?? null }), (error) => sendAsyncMessage(' + JSON.stringify(key) + ', { error: String(error) }))';
    manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false);
  });
`;

const WATCH_REQUESTS = `
  if (!globalThis.plumblineRequests) {
    globalThis.plumblineRequests = [];
    const watch = {
      observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const { triggeringPrincipal, externalContentPolicyType } = channel.loadInfo;
        const isDocument = [Ci.nsIContentPolicy.TYPE_DOCUMENT, Ci.nsIContentPolicy.TYPE_SUBDOCUMENT].includes(externalContentPolicyType);
        if (triggeringPrincipal.isSystemPrincipal && !isDocument) return; // the browser's own: updates, lists
        globalThis.plumblineRequests.push({ url: channel.URI.spec, from: isDocument ? 'navigation' : triggeringPrincipal.origin });
      },
    };
    Services.obs.addObserver(watch, 'http-on-modify-request');
  }
`;

/** Returns the hold on the window of a Firefox that allows system access, for the installed extension `id`. */
export async function openWindow(browser: Browser, id: string): Promise<FirefoxWindow> {
  const context = await chromeContext(browser);
  const run = async (body: string): Promise<unknown> => {
    const answer = await send(browser, 'script.evaluate', {
      target: { context },
      awaitPromise: true,
      expression: `(async () => { const ID = ${JSON.stringify(id)}; ${PRELUDE}
        return JSON.stringify((await (async () => { ${body} })()) ?? null); })()`,
    });
    if (answer.type !== 'success')
      throw new Error(answer.exceptionDetails?.text ?? 'The browser window refused.');
    return JSON.parse(answer.result.value);
  };
  const inFrame = (place: Place, script: string) =>
    run(`return inFrame(browserIn.${place}(), ${JSON.stringify(script)});`);
  await run(WATCH_REQUESTS);
  return {
    host: (await run('return policy.mozExtensionHostname;')) as string,
    clickAction: async () => {
      await run(`const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
    },
    isIn: (place) => run(`return Boolean(browserIn.${place}());`) as Promise<boolean>,
    isPopupOpen: () =>
      run(`return browserIn.popup()?.closest('panel')?.state === 'open';`) as Promise<boolean>,
    inside: inFrame,
    press: async (place, key) => {
      await run(`const browser = browserIn.${place}(); browser.focus();
        const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        tip.beginInputTransactionForTests(window, () => true);
        const event = new KeyboardEvent('', { key: ${JSON.stringify(key)}, code: ${JSON.stringify(key)} });
        tip.keydown(event); tip.keyup(event);`);
    },
    screenshot: async (place) => {
      const address = (await run(`const browser = browserIn.${place}();
        const { width, height } = await inFrame(browser, 'const root = content.document.documentElement; return { width: Math.ceil(root.getBoundingClientRect().right), height: Math.min(root.scrollHeight, content.innerHeight) };');
        const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width; canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL();`)) as string;
      return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
    },
    closePopup: async () => {
      await run(`browserIn.popup()?.closest('panel')?.hidePopup();`);
    },
    closePanel: async () => {
      await run('SidebarController.hide();');
    },
    chooseMenuItem: (label) =>
      run(`const menu = document.getElementById('contentAreaContextMenu');
        const item = menu.state === 'open' && menu.querySelector('[label=' + CSS.escape(${JSON.stringify(label)}) + ']');
        if (item) menu.activateItem(item);
        return Boolean(item);`) as Promise<boolean>,
    badge: async () =>
      (await run(`const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
        const { makeWidgetId } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs').ExtensionCommon;
        const node = CustomizableUI.getWidget(makeWidgetId(ID) + '-browser-action').forWindow(window).node;
        return node.querySelector('[badge]')?.getAttribute('badge') ?? '';`)) as string,
    command: async (name) => {
      await run(`const shortcut = extension.manifest.commands?.[${JSON.stringify(name)}]?.suggested_key;
        const keys = (shortcut?.default ?? '').split('+');
        const wanted = keys.slice(0, -1).map((key) => (key === 'Ctrl' ? 'accel' : key.toLowerCase())).sort().join();
        const key = [...document.querySelectorAll('keyset[id^="ext-keyset-id-"] > key')].find((candidate) =>
          (candidate.getAttribute('key') ?? candidate.getAttribute('keycode')) === keys.at(-1) &&
          (candidate.getAttribute('modifiers') ?? '').split(',').sort().join() === wanted);
        if (!key) throw new Error('No key is bound to the command ' + ${JSON.stringify(name)});
        key.doCommand();`);
    },
    requests: () => run('return globalThis.plumblineRequests;'),
    stopBackground: () =>
      run(
        `await extension.terminateBackground(); return extension.backgroundState === 'stopped';`,
      ) as Promise<boolean>,
    grantedOrigins: async () => {
      const patterns = (await run(
        'return policy.allowedOrigins.patterns.map((p) => p.pattern);',
      )) as string[];
      return patterns.filter((pattern) => !pattern.startsWith('moz-extension:')).sort();
    },
    watchedOrigins: async () =>
      (
        (await run(
          'return policy.contentScripts.flatMap((script) => script.matches.patterns.map((p) => p.pattern));',
        )) as string[]
      ).sort(),
    changeAccess: async (how, pattern) => {
      await run(`const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.${how}(ID, { permissions: [], origins: [${JSON.stringify(pattern)}] }, extension);`);
    },
    setScheme: async (scheme) => {
      const value = scheme === 'dark' ? 0 : 1;
      await run(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value});`);
    },
    followScheme: async (place) => {
      await run(`const isDark = Services.prefs.getIntPref('layout.css.prefers-color-scheme.content-override') === 0;
        browserIn.${place}().browsingContext.prefersColorSchemeOverride = isDark ? 'dark' : 'light';`);
    },
  };
}

interface Answer {
  readonly type: string;
  readonly result: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

async function chromeContext(browser: Browser): Promise<string> {
  const tree = await send<Tree>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const own = tree.contexts.find((context) => context.url.endsWith('/browser.xhtml'));
  if (!own) throw new Error('Firefox has no window.');
  return own.context;
}

/** Sends a raw BiDi command. The connection is internal to puppeteer-core, whose version is pinned. */
async function send<Result = Answer>(browser: Browser, method: string, params: object): Promise<Result> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Result }> };
  };
  return (await connection.send(method, params)).result;
}
