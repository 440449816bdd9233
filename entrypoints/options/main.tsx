/** Mounts the settings page and gives it the browser. */
import type { VNode } from 'preact';
import { Options } from '@/components/options';
import { aboutRule } from '@/lib/engine/about-rule';
import type { RuleAbout } from '@/lib/model';
import { listOwn } from '@/lib/own/compile-own';
import { parseOwn } from '@/lib/own/own-rules';
import { readSettings, writeSettings } from '@/lib/settings/settings-file';
import { mount } from '../own-pages/mount';
import { saveFile } from '../own-pages/save-file';
import { useOrigins } from '../own-pages/use-origins';
import { useSettings } from '../own-pages/use-settings';
import about from './rules.generated.json';
import { useOwnRules } from './use-own-rules';

const productRules = about as readonly RuleAbout[];

function OptionsInBrowser(): VNode {
  const { settings, notice, setNotice, change, reset } = useSettings();
  const { origins, grant, revoke } = useOrigins();
  const own = useOwnRules();
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
      rules={[...productRules, ...listOwn(own.own).map(aboutRule)]}
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
