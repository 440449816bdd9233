/** Mounts the settings page and gives it the browser. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Options, type OptionsProps } from '@/components/options';
import { TranslateContext } from '@/components/translate';
import { browser } from '@/lib/browser';
import { webOrigins } from '@/lib/settings/origins';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { createSettingsStore, settingsAfter } from '@/lib/settings/settings-store';

const store = createSettingsStore(browser.storage.local);
const t = (key: string, substitutions?: string[]): string => browser.i18n.getMessage(key, substitutions);

function OptionsInBrowser() {
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const [origins, setOrigins] = useState<readonly string[]>([]);
  const [notice, setNotice] = useState<OptionsProps['notice']>(null);

  useEffect(() => {
    void store.load().then((loaded) => {
      setSettings(loaded.settings);
      if (!loaded.isReadable) setNotice('settingsUnreadable');
    });
    const followGrants = (): void =>
      void browser.permissions
        .getAll()
        .then((granted) => setOrigins(webOrigins(granted.origins)))
        .catch(() => undefined);
    const onStorage = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      const next = settingsAfter(changes, area);
      if (next) setSettings(next);
    };
    followGrants();
    browser.storage.onChanged.addListener(onStorage);
    browser.permissions.onAdded.addListener(followGrants);
    browser.permissions.onRemoved.addListener(followGrants);
    return () => {
      browser.storage.onChanged.removeListener(onStorage);
      browser.permissions.onAdded.removeListener(followGrants);
      browser.permissions.onRemoved.removeListener(followGrants);
    };
  }, []);

  return (
    <TranslateContext.Provider value={t}>
      <Options
        settings={settings}
        origins={origins}
        notice={notice}
        change={(edit) => void store.change(edit).then((isStored) => setNotice(isStored ? null : 'notSaved'))}
        grant={(origin) => void browser.permissions.request({ origins: [origin] }).catch(() => undefined)}
        revoke={(removed) =>
          void browser.permissions.remove({ origins: [...removed] }).catch(() => undefined)
        }
        reset={() => void store.reset().then((isDone) => setNotice(isDone ? 'reset' : 'notSaved'))}
      />
    </TranslateContext.Provider>
  );
}

const root = document.getElementById('root');
document.title = t('optionsTitle');
if (root) render(<OptionsInBrowser />, root);
