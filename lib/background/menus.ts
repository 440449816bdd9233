/** What the browser's context menus offer, and what a choice there does. */
import { type Draft, SELECTION_HASH, selectedDraft } from '@/lib/draft/draft';

/** An entry of a context menu; `title` is a key of the interface's words. */
export interface MenuEntry {
  readonly id: string;
  readonly contexts: ('selection' | 'action')[];
  readonly title: string;
}

/** All entries. */
export const menuEntries: readonly MenuEntry[] = [
  { id: 'check-selection', contexts: ['selection'], title: 'menuSelection' },
  { id: 'check-text', contexts: ['action'], title: 'openDraft' },
];

/** What a choice needs of the browser; all may reject. */
export interface MenuTarget {
  /** The words that are selected. */
  readonly selection: () => Promise<string>;
  /** Keeps a draft for the page that will show it. */
  readonly keep: (draft: Draft) => Promise<unknown>;
  /** Opens the page for texts, with `hash` in its address. */
  readonly open: (hash: string) => Promise<unknown>;
}

/** Carries out the choice of entry `id`; resolves with whether a page was opened. A selection that cannot be kept leaves an empty page to paste into. */
export async function chooseEntry(id: unknown, { selection, keep, open }: MenuTarget): Promise<boolean> {
  if (!menuEntries.some((entry) => entry.id === id)) return false;
  try {
    const isKept =
      id === 'check-selection' &&
      (await selection()
        .then((words) => keep(selectedDraft(words)))
        .then(
          () => true,
          () => false,
        ));
    await open(isKept ? SELECTION_HASH : '');
    return true;
  } catch {
    return false;
  }
}
