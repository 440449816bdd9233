/** Whether this site is checked on its own, and the button that changes it. */
import type { VNode } from 'preact';
import { useTranslate } from './translate';

/** Access to the site of the page: none, to it alone, or to every site. */
export type Access = 'none' | 'site' | 'every';

/** A line and a button about `host`; nothing for addresses that cannot be granted. */
export function SiteAccess({
  host,
  access,
  grant,
  revoke,
}: {
  readonly host: string | null;
  readonly access: Access;
  readonly grant: () => void;
  readonly revoke: () => void;
}): VNode | null {
  const t = useTranslate();
  if (!host) return null;
  if (access === 'every') return <p class="soft">{t('accessEvery')}</p>;
  return access === 'site' ? (
    <p class="access">
      <span>{t('accessSite', [host])}</span>{' '}
      <button type="button" onClick={revoke}>
        {t('accessStop')}
      </button>
    </p>
  ) : (
    <p class="access">
      <button type="button" class="wide" onClick={grant}>
        {t('accessGrant', [host])}
      </button>
      <span class="soft">{t('accessGrantNote')}</span>
    </p>
  );
}
