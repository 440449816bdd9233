/** The reader's settings, as pages of the extension show and change them, and what is to be said of that. */
import { useState } from 'preact/hooks';
import type { Notice } from '@/components/notice-line';
import { browser } from '@/lib/browser';
import { type Mute, mute as withMute } from '@/lib/settings/mute';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { createSettingsStore } from '@/lib/settings/store';
import { useStored } from './use-stored';

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
  const [notice, setNotice] = useState<Notice>(null);
  const settings = useStored(store, defaultSettings, () => setNotice('settingsUnreadable'));
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
