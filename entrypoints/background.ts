/** Holds the compiled rules once for all tabs, answers content scripts and popup, and follows the reader's grants. */
import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '@/lib/analyze';
import type { Check } from '@/lib/background/answer-read';
import { runCommand } from '@/lib/background/commands';
import { chooseEntry, menuEntries } from '@/lib/background/menus';
import { createPageKeeper } from '@/lib/background/page-keeper';
import { createPageStates } from '@/lib/background/page-states';
import { articleScript, createRegistration, marksScript } from '@/lib/background/registered-script';
import { browser, type Runtime } from '@/lib/browser';
import { SELECTION_KEY } from '@/lib/draft/draft';
import { type LoadedPack, loadPack, type Pack } from '@/lib/engine/pack';
import pack from '@/lib/engine/pack.generated.json';
import { createOwnCompiled, createOwnStore } from '@/lib/own/own-store';
import { type PanelInterfaces, panelOpener } from '@/lib/popup/panel-opener';
import { createSettingsStore } from '@/lib/settings/store';

const badgeColour = '#4d5866';

export default defineBackground(() => {
  const { action, permissions, runtime, scripting, storage, tabs } = browser;
  const settings = createSettingsStore(storage.local);
  const ownStore = createOwnStore(storage.local);
  const own = createOwnCompiled(ownStore);
  const openPanel = panelOpener(browser as PanelInterfaces);
  let rules: LoadedPack | undefined;
  const loadRules = (): LoadedPack => {
    rules ??= loadPack(pack as unknown as Pack);
    return rules;
  };

  const keeper = createPageKeeper({
    id: runtime.id,
    states: createPageStates(storage.session),
    settings: () => settings.load().then(({ value }) => value),
    check: async (): Promise<Check> => {
      const loaded = loadRules();
      const ownRules = await own.pack();
      return (article) => analyze(article, loaded, ownRules);
    },
    setBadge: async (tabId, text) => {
      await action.setBadgeBackgroundColor({ tabId, color: badgeColour });
      await action.setBadgeText({ tabId, text });
    },
    tell: (message) => runtime.sendMessage(message),
    send: (tabId, message) => tabs.sendMessage(tabId, message, { frameId: 0 }),
    injectMarks: (tabId) => scripting.executeScript({ target: { tabId }, files: [marksScript] }),
  });

  const register = createRegistration({
    origins: () => permissions.getAll().then(({ origins }) => origins),
    isRegistered: (id) =>
      scripting.getRegisteredContentScripts({ ids: [id] }).then(({ length }) => length > 0),
    register: (script) => scripting.registerContentScripts([script]),
    update: (script) => scripting.updateContentScripts([script]),
    unregister: (id) => scripting.unregisterContentScripts({ ids: [id] }),
  });
  const follow = (): void => void register().catch(() => undefined);

  runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    keeper.answer(message, {
      id: sender.id,
      tabId: sender.tab?.id,
      frameId: sender.frameId,
      isOwnPage: sender.url?.startsWith(runtime.getURL('')) ?? false,
    }),
  );
  runtime.onInstalled.addListener(({ reason }) => {
    follow();
    if (reason === 'install')
      void tabs.create({ url: runtime.getURL('welcome.html') }).catch(() => undefined);
  });
  // Firefox for Android has no such menus.
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  runtime.onInstalled.addListener(async () => {
    // Those of the version before may still be there.
    await menus?.removeAll();
    for (const { id, contexts, title } of menuEntries)
      menus?.create({ id, contexts, title: browser.i18n.getMessage(title) });
  });
  menus?.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    void chooseEntry(menuItemId, {
      // The menu's own copy has lost its lines, and its end where it is long; some pages can only be asked for that.
      selection: async () => {
        const target = { tabId: tab?.id ?? -1, frameIds: [frameId] };
        const [answer] = await scripting
          .executeScript({ target, func: () => String(getSelection()) })
          .catch(() => []);
        return (answer?.result as string | undefined) || selectionText;
      },
      keep: (draft) => storage.session.set({ [SELECTION_KEY]: draft }),
      open: (hash) =>
        tabs.create({ url: runtime.getURL(`draft.html${hash}`), ...(tab && { index: tab.index + 1 }) }),
    });
  });
  runtime.onStartup.addListener(follow);
  permissions.onAdded.addListener(follow);
  permissions.onRemoved.addListener(({ origins }) => {
    void register()
      .then((granted) => keeper.revoked(origins ?? [], granted))
      .catch(() => undefined);
  });
  tabs.onUpdated.addListener((tabId, { status }) => {
    if (status) void keeper.loaded(tabId);
  });
  tabs.onRemoved.addListener((tabId) => void keeper.closed(tabId));
  storage.onChanged.addListener((changes, area) => {
    const next = settings.after(changes, area);
    if (next) void keeper.settingsChanged(next);
    if (ownStore.after(changes, area)) own.forget();
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    const tabId = tab?.id;
    if (tabId === undefined) return;
    void runCommand(command, {
      send: (message) => tabs.sendMessage(tabId, message, { frameId: 0 }),
      inject: () => scripting.executeScript({ target: { tabId }, files: [articleScript] }),
      openPanel: async () => tab?.windowId !== undefined && openPanel?.(tab.windowId),
    });
  });
});
