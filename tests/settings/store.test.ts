/** Proves that settings are stored one change after another, and that a failing storage is told. */
import { expect, it } from 'vitest';
import { defaultSettings } from '@/lib/settings/settings';
import { createSettingsStore, type StorageArea } from '@/lib/settings/store';

function memoryArea(stored: Record<string, unknown> = {}): StorageArea & { stored: Record<string, unknown> } {
  return {
    stored,
    get: async (key) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (items) => void Object.assign(stored, items),
    remove: async (key) => void delete stored[key],
  };
}

const failing = async (): Promise<never> => {
  throw new Error('quota exceeded');
};

it('loads what was stored', async () => {
  const store = createSettingsStore(memoryArea({ settings: { body: 3 } }));
  expect(await store.load()).toEqual({ value: { ...defaultSettings, body: 3 }, isReadable: true });
});

it('stands in the defaults when storage cannot be read, and says so', async () => {
  const store = createSettingsStore({ ...memoryArea(), get: failing });
  expect(await store.load()).toEqual({ value: defaultSettings, isReadable: false });
  expect(await store.change((settings) => ({ ...settings, body: 2 }))).toBe(false);
});

it('loses no change when several are made at once', async () => {
  const area = memoryArea();
  const store = createSettingsStore(area);
  const rules = ['a', 'b', 'c'];
  const done = rules.map((rule) =>
    store.change((settings) => ({ ...settings, mutedRules: [...settings.mutedRules, rule] })),
  );
  expect(await Promise.all(done)).toEqual([true, true, true]);
  expect(area.stored.settings).toMatchObject({ mutedRules: rules });
});

it('tells that nothing was stored when storage is full, and goes on afterwards', async () => {
  const area = memoryArea();
  const whole = area.set;
  area.set = failing;
  const store = createSettingsStore(area);
  expect(await store.change((settings) => ({ ...settings, badge: false }))).toBe(false);
  area.set = whole;
  expect(await store.change((settings) => ({ ...settings, badge: false }))).toBe(true);
});

it('forgets every choice', async () => {
  const area = memoryArea({ settings: { body: 3 }, other: 1 });
  expect(await createSettingsStore(area).reset()).toBe(true);
  expect(area.stored).toEqual({ other: 1 });
});

it('knows its own storage events from others', () => {
  const { after } = createSettingsStore(memoryArea());
  expect(after({ settings: { newValue: { body: 2 } } }, 'local')?.body).toBe(2);
  expect(after({ settings: {} }, 'local')).toEqual(defaultSettings);
  expect(after({ settings: { newValue: {} } }, 'session')).toBeNull();
  expect(after({ 'page:3': { newValue: {} } }, 'local')).toBeNull();
});
