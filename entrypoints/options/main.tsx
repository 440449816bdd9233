/** Mounts the settings page and gives it the browser. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Options } from '@/components/options';
import { browser } from '@/lib/browser';
import { isRuleList } from '@/lib/messages';
import type { RuleAbout } from '@/lib/model';
import { listOwn } from '@/lib/own/compile-own';
import { parseOwn } from '@/lib/own/own-rules';
import { readSettings, writeSettings } from '@/lib/settings/settings-file';
import { mount } from '../own-pages/mount';
import { saveFile } from '../own-pages/save-file';
import { useOrigins } from '../own-pages/use-origins';
import { useSettings } from '../own-pages/use-settings';
import { useOwnRules } from './use-own-rules';

function OptionsInBrowser(): VNode {
  const { settings, notice, setNotice, change, reset } = useSettings();
  const { origins, grant, revoke } = useOrigins();
  const own = useOwnRules();
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
    if (!read) return setNotice('fileUnreadable');
    // A file of an older version has no rules in it, which is not the same as having none.
    const isKept = read.own === undefined || (await own.replace(parseOwn(read.own)));
    const isStored = isKept && (await change(() => read.settings));
    setNotice(isStored ? 'fileLoaded' : 'notSaved');
  };
  return (
    <Options
      settings={settings}
      origins={origins}
      rules={[...rules, ...listOwn(own.own)]}
      own={own}
      notice={notice}
      change={(edit) => void change(edit)}
      grant={grant}
      revoke={revoke}
      save={() =>
        saveFile({
          name: 'plumbline-settings.json',
          type: 'application/json',
          content: writeSettings(settings, own.own),
        })
      }
      load={(file) => void load(file)}
      reset={() => void own.forget().then(reset)}
    />
  );
}

mount(<OptionsInBrowser />, 'optionsTitle');
