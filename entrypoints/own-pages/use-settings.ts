/** The reader's settings, as pages of the extension show and change them, and what is to be said of that. */
import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '@/components/notice-line';
import { browser } from '@/lib/browser';
import { type Mute, mute as withMute } from '@/lib/settings/mute';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { createSettingsStore } from '@/lib/settings/store';

const store = createSettingsStore(browser.storage.local);

/** The settings as they are now. */
export interface KnownSettings {
  readonly settings: Settings;
  /** What went wrong or could be taken back last, by itself or as the page has it. */
  readonly notice: Notice;
  readonly setNotice: (next: Notice | ((now: Notice) => Notice)) => void;
  /** Resolves with whether the change was stored. */
  readonly change: (edit: (now: Settings) => Settings) => Promise<boolean>;
  /** Resolves with whether the mute was stored. */
  readonly mute: (muted: Mute) => Promise<boolean>;
  /** Resolves with whether the defaults were stored. */
  readonly reset: () => Promise<boolean>;
}

/** Returns the settings, whoever changes them. */
export function useSettings(): KnownSettings {
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const [notice, setNotice] = useState<Notice>(null);
  useEffect(() => {
    void store.load().then((loaded) => {
      setSettings(loaded.value);
      if (!loaded.isReadable) setNotice('settingsUnreadable');
    });
    const onStorage = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      const next = store.after(changes, area);
      if (next) setSettings(next);
    };
    browser.storage.onChanged.addListener(onStorage);
    return () => browser.storage.onChanged.removeListener(onStorage);
  }, []);
  const noted = async (isStored: Promise<boolean>, notice: Notice): Promise<boolean> => {
    setNotice((await isStored) ? notice : 'notSaved');
    return isStored;
  };
  return {
    settings,
    notice,
    setNotice,
    change: (edit) => noted(store.change(edit), null),
    mute: (muted) =>
      noted(
        store.change((now) => withMute(now, muted)),
        { muted },
      ),
    reset: () => noted(store.reset(), 'reset'),
  };
}
