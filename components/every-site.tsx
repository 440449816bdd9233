/** Access to every site: the button that asks for it, or that it is given and the button that takes it back. */
import type { VNode } from 'preact';
import { everySite, hasEverySite, hostOf } from '@/lib/settings/origins';
import { useTranslate } from './translate';

/** A line; `isWide` makes its first button as wide as the page. */
export function EverySite({
  origins,
  grant,
  revoke,
  isWide = false,
}: {
  /** Granted match patterns. */
  readonly origins: readonly string[];
  readonly grant: (origin: string) => void;
  readonly revoke: (origins: readonly string[]) => void;
  readonly isWide?: boolean;
}): VNode {
  const t = useTranslate();
  if (!hasEverySite(origins))
    return (
      <p>
        <button type="button" class={isWide ? 'wide' : undefined} onClick={() => grant(everySite)}>
          {t('everySiteGrant')}
        </button>
      </p>
    );
  return (
    <p role="status">
      {t('everySiteOn')}{' '}
      <button type="button" onClick={() => revoke(origins.filter((origin) => hostOf(origin) === '*'))}>
        {t('everySiteStop')}
      </button>
    </p>
  );
}
