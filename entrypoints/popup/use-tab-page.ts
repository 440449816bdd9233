/** Gives the follower of a tab the browser. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageView } from '@/components/popup';
import { articleScript } from '@/lib/background/registered-script';
import { browser } from '@/lib/browser';
import { isChangedMessage, isPageState, type MarkMessage, type PageState } from '@/lib/messages';
import { checkTab, type TabOutcome } from '@/lib/popup/check-tab';
import { createTabFollower, type Place, type Tab, type TabView } from '@/lib/popup/follow-tab';

/** What is shown of a tab, `state` being what the background said, and how to look again. */
export interface TabPage {
  readonly tab: Tab | null;
  readonly state: PageState | null;
  readonly page: PageView;
  readonly checkAgain: () => void;
}

/** Sends `message` to the tab's page; rejects when no script of ours runs there. */
export const sendToTab = (tabId: number, message: MarkMessage): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId: 0 });

/** Returns the page of the tab that a popup or panel speaks of, as it changes. */
export function useTabPage(place: Place): TabPage {
  const [shown, setShown] = useState<{ readonly tab: Tab | null; readonly view: TabView }>({
    tab: null,
    view: { kind: 'reading' },
  });
  const follower = useMemo(
    () => createTabFollower({ place, findTab, readTab, show: (tab, view) => setShown({ tab, view }) }),
    [place],
  );
  // The listeners stay from beginning to end: Firefox loses what happens while one is exchanged for another.
  useEffect(() => {
    const { runtime, tabs, permissions } = browser;
    const onMessage = (message: unknown, sender: { id?: string }): undefined => {
      if (sender.id === runtime.id && isChangedMessage(message)) follower.changed(message);
    };
    const onUpdated = (tabId: number, { status }: { status?: string }): void =>
      follower.updated(tabId, status);
    const onActivated = ({ windowId }: { windowId: number }): void => follower.activated(windowId);
    runtime.onMessage.addListener(onMessage);
    tabs.onUpdated.addListener(onUpdated);
    tabs.onActivated.addListener(onActivated);
    permissions.onAdded.addListener(follower.granted);
    void follower.check();
    return () => {
      runtime.onMessage.removeListener(onMessage);
      tabs.onUpdated.removeListener(onUpdated);
      tabs.onActivated.removeListener(onActivated);
      permissions.onAdded.removeListener(follower.granted);
    };
  }, [follower]);
  const { tab, view } = shown;
  return {
    tab,
    state: view.kind === 'known' ? view.state : null,
    page: view.kind === 'known' ? pageOf(view.state) : view,
    checkAgain: () => void follower.checkAgain(),
  };
}

/** Returns the tab that is named in the address, or the active one. */
async function findTab(): Promise<Tab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [active] = named ? [] : await browser.tabs.query({ active: true, currentWindow: true });
  const tab = named ? await browser.tabs.get(named) : active;
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '', windowId: tab.windowId };
}

const readTab = ({ id, url }: Tab): Promise<TabOutcome> =>
  checkTab({
    ask: async () => {
      const state: unknown = await browser.runtime.sendMessage({ type: 'ask', tabId: id });
      return isPageState(state) ? state : null;
    },
    isHere: async (navigation) => (await sendToTab(id, { type: 'mark', do: 'here', navigation })) === true,
    inject: async () => {
      await browser.scripting.executeScript({ target: { tabId: id }, files: [articleScript] });
    },
    isSamePage: async () => ((await browser.tabs.get(id)).url ?? '') === url,
  });

function pageOf({ outcome, url }: PageState): PageView {
  if ('report' in outcome) return { kind: 'report', report: outcome.report, url };
  return 'front' in outcome
    ? { kind: 'front', front: outcome.front, url }
    : { kind: 'refused', refusal: outcome.refusal };
}
