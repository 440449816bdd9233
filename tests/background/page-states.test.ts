/** Proves that states outlive the worker where storage allows, and are kept in memory where it does not. */
import { expect, it } from 'vitest';
import { createPageStates, type SessionArea } from '@/lib/background/page-states';
import type { PageState } from '@/lib/messages';

const state = (navigation: string): PageState => ({
  navigation,
  url: 'https://news.example/a',
  outcome: { refusal: 'too-short' },
});

function memoryArea(stored: Record<string, unknown> = {}): SessionArea & { stored: Record<string, unknown> } {
  return {
    stored,
    get: async (key) => (key === null ? { ...stored } : { [key]: stored[key] }),
    set: async (items) => void Object.assign(stored, items),
    remove: async (key) => void delete stored[key],
  };
}

const failing = async (): Promise<never> => {
  throw new Error('quota exceeded');
};

it('is still known after the worker was stopped', async () => {
  const area = memoryArea();
  await createPageStates(area).set(3, state('a'));
  const woken = createPageStates(area);
  expect(await woken.get(3)).toEqual(state('a'));
  expect(await woken.get(4)).toBeNull();
  expect(await woken.all()).toEqual([{ tabId: 3, state: state('a') }]);
});

it('falls back on memory when storage is full, and leaves no older state behind', async () => {
  const area = memoryArea();
  const states = createPageStates(area);
  await states.set(3, state('a'));
  area.set = failing;
  await states.set(3, state('b'));
  expect(await states.get(3)).toEqual(state('b'));
  expect(area.stored).toEqual({});
});

it('knows nothing, and says so, when storage cannot be read', async () => {
  const states = createPageStates({ get: failing, set: failing, remove: failing });
  expect(await states.get(3)).toBeNull();
  await states.set(3, state('a'));
  expect(await states.all()).toEqual([{ tabId: 3, state: state('a') }]);
  expect(await states.drop(3)).toBe(true);
  expect(await states.get(3)).toBeNull();
});

it('passes over what is damaged or not its own', async () => {
  const area = memoryArea({
    'page:3': { navigation: 7 },
    'page:x': state('x'),
    other: state('o'),
    'page:4': state('d'),
  });
  const states = createPageStates(area);
  expect(await states.get(3)).toBeNull();
  expect(await states.all()).toEqual([{ tabId: 4, state: state('d') }]);
});

it('drops the navigation it was told, never a later one', async () => {
  const states = createPageStates(memoryArea());
  await states.set(3, state('b'));
  expect(await states.drop(3, 'a')).toBe(false);
  expect(await states.get(3)).toEqual(state('b'));
  expect(await states.drop(3, 'b')).toBe(true);
  expect(await states.drop(3, 'b')).toBe(false);
});

it('lets an answer that arrives while storage is asked win', async () => {
  let release = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    release = resolve;
  });
  const area = memoryArea({ 'page:3': state('old') });
  const { get } = area;
  area.get = (key) => waiting.then(() => get(key));
  const states = createPageStates(area);
  const asked = states.get(3);
  await states.set(3, state('new'));
  release();
  expect(await asked).toEqual(state('new'));
});
