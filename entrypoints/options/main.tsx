/** Mounts the settings page and gives it the browser. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Options } from '@/components/options';
import { browser } from '@/lib/browser';
import { isRuleList } from '@/lib/messages';
import type { RuleAbout } from '@/lib/model';
import { readSettings, writeSettings } from '@/lib/settings/settings-file';
import { mount } from '../own-pages/mount';
import { saveFile } from '../own-pages/save-file';
import { useOrigins } from '../own-pages/use-origins';
import { useSettings } from '../own-pages/use-settings';

function OptionsInBrowser(): VNode {
  const { settings, notice, setNotice, change, reset } = useSettings();
  const { origins, grant, revoke } = useOrigins();
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
  const load = async (file: File): Promise<void> => {
    const read = readSettings(await file.text().catch(() => ''));
    if (!read) setNotice('fileUnreadable');
    else if (await change(() => read)) setNotice('fileLoaded');
  };
  return (
    <Options
      settings={settings}
      origins={origins}
      rules={rules}
      notice={notice}
      change={(edit) => void change(edit)}
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
      reset={() => void reset()}
    />
  );
}

mount(<OptionsInBrowser />, 'optionsTitle');
