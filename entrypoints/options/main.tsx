/** Mounts the settings page and gives it the browser. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Options, type OptionsProps } from '@/components/options';
import { TranslateContext } from '@/components/translate';
import { browser } from '@/lib/browser';
import { webOrigins } from '@/lib/settings/origins';
import { useSettings } from '../popup/use-settings';

const t = (key: string, substitutions?: string[]): string => browser.i18n.getMessage(key, substitutions);

function OptionsInBrowser() {
  const { settings, isReadable, change, reset } = useSettings();
  const [origins, setOrigins] = useState<readonly string[]>([]);
  const [notice, setNotice] = useState<OptionsProps['notice']>(null);

  useEffect(() => {
    if (!isReadable) setNotice('settingsUnreadable');
  }, [isReadable]);
  useEffect(() => {
    const followGrants = (): void =>
      void browser.permissions
        .getAll()
        .then((granted) => setOrigins(webOrigins(granted.origins)))
        .catch(() => undefined);
    followGrants();
    browser.permissions.onAdded.addListener(followGrants);
    browser.permissions.onRemoved.addListener(followGrants);
    return () => {
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
        change={(edit) => void change(edit).then((isStored) => setNotice(isStored ? null : 'notSaved'))}
        grant={(origin) => void browser.permissions.request({ origins: [origin] }).catch(() => undefined)}
        revoke={(removed) =>
          void browser.permissions.remove({ origins: [...removed] }).catch(() => undefined)
        }
        reset={() => void reset().then((isDone) => setNotice(isDone ? 'reset' : 'notSaved'))}
      />
    </TranslateContext.Provider>
  );
}

const root = document.getElementById('root');
document.title = t('optionsTitle');
if (root) render(<OptionsInBrowser />, root);
