/** What is known about each tab's page, kept while the worker sleeps where storage allows and in memory where it does not. */
import { isPageState, type PageState } from '@/lib/messages';

/** The part of a storage area that the states need. */
export interface SessionArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The states of all tabs. No method rejects. */
export interface PageStates {
  get(tabId: number): Promise<PageState | null>;
  set(tabId: number, state: PageState): Promise<void>;
  /** Forgets the tab; with `navigation`, only while that is still its state. Resolves with whether something was forgotten. */
  drop(tabId: number, navigation?: string): Promise<boolean>;
  /** Every tab with a state. */
  all(): Promise<readonly { readonly tabId: number; readonly state: PageState }[]>;
}

const prefix = 'page:';
const keyOf = (tabId: number): string => `${prefix}${tabId}`;

/** Returns the states over `area`, which may be full, unreadable or damaged. */
export function createPageStates(area: SessionArea): PageStates {
  // Null means known to be absent: storage is not asked again.
  const memory = new Map<number, PageState | null>();

  const get = async (tabId: number): Promise<PageState | null> => {
    const known = memory.get(tabId);
    if (known !== undefined) return known;
    const stored = await area.get(keyOf(tabId)).then(
      (items) => items[keyOf(tabId)],
      () => null,
    );
    // A message may have been answered while storage was asked; what is newer wins.
    const newer = memory.get(tabId);
    if (newer !== undefined) return newer;
    const state = isPageState(stored) ? stored : null;
    memory.set(tabId, state);
    return state;
  };

  return {
    get,
    set: async (tabId, state) => {
      memory.set(tabId, state);
      // A state of an earlier page must not come back when this one cannot be stored.
      await area.set({ [keyOf(tabId)]: state }).catch(() => area.remove(keyOf(tabId)).catch(() => undefined));
    },
    drop: async (tabId, navigation) => {
      const state = await get(tabId);
      if (!state || (navigation !== undefined && state.navigation !== navigation)) return false;
      memory.set(tabId, null);
      await area.remove(keyOf(tabId)).catch(() => undefined);
      return true;
    },
    all: async () => {
      const stored = await area.get(null).catch(() => ({}));
      for (const [key, state] of Object.entries(stored)) {
        const tabId = key.startsWith(prefix) ? Number(key.slice(prefix.length)) : Number.NaN;
        if (Number.isInteger(tabId) && !memory.has(tabId) && isPageState(state)) memory.set(tabId, state);
      }
      return [...memory].flatMap(([tabId, state]) => (state ? [{ tabId, state }] : []));
    },
  };
}
