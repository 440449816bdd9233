/** How much is shown of an article's headline and of its text: off, calm, standard or thorough. */
import type { VNode } from 'preact';
import type { Tier } from '@/lib/model';
import type { Settings } from '@/lib/settings/settings';
import { useTranslate } from './translate';

const levels: readonly (Tier | 0)[] = [0, 1, 2, 3];

/** A row for the headline and one for the text. */
export function LevelChoice({
  settings,
  change,
}: {
  readonly settings: Pick<Settings, 'headline' | 'body'>;
  readonly change: (edit: (settings: Settings) => Settings) => void;
}): VNode {
  const t = useTranslate();
  return (
    <>
      <Levels
        name="headline"
        legend={t('levelHeadline')}
        level={settings.headline}
        onChoose={(headline) => change((now) => ({ ...now, headline }))}
      />
      <Levels
        name="body"
        legend={t('levelBody')}
        level={settings.body}
        onChoose={(body) => change((now) => ({ ...now, body }))}
      />
    </>
  );
}

/** A row of radio buttons; `name` parts it from others on the page. */
function Levels({
  name,
  legend,
  level,
  onChoose,
}: {
  readonly name: string;
  readonly legend: string;
  readonly level: Tier | 0;
  readonly onChoose: (level: Tier | 0) => void;
}): VNode {
  const t = useTranslate();
  return (
    <fieldset class="levels">
      <legend>{legend}</legend>
      {levels.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === level}
            onChange={() => onChoose(each)}
          />
          <span>{t(`level_${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
