/** Proves that states, badge and popup follow what happens to tabs, settings and grants. */
import { describe, expect, it } from 'vitest';
import type { Check } from '@/lib/background/answer-read';
import { createPageKeeper, type Sender } from '@/lib/background/page-keeper';
import { createPageStates } from '@/lib/background/page-states';
import type { ChangedMessage, MarkMessage, PageState } from '@/lib/messages';
import { bareArticle } from '@/lib/model';
import { defaultSettings } from '@/lib/settings/settings';
import { collectedOf, plainFrontOf } from '../extract/read-html';
import { finding, report } from '../report/sample-report';

const article = bareArticle('Mayor slams budget', [{ kind: 'headline', span: { start: 0, end: 18 } }], {
  url: 'https://news.example/a',
  lang: 'en',
  headline: 'Mayor slams budget',
});
const readAs = (navigation: string, url = article.url) => ({
  type: 'read',
  navigation,
  url,
  outcome: { article },
});
const page = (tabId: number): Sender => ({ id: 'own', tabId, frameId: 0, isOwnPage: false });
const popup: Sender = { id: 'own', isOwnPage: true };

function keeperOn(part: { check?: () => Promise<Check>; here?: (tabId: number) => boolean } = {}) {
  const badges = new Map<number, string>();
  const told: ChangedMessage[] = [];
  const sent: [number, MarkMessage][] = [];
  const injected: number[] = [];
  const stored: Record<string, unknown> = {};
  const states = createPageStates({
    get: async () => stored,
    set: async (items) => void Object.assign(stored, items),
    remove: async (key) => void delete stored[key],
  });
  const keeper = createPageKeeper({
    id: 'own',
    states,
    settings: async () => defaultSettings,
    check: part.check ?? (async () => () => ({ report: report([finding()]) })),
    setBadge: async (tabId, text) => void badges.set(tabId, text),
    tell: async (message) => {
      told.push(message);
      throw new Error('no popup is open');
    },
    send: async (tabId, message) => {
      sent.push([tabId, message]);
      return part.here?.(tabId) ?? true;
    },
    injectMarks: async (tabId) => {
      if (tabId > 8) throw new Error('no access');
      injected.push(tabId);
    },
  });
  return { keeper, badges, told, sent, injected, states };
}

it('judges a page for whoever shows it, without keeping anything', async () => {
  const { keeper, told, states } = keeperOn();
  const { page: plain } = await collectedOf('<p>Ferries.</p>');
  const message = { type: 'judge', page: plain, cutOff: [] };
  const judgement = await keeper.answer(message, page(3));
  expect(judgement).toEqual({ outcome: { refusal: 'not-an-article' }, mayBeCutOff: [] });
  expect([told, await states.get(3)]).toEqual([[], null]);
  expect(keeper.answer(message, popup)).toBeUndefined();
});

it('checks a text for pages of ours alone, without keeping it', async () => {
  const { keeper, told, states } = keeperOn();
  const message = { type: 'draft', draft: { headline: 'Mayor slams budget', text: '' } };
  expect(await keeper.answer(message, { ...popup, tabId: 3, frameId: 0 })).toEqual({
    report: report([finding()]),
  });
  expect([told, await states.get(3)]).toEqual([[], null]);
  expect(keeper.answer(message, page(3))).toBeUndefined();
});

it('judges a front page in the same way', async () => {
  const { keeper } = keeperOn();
  const [plain, links] = await plainFrontOf('<p><a href="/ferries">Ferries.</a></p>', article.url);
  const message = { type: 'front', page: plain, links };
  expect(await keeper.answer(message, page(3))).toEqual({ refusal: 'not-an-article' });
  expect(keeper.answer(message, popup)).toBeUndefined();
});

it('answers a reading with the state, and shows it', async () => {
  const { keeper, badges, told } = keeperOn();
  const state = (await keeper.answer(readAs('n1'), page(3))) as PageState;
  expect(state).toEqual({ navigation: 'n1', url: article.url, outcome: { report: report([finding()]) } });
  expect(badges.get(3)).toBe('1');
  expect(told).toEqual([{ type: 'changed', tabId: 3, state }]);
  expect(await keeper.answer({ type: 'ask', tabId: 3 }, popup)).toEqual(state);
  expect(await keeper.answer({ type: 'ask', tabId: 4 }, popup)).toBeNull();
});

it.each([
  ['another extension', { ...page(3), id: 'other' }, readAs('n1')],
  ['a frame inside a page', { ...page(3), frameId: 7 }, readAs('n1')],
  ['no tab', { ...popup }, readAs('n1')],
  ['a page that asks about tabs', page(3), { type: 'ask', tabId: 3 }],
  ['a damaged message', page(3), { ...readAs('n1'), outcome: {} }],
  ['a message of another kind', page(3), { type: 'changed', tabId: 3, state: null }],
])('does not answer %s', (_, sender, message) => {
  expect(keeperOn().keeper.answer(message, sender)).toBeUndefined();
});

it('drops the answer of an old navigation that had to wait', async () => {
  let release = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    release = resolve;
  });
  let calls = 0;
  const { keeper, badges, states } = keeperOn({
    check: async () => {
      calls += 1;
      if (calls === 1) await waiting;
      return () => ({ report: report(calls === 2 ? [] : [finding()]) });
    },
  });
  const late = keeper.answer(readAs('old'), page(3));
  await keeper.answer(readAs('new'), page(3));
  release();
  expect(await late).toBeNull();
  expect((await states.get(3))?.navigation).toBe('new');
  expect(badges.get(3)).toBe('');
});

describe('a page that was left', () => {
  it('is forgotten when its script says so', async () => {
    const { keeper, badges, told, states } = keeperOn();
    await keeper.answer(readAs('n1'), page(3));
    expect(await keeper.answer({ type: 'left', navigation: 'n1' }, page(3))).toBeNull();
    expect(await states.get(3)).toBeNull();
    expect(badges.get(3)).toBe('');
    expect(told.at(-1)).toEqual({ type: 'changed', tabId: 3, state: null });
  });

  it('is forgotten when a load finds it gone, and kept when it is still there', async () => {
    const here = new Set([3]);
    const { keeper, states } = keeperOn({ here: (tabId) => here.has(tabId) });
    await keeper.answer(readAs('n1'), page(3));
    await keeper.loaded(3);
    expect(await states.get(3)).not.toBeNull();
    here.clear();
    await keeper.loaded(3);
    expect(await states.get(3)).toBeNull();
  });

  it('is forgotten when its tab is closed', async () => {
    const { keeper, states } = keeperOn();
    await keeper.answer(readAs('n1'), page(3));
    await keeper.closed(3);
    expect(await states.all()).toEqual([]);
  });
});

it('runs the marks where a page asks for them, and says whether it has', async () => {
  const { keeper, injected } = keeperOn();
  const load = { type: 'load-marks' };
  expect(await keeper.answer(load, page(3))).toBe(true);
  expect(await keeper.answer(load, page(9))).toBe(false);
  expect(keeper.answer(load, popup)).toBeUndefined();
  expect(injected).toEqual([3]);
});

it('draws the badges anew when settings change', async () => {
  const { keeper, badges } = keeperOn();
  await keeper.answer(readAs('n1'), page(3));
  await keeper.settingsChanged({ ...defaultSettings, badge: false });
  expect(badges.get(3)).toBe('');
});

it('stops the pages whose access was taken back, and no others', async () => {
  const { keeper, sent, states } = keeperOn();
  await keeper.answer(readAs('n1', 'https://a.example/1'), page(1));
  await keeper.answer(readAs('n2', 'https://b.example/1'), page(2));
  await keeper.answer(readAs('n3', 'https://c.example/1'), page(3));
  await keeper.revoked(['*://a.example/*', '*://b.example/*'], ['*://b.example/*']);
  expect(sent).toEqual([[1, { type: 'mark', do: 'stop' }]]);
  expect((await states.all()).map(({ tabId }) => tabId)).toEqual([2, 3]);
});
