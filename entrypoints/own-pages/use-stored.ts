/** What a store holds, whoever changes it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/lib/browser';
import type { Store } from '@/lib/settings/store';

/** Returns the value of `store`, and `initial` until it was read; `onUnreadable` hears when storage failed. */
export function useStored<T>(store: Store<T>, initial: T, onUnreadable?: () => void): T {
  const [value, setValue] = useState<T>(initial);
  useEffect(() => {
    void store.load().then((loaded) => {
      setValue(loaded.value);
      if (!loaded.isReadable) onUnreadable?.();
    });
    const onStorage = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      const next = store.after(changes, area);
      if (next) setValue(next);
    };
    browser.storage.onChanged.addListener(onStorage);
    return () => browser.storage.onChanged.removeListener(onStorage);
  }, []);
  return value;
}
