/** What popup and side panel show as tabs load, change and come to the front. The popup speaks of one page; the panel goes along with the tab in front. */
import type { ChangedMessage, PageState } from '@/lib/messages';
import type { TabOutcome } from '@/lib/popup/check-tab';

/** Where a report is shown. */
export type Place = 'popup' | 'panel';

/** A tab; its address is empty where the extension may not know it. */
export interface Tab {
  readonly id: number;
  readonly url: string;
  readonly windowId: number | undefined;
}

/**
 * What is known of the tab's page, or why nothing is. `blocked`: extensions may not enter. `moved`: it was left. `click`, `clickAgain`: it takes a
 * click on the toolbar button to read it.
 */
export type TabView =
  | { readonly kind: 'known'; readonly state: PageState }
  | { readonly kind: 'reading' | 'blocked' | 'moved' | 'click' | 'clickAgain' };

/** What a follower needs. */
export interface FollowerParts {
  readonly place: Place;
  /** Returns the tab to speak of; null or a rejection when there is none. */
  readonly findTab: () => Promise<Tab | null>;
  /** Reads the tab's page where it is not known; never rejects. */
  readonly readTab: (tab: Tab) => Promise<TabOutcome>;
  readonly show: (tab: Tab | null, view: TabView) => void;
}

/** Told of what happens, it shows what follows; no method rejects. */
export interface TabFollower {
  /** Looks for the tab and asks for its page, while what is shown stays. */
  check(): Promise<void>;
  /** The same, and says meanwhile that the page is being read. */
  checkAgain(): Promise<void>;
  /** The background knows something else of a tab. */
  changed(message: ChangedMessage): void;
  /** A tab loads or has loaded. */
  updated(tabId: number, status: string | undefined): void;
  /** Another tab of a window came to the front. */
  activated(windowId: number): void;
  /** The reader gave access to a site. */
  granted(): void;
}

/** Returns a follower, which shows nothing before it is asked to check. */
export function createTabFollower({ place, findTab, readTab, show }: FollowerParts): TabFollower {
  let tab: Tab | null = null;
  let view: TabView = { kind: 'reading' };
  // Checks are numbered, so that an answer that comes late is not shown.
  let checks = 0;
  /** Of a page with a report the background says when it goes. */
  const isSettled = (): boolean => view.kind === 'known' && !('refusal' in view.state.outcome);
  const put = (next: TabView): void => {
    view = next;
    show(tab, next);
  };

  const check = async (): Promise<void> => {
    checks += 1;
    const mine = checks;
    const found = await findTab().catch(() => null);
    if (mine !== checks) return;
    tab = found;
    if (!found) return put({ kind: 'blocked' });
    const outcome = await readTab(found);
    if (mine !== checks) return;
    if ('state' in outcome) put({ kind: 'known', state: outcome.state });
    else if (outcome.trouble !== 'blocked') put({ kind: outcome.trouble });
    // A click gives access to one page, and opens no panel: what looks closed may only have to be clicked for.
    else if (place === 'panel') put({ kind: 'click' });
    else put({ kind: mine > 1 ? 'clickAgain' : 'blocked' });
  };
  const checkAgain = (): Promise<void> => {
    put({ kind: 'reading' });
    return check();
  };

  return {
    check,
    checkAgain,
    changed: ({ tabId, state }) => {
      if (tabId !== tab?.id) return;
      if (!state && place === 'panel') return void checkAgain();
      // What is still being asked is older than this.
      checks += 1;
      put(state ? { kind: 'known', state } : { kind: 'moved' });
    },
    updated: (tabId, status) => {
      if (tab && tabId !== tab.id) return;
      // A script in a page that goes away may never answer; nor does the background then.
      if (place === 'panel' ? isSettled() : view.kind !== 'reading') return;
      if (status === 'complete') void check();
      else if (status === 'loading' && place === 'panel') void checkAgain();
      else if (status === 'loading') {
        checks += 1;
        put({ kind: 'moved' });
      }
    },
    activated: (windowId) => {
      if (place === 'popup' || (tab?.windowId !== undefined && windowId !== tab.windowId)) return;
      // Forgotten before the next one is known, or a late message about it would be shown in the next one's place.
      tab = null;
      void checkAgain();
    },
    granted: () => {
      if (place === 'panel' && !isSettled()) void check();
    },
  };
}
