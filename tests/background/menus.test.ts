/** Proves what the entries of the context menus do. */
import { expect, it } from 'vitest';
import { chooseEntry, menuEntries } from '@/lib/background/menus';
import { SELECTION_HASH } from '@/lib/draft/draft';
import { english } from '../components/english';

function target({ isFull = false, isShut = false } = {}) {
  const log: unknown[] = [];
  return {
    log,
    selection: async () => 'Mayor calls the council’s bluff',
    keep: async (draft: unknown) => {
      if (isFull) throw new Error('QuotaExceededError');
      log.push(draft);
    },
    open: async (hash: string) => {
      if (isShut) throw new Error('no window');
      log.push(hash);
    },
  };
}

it('keeps the selection and opens the page that shows it', async () => {
  const browser = target();
  expect(await chooseEntry('check-selection', browser)).toBe(true);
  expect(browser.log).toEqual([{ headline: 'Mayor calls the council’s bluff', text: '' }, SELECTION_HASH]);
});

it('opens an empty page from the button, and where the selection cannot be kept', async () => {
  for (const [id, browser] of [
    ['check-text', target()],
    ['check-selection', target({ isFull: true })],
  ] as const) {
    expect(await chooseEntry(id, browser)).toBe(true);
    expect(browser.log).toEqual(['']);
  }
});

it('does nothing for an entry that is not ours, or without a window', async () => {
  const browser = target();
  expect(await chooseEntry('constructor', browser)).toBe(false);
  expect(await chooseEntry(undefined, browser)).toBe(false);
  expect(browser.log).toEqual([]);
  expect(await chooseEntry('check-text', target({ isShut: true }))).toBe(false);
});

it('has words for every entry', () => {
  expect(menuEntries.map(({ title }) => english(title))).toEqual([
    'Check this selection',
    'Check a text of your own',
  ]);
});
