/** Mounts the settings page and gives it the browser. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Options, type OptionsProps } from '@/components/options';
import { TranslateContext } from '@/components/translate';
import { browser } from '@/lib/browser';
import { isRuleList } from '@/lib/messages';
import type { RuleAbout } from '@/lib/model';
import { readSettings, writeSettings } from '@/lib/settings/settings-file';
import { saveFile } from '../hooks/save-file';
import { useOrigins } from '../hooks/use-origins';
import { useSettings } from '../hooks/use-settings';

const t = (key: string, substitutions?: string[]): string => browser.i18n.getMessage(key, substitutions);

function OptionsInBrowser() {
  const { settings, isReadable, change, reset } = useSettings();
  const { origins, grant, revoke } = useOrigins();
  const [notice, setNotice] = useState<OptionsProps['notice']>(null);

  const [rules, setRules] = useState<readonly RuleAbout[]>([]);

  useEffect(() => {
    // Without an answer the categories stand alone.
    void browser.runtime
      .sendMessage({ type: 'rules' })
      .catch(() => null)
      .then((answer: unknown) => {
        if (isRuleList(answer)) setRules(answer);
      });
  }, []);
  useEffect(() => {
    if (!isReadable) setNotice('settingsUnreadable');
  }, [isReadable]);

  const load = async (file: File): Promise<void> => {
    const read = readSettings(await file.text().catch(() => ''));
    if (!read) setNotice('fileUnreadable');
    else setNotice((await change(() => read)) ? 'fileLoaded' : 'notSaved');
  };
  return (
    <TranslateContext.Provider value={t}>
      <Options
        settings={settings}
        origins={origins}
        rules={rules}
        notice={notice}
        change={(edit) => void change(edit).then((isStored) => setNotice(isStored ? null : 'notSaved'))}
        grant={grant}
        revoke={revoke}
        save={() =>
          saveFile({
            name: 'plumbline-settings.json',
            type: 'application/json',
            content: writeSettings(settings),
          })
        }
        load={(file) => void load(file)}
        reset={() => void reset().then((isDone) => setNotice(isDone ? 'reset' : 'notSaved'))}
      />
    </TranslateContext.Provider>
  );
}

const root = document.getElementById('root');
document.title = t('optionsTitle');
if (root) render(<OptionsInBrowser />, root);
