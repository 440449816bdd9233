/** Mounts the popup and gives it the browser. */
import { render } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Notice, type PageView, Popup, type PopupActions } from '@/components/popup';
import type { Access } from '@/components/site-access';
import { TranslateContext } from '@/components/translate';
import { articleScript } from '@/lib/background/registered-script';
import { browser } from '@/lib/browser';
import { isChangedMessage, isPageState, type MarkMessage, type PageState } from '@/lib/messages';
import { checkTab, type TabOutcome } from '@/lib/popup/check-tab';
import { findingText } from '@/lib/popup/finding-text';
import { reportFile } from '@/lib/popup/report-file';
import { siteOf } from '@/lib/settings/choice';
import { type Mute, mute } from '@/lib/settings/mute';
import { covers, hasEverySite, originPattern, webOrigins } from '@/lib/settings/origins';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { createSettingsStore, settingsAfter } from '@/lib/settings/settings-store';

const store = createSettingsStore(browser.storage.local);
const t = (key: string, substitutions?: string[]): string => browser.i18n.getMessage(key, substitutions);

/** The tab that the popup speaks of: the one named in its address, or the active one. */
async function findTab(): Promise<{ id: number; url: string } | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [active] = named ? [] : await browser.tabs.query({ active: true, currentWindow: true });
  const tab = named ? await browser.tabs.get(named) : active;
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

const send = (tabId: number, message: MarkMessage): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId: 0 });

const readTab = ({ id, url }: { id: number; url: string }): Promise<TabOutcome> =>
  checkTab({
    ask: async () => {
      const state: unknown = await browser.runtime.sendMessage({ type: 'ask', tabId: id });
      return isPageState(state) ? state : null;
    },
    isHere: async (navigation) => (await send(id, { type: 'mark', do: 'here', navigation })) === true,
    inject: async () => {
      await browser.scripting.executeScript({ target: { tabId: id }, files: [articleScript] });
    },
    isSamePage: async () => ((await browser.tabs.get(id)).url ?? '') === url,
  });

function viewOf({ outcome, url }: PageState): PageView {
  if ('report' in outcome) return { kind: 'report', report: outcome.report, url };
  return 'front' in outcome
    ? { kind: 'front', front: outcome.front, url }
    : { kind: 'refused', refusal: outcome.refusal };
}

function PopupOnTab() {
  const [tab, setTab] = useState<{ id: number; url: string } | null>(null);
  const [state, setState] = useState<PageState | null>(null);
  const [page, setPage] = useState<PageView>({ kind: 'reading' });
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const [notice, setNotice] = useState<Notice>(null);
  const [access, setAccess] = useState<Access>('none');

  const showState = useCallback((next: PageState) => {
    setState(next);
    setPage(viewOf(next));
  }, []);
  const checks = useRef(0);
  const check = useCallback(async () => {
    checks.current += 1;
    const mine = checks.current;
    setPage({ kind: 'reading' });
    const found = await findTab().catch(() => null);
    setTab(found);
    if (!found) return setPage({ kind: 'blocked' });
    const outcome = await readTab(found);
    if (mine !== checks.current) return;
    if ('state' in outcome) showState(outcome.state);
    // The click that opened the popup may have been for the page before this one alone.
    else setPage({ kind: outcome.trouble === 'blocked' && mine > 1 ? 'clickAgain' : outcome.trouble });
  }, [showState]);
  const url = state?.url ?? tab?.url ?? '';
  const followAccess = useCallback(async () => {
    const origins = webOrigins((await browser.permissions.getAll()).origins);
    const isCovered = origins.some((origin) => covers(origin, url));
    setAccess(hasEverySite(origins) ? 'every' : isCovered ? 'site' : 'none');
  }, [url]);

  useEffect(() => {
    void store.load().then((loaded) => {
      setSettings(loaded.settings);
      if (!loaded.isReadable) setNotice('settingsUnreadable');
    });
    const onStorage = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      const next = settingsAfter(changes, area);
      if (next) setSettings(next);
    };
    browser.storage.onChanged.addListener(onStorage);
    void check();
    return () => browser.storage.onChanged.removeListener(onStorage);
  }, [check]);
  useEffect(() => {
    const onMessage = (message: unknown, sender: { id?: string }): undefined => {
      if (sender.id !== browser.runtime.id || !isChangedMessage(message) || message.tabId !== tab?.id) return;
      if (message.state) showState(message.state);
      else setPage({ kind: 'moved' });
    };
    browser.runtime.onMessage.addListener(onMessage);
    return () => browser.runtime.onMessage.removeListener(onMessage);
  }, [tab, showState]);
  const isReading = page.kind === 'reading';
  useEffect(() => {
    if (!isReading) return;
    // A script in a page that goes away may never answer; nor does the background, which knows nothing of the page yet.
    const onUpdated = (tabId: number, { status }: { status?: string }): void => {
      if (tab && tabId !== tab.id) return;
      if (status === 'complete') void check();
      if (status !== 'loading') return;
      checks.current += 1;
      setPage({ kind: 'moved' });
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => browser.tabs.onUpdated.removeListener(onUpdated);
  }, [isReading, tab, check]);
  useEffect(() => {
    const follow = (): void => void followAccess().catch(() => undefined);
    follow();
    browser.permissions.onAdded.addListener(follow);
    browser.permissions.onRemoved.addListener(follow);
    return () => {
      browser.permissions.onAdded.removeListener(follow);
      browser.permissions.onRemoved.removeListener(follow);
    };
  }, [followAccess]);

  const change = async (edit: (now: Settings) => Settings): Promise<boolean> => {
    const isStored = await store.change(edit);
    setNotice(isStored ? null : 'notSaved');
    return isStored;
  };
  const pattern = originPattern(url);
  const actions: PopupActions = {
    goTo: async (span) => {
      if (!tab || !state) return;
      const { navigation } = state;
      const isShown = await send(tab.id, { type: 'mark', do: 'reveal', navigation, ...span }).catch(
        () => false,
      );
      setNotice(isShown === true ? null : 'wordsGone');
      // Where the popup is a page of its own, the article is in another tab.
      if (isShown === true && isPage) await browser.tabs.update(tab.id, { active: true });
    },
    copy: (finding) =>
      navigator.clipboard
        .writeText(findingText(finding, { plain: t('plainLabel'), innocent: t('innocentLabel') }))
        .then(
          () => true,
          () => false,
        ),
    mute: async (muted: Mute) => {
      const isStored = await change((now) => mute(now, muted));
      if (isStored) setNotice({ muted });
      return isStored;
    },
    change: (edit) => void change(edit),
    save: (form, findings) => {
      if (page.kind !== 'report') return;
      const { name, type, content } = reportFile(form, page.report, [...findings]);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([content], { type }));
      link.download = name;
      link.click();
      // The download has to start before its address is given up.
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    },
    // Asked for within the click; the prompt may close the popup, so the background does what follows.
    grant: () => {
      if (pattern) void browser.permissions.request({ origins: [pattern] }).catch(() => undefined);
    },
    revoke: async () => {
      const origins = webOrigins((await browser.permissions.getAll()).origins).filter((origin) =>
        covers(origin, url),
      );
      await browser.permissions.remove({ origins }).catch(() => false);
    },
    checkAgain: () => void check(),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
  return (
    <TranslateContext.Provider value={t}>
      <Popup
        page={page}
        settings={settings}
        site={{ host: pattern && siteOf(url), access }}
        notice={notice}
        actions={actions}
      />
    </TranslateContext.Provider>
  );
}

let isPage = false;
const root = document.getElementById('root');
browser.tabs
  .getCurrent()
  .then((own) => {
    isPage = own !== undefined;
    document.documentElement.classList.toggle('page', isPage);
  })
  .catch(() => undefined);
if (root) render(<PopupOnTab />, root);
