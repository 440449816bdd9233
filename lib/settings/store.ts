/** Keeps what a reader chose or wrote in the browser's storage, and says so when it cannot. */
import { parseSettings, type Settings } from './settings';

/** The part of a storage area that a store needs. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A value as it was read. `isReadable` is false when storage failed and the default stands in. */
export interface Loaded<T> {
  readonly value: T;
  readonly isReadable: boolean;
}

/** Reads and changes one value. */
export interface Store<T> {
  /** Never rejects. */
  load(): Promise<Loaded<T>>;
  /** Stores what `edit` makes of the present value; changes are made one after another. Resolves with whether it was stored. */
  change(edit: (value: T) => T): Promise<boolean>;
  /** Forgets the value. Resolves with whether that worked. */
  reset(): Promise<boolean>;
  /** Returns the value after a storage event, or null when the event is about something else. */
  after(changes: Record<string, { newValue?: unknown }>, areaName: string): T | null;
}

/** Returns a store of what stands under `key` in `area`, the local one; `parse` makes a value of whatever is found there, nothing included. */
export function createStore<T>(area: StorageArea, key: string, parse: (stored: unknown) => T): Store<T> {
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
      area.get(key).then(
        (items) => ({ value: parse(items[key]), isReadable: true }),
        () => ({ value: parse(undefined), isReadable: false }),
      ),
    // Read again before each write: another context may have written meanwhile.
    change: (edit) =>
      inTurn(async () => {
        const stored = (await area.get(key))[key];
        await area.set({ [key]: edit(parse(stored)) });
      }),
    reset: () => inTurn(() => area.remove(key)),
    after: (changes, areaName) =>
      areaName === 'local' && changes[key] ? parse(changes[key].newValue) : null,
  };
}

/** Returns the store of settings. */
export const createSettingsStore = (area: StorageArea): Store<Settings> =>
  createStore(area, 'settings', parseSettings);
