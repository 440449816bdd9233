/** Proves what popup and side panel show as pages come and go. */
import { describe, expect, it } from 'vitest';
import type { PageState } from '@/lib/messages';
import type { TabOutcome } from '@/lib/popup/check-tab';
import { createTabFollower, type Place, type Tab, type TabView } from '@/lib/popup/follow-tab';
import { report } from '../report/sample-report';

const tab = (id: number): Tab => ({ id, url: '', windowId: 1 });
const state = (navigation: string, outcome: PageState['outcome'] = { report: report([]) }): PageState => ({
  navigation,
  url: 'https://news.example/a',
  outcome,
});
const known = (navigation: string): TabView => ({ kind: 'known', state: state(navigation) });

/** A follower in a window whose tab in front can be changed; checks are answered when the test says so. */
function follow(place: Place) {
  const shown: TabView[] = [];
  const waiting: { tab: Tab; answer: (outcome: TabOutcome) => Promise<void> }[] = [];
  const window: { front: Tab | null } = { front: tab(1) };
  const follower = createTabFollower({
    place,
    findTab: async () => window.front,
    readTab: (asked) =>
      new Promise((resolve) => {
        waiting.push({
          tab: asked,
          answer: async (outcome) => {
            resolve(outcome);
            await settled();
          },
        });
      }),
    show: (_, view) => shown.push(view),
  });
  const answer = async (outcome: TabOutcome): Promise<void> => {
    await settled();
    await waiting.at(-1)?.answer(outcome);
  };
  return { follower, window, waiting, answer, last: () => shown.at(-1) };
}
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 9; turn++) await Promise.resolve();
};
const blocked: TabOutcome = { trouble: 'blocked' };

describe.each(['popup', 'panel'] as const)('the %s', (place) => {
  it('shows what is known of the tab in front, and what comes to be known', async () => {
    const { follower, answer, last } = follow(place);
    void follower.check();
    await answer({ state: state('a') });
    expect(last()).toEqual(known('a'));
    follower.changed({ type: 'changed', tabId: 1, state: state('b') });
    expect(last()).toEqual(known('b'));
    follower.changed({ type: 'changed', tabId: 2, state: state('c') });
    expect(last()).toEqual(known('b'));
  });

  it('says so when there is no tab', async () => {
    const { follower, window, last } = follow(place);
    window.front = null;
    await follower.check();
    expect(last()).toEqual({ kind: 'blocked' });
  });

  it('does not show an answer that comes after a newer one', async () => {
    const { follower, answer, last } = follow(place);
    void follower.check();
    await settled();
    follower.changed({ type: 'changed', tabId: 1, state: state('new') });
    await answer({ state: state('old') });
    expect(last()).toEqual(known('new'));
  });
});

describe('the popup', () => {
  it('tells a page that is closed from one that takes another click', async () => {
    const { follower, answer, last } = follow('popup');
    void follower.check();
    await answer(blocked);
    expect(last()).toEqual({ kind: 'blocked' });
    void follower.checkAgain();
    expect(last()).toEqual({ kind: 'reading' });
    await answer(blocked);
    expect(last()).toEqual({ kind: 'clickAgain' });
  });

  it('stays with its page and says when that is gone', async () => {
    const { follower, waiting, answer, last } = follow('popup');
    void follower.check();
    await answer({ state: state('a') });
    follower.activated(1);
    follower.granted();
    follower.updated(1, 'complete');
    await settled();
    expect(waiting).toHaveLength(1);
    follower.changed({ type: 'changed', tabId: 1, state: null });
    expect(last()).toEqual({ kind: 'moved' });
  });

  it('does not wait for a page that goes away while it is read', async () => {
    const { follower, answer, last } = follow('popup');
    void follower.check();
    await settled();
    follower.updated(2, 'loading');
    expect(last()).toBeUndefined();
    follower.updated(1, 'loading');
    expect(last()).toEqual({ kind: 'moved' });
    await answer({ state: state('gone') });
    expect(last()).toEqual({ kind: 'moved' });
  });
});

describe('the side panel', () => {
  it('asks for a click where it may not read', async () => {
    const { follower, answer, last } = follow('panel');
    void follower.check();
    await answer(blocked);
    expect(last()).toEqual({ kind: 'click' });
  });

  it('reads on when the page was left, and when the next one has loaded', async () => {
    const { follower, answer, last } = follow('panel');
    void follower.check();
    await answer({ state: state('a') });
    follower.updated(1, 'loading');
    expect(last()).toEqual(known('a'));
    follower.changed({ type: 'changed', tabId: 1, state: null });
    expect(last()).toEqual({ kind: 'reading' });
    await answer(blocked);
    follower.updated(1, 'complete');
    await answer({ state: state('b') });
    expect(last()).toEqual(known('b'));
  });

  it('goes along with the tab in front of its own window', async () => {
    const { follower, window, waiting, answer, last } = follow('panel');
    void follower.check();
    await answer({ state: state('a') });
    window.front = tab(2);
    follower.activated(9);
    await settled();
    expect(waiting).toHaveLength(1);
    follower.activated(1);
    // Said of the tab that was left, before the next one is known.
    follower.changed({ type: 'changed', tabId: 1, state: state('late') });
    await answer({ state: state('b') });
    expect(waiting.at(-1)?.tab.id).toBe(2);
    expect(last()).toEqual(known('b'));
  });

  it('looks again once access was given', async () => {
    const { follower, answer, last } = follow('panel');
    void follower.check();
    await answer(blocked);
    follower.granted();
    await answer({ state: state('a') });
    expect(last()).toEqual(known('a'));
  });

  it('looks again at a refused page that loads anew', async () => {
    const { follower, answer, last } = follow('panel');
    void follower.check();
    await answer({ state: state('a', { refusal: 'too-short' }) });
    follower.updated(1, 'complete');
    await answer({ state: state('b') });
    expect(last()).toEqual(known('b'));
  });
});
