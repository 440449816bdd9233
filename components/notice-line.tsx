/** A line for what went wrong, was done, or could be taken back. */
import type { VNode } from 'preact';
import { type Mute, unmute } from '@/lib/settings/mute';
import type { Settings } from '@/lib/settings/settings';
import { useTranslate } from './translate';

/** A sentence by its key, or what was muted just now; not every page has all of them. */
export type Notice =
  | 'notSaved'
  | 'settingsUnreadable'
  | 'wordsGone'
  | 'draftWordsGone'
  | 'reset'
  | 'fileLoaded'
  | 'fileUnreadable'
  | { readonly muted: Mute }
  | null;

/** The line, spoken when it changes. */
export function NoticeLine({
  notice,
  change,
}: {
  readonly notice: Notice;
  readonly change: (edit: (settings: Settings) => Settings) => void;
}): VNode {
  const t = useTranslate();
  const muted = typeof notice === 'object' ? notice?.muted : undefined;
  return (
    <div role="status" class={notice ? 'notice' : undefined}>
      {typeof notice === 'string' && <p>{t(notice)}</p>}
      {muted && (
        <p>
          {t('muted')}{' '}
          <button type="button" onClick={() => change((now) => unmute(now, muted))}>
            {t('undo')}
          </button>
        </p>
      )}
    </div>
  );
}
