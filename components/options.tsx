/** The page of settings: how much is shown, which categories, which sites, the reader's own rules, and what was muted. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Category, RuleAbout } from '@/lib/model';
import { categories } from '@/lib/settings/categories';
import { hasEverySite, hostOf } from '@/lib/settings/origins';
import type { Settings } from '@/lib/settings/settings';
import { EverySite } from './every-site';
import { LevelChoice } from './level-choice';
import { MuteLists } from './mute-lists';
import { type Notice, NoticeLine } from './notice-line';
import { OwnRules, type OwnRulesProps } from './own-rules';
import { RuleList } from './rule-list';
import { SettingsFile } from './settings-file';
import { Switch } from './switch';
import { categoryAbout, categoryName, useTranslate } from './translate';

/** What the page draws and asks for. */
export interface OptionsProps {
  readonly settings: Settings;
  /** Granted match patterns. */
  readonly origins: readonly string[];
  /** Empty until they are known. */
  readonly rules: readonly RuleAbout[];
  readonly own: OwnRulesProps;
  readonly notice: Notice;
  readonly change: (edit: (settings: Settings) => Settings) => void;
  readonly grant: (origin: string) => void;
  readonly revoke: (origins: readonly string[]) => void;
  readonly save: () => void;
  readonly load: (file: File) => void;
  readonly reset: () => void;
}

/** The settings page. */
export function Options({
  settings,
  origins,
  rules,
  own,
  notice,
  change,
  grant,
  revoke,
  save,
  load,
  reset,
}: OptionsProps): VNode {
  const t = useTranslate();
  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      <NoticeLine notice={notice} change={change} />
      <section aria-labelledby="levels">
        <h2 id="levels">{t('levelsTitle')}</h2>
        <p class="soft">{t('levelsAbout')}</p>
        <LevelChoice settings={settings} change={change} />
        <Switch
          name={t('marksSwitch')}
          isOn={settings.marks}
          onSwitch={(marks) => change((now) => ({ ...now, marks }))}
        />
        <Switch
          name={t('badgeSwitch')}
          isOn={settings.badge}
          onSwitch={(badge) => change((now) => ({ ...now, badge }))}
        />
      </section>
      <Sites origins={origins} grant={grant} revoke={revoke} />
      <section aria-labelledby="categories">
        <h2 id="categories">{t('categoriesTitle')}</h2>
        <p class="soft">{t('categoriesAbout')}</p>
        {categories.map((category) => (
          <div key={category}>
            <Switch
              name={categoryName(t, category)}
              about={categoryAbout(t, category)}
              isOn={!settings.off.includes(category)}
              onSwitch={(isOn) => change((now) => withCategory(now, category, isOn))}
            />
            <RuleList
              rules={rules.filter((rule) => rule.category === category)}
              muted={settings.mutedRules}
              change={change}
            />
          </div>
        ))}
      </section>
      <OwnRules {...own} />
      <MuteLists settings={settings} rules={rules} change={change} />
      <SettingsFile save={save} load={load} />
      <Reset reset={reset} />
    </main>
  );
}

const withCategory = (settings: Settings, category: Category, isOn: boolean): Settings => ({
  ...settings,
  off: isOn ? settings.off.filter((each) => each !== category) : [...new Set([...settings.off, category])],
});

function Sites({ origins, grant, revoke }: Pick<OptionsProps, 'origins' | 'grant' | 'revoke'>): VNode {
  const t = useTranslate();
  const sites = origins.filter((origin) => hostOf(origin) !== '*');
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('sitesTitle')}</h2>
      <p class="soft">{t('sitesAbout')}</p>
      <EverySite origins={origins} grant={grant} revoke={revoke} />
      {sites.length === 0 && !hasEverySite(origins) && <p>{t('noSites')}</p>}
      <ul class="rows">
        {sites.map((origin) => (
          <li key={origin} class="row">
            <span>{hostOf(origin)}</span>
            <button
              type="button"
              aria-label={t('removeSite', [hostOf(origin)])}
              onClick={() => revoke([origin])}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reset({ reset }: Pick<OptionsProps, 'reset'>): VNode {
  const t = useTranslate();
  const [isAsking, setAsking] = useState(false);
  return (
    <section aria-labelledby="reset">
      <h2 id="reset">{t('resetTitle')}</h2>
      <p class="soft">{t('resetAbout')}</p>
      <p class="buttons">
        {isAsking ? (
          <>
            <button
              type="button"
              onClick={() => {
                setAsking(false);
                reset();
              }}
            >
              {t('resetSure')}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {t('resetKeep')}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setAsking(true)}>
            {t('resetAsk')}
          </button>
        )}
      </p>
    </section>
  );
}
