/** The sites that the reader gave access to, as pages of the extension show and change them. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/lib/browser';
import { webOrigins } from '@/lib/settings/origins';

/** The granted match patterns, sorted, and how to change them; asking has to happen within a click. */
export interface KnownOrigins {
  readonly origins: readonly string[];
  readonly grant: (origin: string) => void;
  readonly revoke: (origins: readonly string[]) => void;
}

/** Returns what is granted, whoever changes it. */
export function useOrigins(): KnownOrigins {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  useEffect(() => {
    const { permissions } = browser;
    const follow = (): void =>
      void permissions
        .getAll()
        .then((granted) => setOrigins(webOrigins(granted.origins)))
        .catch(() => undefined);
    follow();
    permissions.onAdded.addListener(follow);
    permissions.onRemoved.addListener(follow);
    return () => {
      permissions.onAdded.removeListener(follow);
      permissions.onRemoved.removeListener(follow);
    };
  }, []);
  return {
    origins,
    grant: (origin) => void browser.permissions.request({ origins: [origin] }).catch(() => undefined),
    revoke: (removed) => void browser.permissions.remove({ origins: [...removed] }).catch(() => undefined),
  };
}
