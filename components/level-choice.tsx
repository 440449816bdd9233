/** How much is shown in one part of an article: off, calm, standard or thorough. */
import type { VNode } from 'preact';
import type { Tier } from '@/lib/model';
import { useTranslate } from './translate';

const levels: readonly (Tier | 0)[] = [0, 1, 2, 3];

/** A row of radio buttons; `name` parts it from others on the page. */
export function LevelChoice({
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
