/** Keeps the settings in the browser's storage, and says so when it cannot. */
import { defaultSettings, parseSettings, type Settings } from './settings';

/** The part of a storage area that the store needs. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Settings as they were read. `isReadable` is false when storage failed and the defaults stand in. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly isReadable: boolean;
}

/** Reads and changes the settings. */
export interface SettingsStore {
  /** Never rejects. */
  load(): Promise<LoadedSettings>;
  /** Stores what `edit` makes of the present settings; changes are made one after another. Resolves with whether it was stored. */
  change(edit: (settings: Settings) => Settings): Promise<boolean>;
  /** Forgets every choice. Resolves with whether that worked. */
  reset(): Promise<boolean>;
}

/** The key under which settings are stored in `storage.local`. */
export const settingsKey = 'settings';

/** Returns a store over `area`. */
export function createSettingsStore(area: StorageArea): SettingsStore {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (write: () => Promise<void>): Promise<boolean> => {
    const done = last.then(write).then(
      () => true,
      () => false,
    );
    last = done;
    return done;
  };
  return {
    load: () =>
      area.get(settingsKey).then(
        (items) => ({ settings: parseSettings(items[settingsKey]), isReadable: true }),
        () => ({ settings: defaultSettings, isReadable: false }),
      ),
    // Read again before each write: another context may have written meanwhile.
    change: (edit) =>
      inTurn(async () => {
        const stored = (await area.get(settingsKey))[settingsKey];
        await area.set({ [settingsKey]: edit(parseSettings(stored)) });
      }),
    reset: () => inTurn(() => area.remove(settingsKey)),
  };
}

/** Returns the settings after a storage event, or null when the event is about something else. */
export const settingsAfter = (
  changes: Record<string, { newValue?: unknown }>,
  areaName: string,
): Settings | null =>
  areaName === 'local' && changes[settingsKey] ? parseSettings(changes[settingsKey].newValue) : null;
