/** The reader's settings, as pages of the extension show and change them. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/lib/browser';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { createSettingsStore, settingsAfter } from '@/lib/settings/settings-store';

const store = createSettingsStore(browser.storage.local);

/** The settings as they are now. */
export interface KnownSettings {
  readonly settings: Settings;
  /** False where what is stored could not be read, so that these are the defaults. */
  readonly isReadable: boolean;
  /** Resolves with whether the change was stored. */
  readonly change: (edit: (now: Settings) => Settings) => Promise<boolean>;
  /** Resolves with whether the defaults were stored. */
  readonly reset: () => Promise<boolean>;
}

/** Returns the settings, whoever changes them. */
export function useSettings(): KnownSettings {
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const [isReadable, setReadable] = useState(true);
  useEffect(() => {
    void store.load().then((loaded) => {
      setSettings(loaded.settings);
      setReadable(loaded.isReadable);
    });
    const onStorage = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      const next = settingsAfter(changes, area);
      if (next) setSettings(next);
    };
    browser.storage.onChanged.addListener(onStorage);
    return () => browser.storage.onChanged.removeListener(onStorage);
  }, []);
  return { settings, isReadable, change: store.change, reset: store.reset };
}
