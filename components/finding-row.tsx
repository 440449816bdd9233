/** One finding in the list: its words, a way to them, and on demand why, plainer words, and whose standard. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding, Span } from '@/lib/model';
import type { Mute } from '@/lib/settings/mute';
import { useTranslate } from './translate';

/** What a reader can do with a finding; the promises resolve with whether it worked. */
export interface FindingActions {
  readonly goTo: (span: Span) => void;
  readonly copy: (finding: Finding) => Promise<boolean>;
  readonly mute: (mute: Mute) => Promise<boolean>;
}

/** A list entry for `finding`. `showsPlace` adds where it stands. */
export function FindingRow({
  finding,
  actions,
  showsPlace = false,
}: {
  readonly finding: Finding;
  readonly actions: FindingActions;
  readonly showsPlace?: boolean;
}): VNode {
  const t = useTranslate();
  const { text, block, message, why, plain, innocent, source, title, voice, ruleId } = finding;
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <li class="row finding">
      <details>
        <summary>
          <span class="words">“{text}”</span>
          {showsPlace && <span class="soft"> {t(`block_${block}`)}</span>}
        </summary>
        <p>{message}</p>
        <p>{why}</p>
        {plain.length > 0 && (
          <p>
            <span class="soft">{t('plainLabel')}</span> {plain.join(' · ')}
          </p>
        )}
        <p>
          <span class="soft">{t('innocentLabel')}</span> {innocent}
        </p>
        {voice === 'attributed' && <p class="soft">{t('attributedNote')}</p>}
        <p class="soft">{t('standardLine', [title, source.by, source.title, source.locator])}</p>
        <p class="buttons">
          <button type="button" onClick={async () => setCopied(await actions.copy(finding))}>
            {t('copy')}
          </button>
          <button type="button" onClick={() => actions.mute({ list: 'mutedWordings', value: text })}>
            {t('muteWording')}
          </button>
          <button type="button" onClick={() => actions.mute({ list: 'mutedRules', value: ruleId })}>
            {t('muteRule')}
          </button>
          <span role="status" class="soft">
            {copied === null ? '' : t(copied ? 'copied' : 'notCopied')}
          </span>
        </p>
      </details>
      <button
        type="button"
        class="go"
        aria-label={t('goToWords', [text])}
        onClick={() => actions.goTo(finding.span)}
      >
        {t('goTo')}
      </button>
    </li>
  );
}
