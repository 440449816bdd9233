/** How the popup comes to know a tab's page: ask what is known, and read the page where nothing is. */
import type { PageState } from '@/lib/messages';

/** What the popup asks of the browser; each may reject. */
export interface TabAccess {
  /** What the background knows about the tab. */
  ask(): Promise<PageState | null>;
  /** Whether the tab still shows the page of `navigation`; rejects when no script of ours runs in it. */
  isHere(navigation: string): Promise<boolean>;
  /** Runs the content script in the tab; resolves when it has read the page. */
  inject(): Promise<void>;
  /** Whether the tab is still the page it was when the popup opened. */
  isSamePage(): Promise<boolean>;
}

/** What the popup can show: what is known, or why nothing can be. */
export type TabOutcome = { readonly state: PageState } | { readonly trouble: Trouble };

/** `blocked`: extensions may not enter. `moved`: the page was left while it was read. `reading`: it is still being read. */
export type Trouble = 'blocked' | 'moved' | 'reading';

/** Returns what can be shown for the tab. Never rejects. */
export async function checkTab(access: TabAccess): Promise<TabOutcome> {
  const known = await current(access);
  if (known) return { state: known };
  try {
    await access.inject();
  } catch (error) {
    return { trouble: await troubleOf(error, access) };
  }
  const state = await access.ask().catch(() => null);
  if (state) return { state };
  // Firefox says that it ran a script even where it lets none in.
  const isRunning = await access.isHere('').then(
    () => true,
    () => false,
  );
  return { trouble: isRunning ? 'reading' : (await isSamePage(access)) ? 'blocked' : 'moved' };
}

async function current(access: TabAccess): Promise<PageState | null> {
  const state = await access.ask().catch(() => null);
  // The page may have been left, or the extension restarted, since it was read.
  return state && (await access.isHere(state.navigation).catch(() => false)) ? state : null;
}

async function troubleOf(error: unknown, access: TabAccess): Promise<Trouble> {
  const isGone = /removed|destroyed|navigat|unload|closed|no tab/i.test(String(error));
  return isGone || !(await isSamePage(access)) ? 'moved' : 'blocked';
}

const isSamePage = (access: TabAccess): Promise<boolean> => access.isSamePage().catch(() => true);
