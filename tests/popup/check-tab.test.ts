/** Proves how the popup comes to know a page, and how it says that it cannot. */
import { expect, it } from 'vitest';
import type { PageState } from '@/lib/messages';
import { checkTab, type TabAccess } from '@/lib/popup/check-tab';

const state = (navigation: string): PageState => ({
  navigation,
  url: 'https://news.example/a',
  outcome: { refusal: 'too-short' },
});

function tab(part: Partial<TabAccess> & { known?: PageState | null; read?: PageState | null } = {}) {
  let current = part.known ?? null;
  const log: string[] = [];
  const access: TabAccess = {
    ask: part.ask ?? (async () => current),
    isHere: part.isHere ?? (async (navigation) => navigation === 'here'),
    inject:
      part.inject ??
      (async () => {
        log.push('inject');
        current = part.read ?? null;
      }),
    isSamePage: part.isSamePage ?? (async () => true),
  };
  return { access, log };
}

const failWith = (message: string) => async (): Promise<never> => {
  throw new Error(message);
};

it('shows what is known of the page without reading it again', async () => {
  const { access, log } = tab({ known: state('here') });
  expect(await checkTab(access)).toEqual({ state: state('here') });
  expect(log).toEqual([]);
});

it('reads the page when nothing is known, or only of a page that was left', async () => {
  for (const known of [null, state('gone')]) {
    const { access, log } = tab({ known, read: state('here') });
    expect(await checkTab(access)).toEqual({ state: state('here') });
    expect(log).toEqual(['inject']);
  }
});

it('reads the page when the background or the page do not answer', async () => {
  const { access } = tab({ known: state('here'), read: state('here'), isHere: failWith('no receiver') });
  expect(await checkTab(access)).toEqual({ state: state('here') });
  const { access: mute } = tab({ ask: failWith('no background') });
  expect(await checkTab(mute)).toEqual({ trouble: 'reading' });
});

it('believes the page, not the browser, about whether the script runs there', async () => {
  const silent = { isHere: failWith('Receiving end does not exist') };
  expect(await checkTab(tab(silent).access)).toEqual({ trouble: 'blocked' });
  const left = tab({ ...silent, isSamePage: async () => false });
  expect(await checkTab(left.access)).toEqual({ trouble: 'moved' });
  expect(await checkTab(tab().access)).toEqual({ trouble: 'reading' });
});

it('says that extensions may not enter', async () => {
  const { access } = tab({ inject: failWith('Cannot access a chrome:// URL') });
  expect(await checkTab(access)).toEqual({ trouble: 'blocked' });
});

it.each(['Frame with ID 0 was removed.', 'The tab was closed.', 'Actor destroyed before query'])(
  'says that the page was left: %s',
  async (message) => {
    expect(await checkTab(tab({ inject: failWith(message) }).access)).toEqual({ trouble: 'moved' });
  },
);

it('says that the page was left when the tab is on another one by now', async () => {
  const { access } = tab({ inject: failWith('Missing host permission'), isSamePage: async () => false });
  expect(await checkTab(access)).toEqual({ trouble: 'moved' });
});
