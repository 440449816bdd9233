/** What was muted, each with a way to take it back. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { RuleAbout } from '@/lib/model';
import { type Mute, type MuteList, mute, unmute } from '@/lib/settings/mute';
import type { Settings } from '@/lib/settings/settings';
import { useTranslate } from './translate';

const lists: readonly MuteList[] = ['mutedSites', 'mutedRules', 'mutedWordings'];

/** The section of muted sites, rules and wordings. */
export function MuteLists({
  settings,
  rules,
  change,
}: {
  readonly settings: Settings;
  /** As far as they are known; they are shown by their titles. */
  readonly rules: readonly RuleAbout[];
  readonly change: (edit: (settings: Settings) => Settings) => void;
}): VNode {
  const t = useTranslate();
  const nameOf = ({ list, value }: Mute): string =>
    (list === 'mutedRules' && rules.find(({ id }) => id === value)?.title) || value;
  const [removed, setRemoved] = useState<Mute | null>(null);
  return (
    <section aria-labelledby="mutes">
      <h2 id="mutes">{t('mutesTitle')}</h2>
      <p class="soft">{t('mutesAbout')}</p>
      {lists.map((list) => (
        <div key={list}>
          <h3>{t(`${list}Title`)}</h3>
          {settings[list].length === 0 && <p class="soft">{t('noMutes')}</p>}
          <ul class="rows">
            {settings[list].map((value) => (
              <li key={value} class="row">
                <span>{nameOf({ list, value })}</span>
                <button
                  type="button"
                  aria-label={t('unmute', [nameOf({ list, value })])}
                  onClick={() => {
                    setRemoved({ list, value });
                    change((now) => unmute(now, { list, value }));
                  }}
                >
                  {t('remove')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div role="status">
        {removed && (
          <p>
            {t('unmuted', [nameOf(removed)])}{' '}
            <button
              type="button"
              onClick={() => {
                change((now) => mute(now, removed));
                setRemoved(null);
              }}
            >
              {t('undo')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
