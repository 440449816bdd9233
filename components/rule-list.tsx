/** The rules of one category: why each is there, when its words could be fine, whose standard it is, and a way to mute it. */
import type { VNode } from 'preact';
import type { RuleAbout } from '@/lib/model';
import { mute, unmute } from '@/lib/settings/mute';
import type { Settings } from '@/lib/settings/settings';
import { Switch } from './switch';
import { count, useTranslate } from './translate';

/** A folded list; nothing where there is no rule. */
export function RuleList({
  rules,
  muted,
  change,
}: {
  readonly rules: readonly RuleAbout[];
  /** Ids of muted rules. */
  readonly muted: readonly string[];
  readonly change: (edit: (settings: Settings) => Settings) => void;
}): VNode | null {
  const t = useTranslate();
  if (rules.length === 0) return null;
  return (
    <details class="rules">
      <summary>{count(t, 'rules', rules.length)}</summary>
      <ul class="rows">
        {rules.map(({ id, title, why, innocent, source, examples }) => (
          <li key={id}>
            <Switch
              name={title}
              about={why}
              isOn={!muted.includes(id)}
              onSwitch={(isOn) =>
                change((now) => (isOn ? unmute : mute)(now, { list: 'mutedRules', value: id }))
              }
            />
            <p>
              <span class="soft">{t('innocentLabel')}</span> {innocent}
            </p>
            <p class="soft">{t('ruleStandard', [source.by, source.title, source.locator])}</p>
            <Examples label={t('examplesMarked')} sentences={examples.marked} />
            <Examples label={t('examplesSpared')} sentences={examples.spared} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Example sentences; what stands in `[[ ]]` is marked. */
function Examples({
  label,
  sentences,
}: {
  readonly label: string;
  readonly sentences: readonly string[];
}): VNode | null {
  if (sentences.length === 0) return null;
  return (
    <div class="examples">
      <span class="soft">{label}</span>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>
            {sentence
              .split(/\[\[|\]\]/)
              .map((words, place) => (place % 2 ? <mark key={place}>{words}</mark> : words))}
          </li>
        ))}
      </ul>
    </div>
  );
}
