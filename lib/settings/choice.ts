/** What of a report the settings show on one page. */
import type { Category, Tier } from '@/lib/model';
import type { Settings } from './settings';

/** The settings as `selectFindings` takes them. */
export interface PageChoice {
  readonly headline: Tier | 0;
  readonly body: Tier | 0;
  readonly off: readonly Category[];
  readonly mutedRules: readonly string[];
  readonly mutedWordings: readonly string[];
}

/** Returns what is shown on the page at `url`; nothing at all where its site is muted. */
export function choiceFor(settings: Settings, url: string): PageChoice {
  const isMuted = isSiteMuted(settings, url);
  return {
    headline: isMuted ? 0 : settings.headline,
    body: isMuted ? 0 : settings.body,
    off: settings.off,
    mutedRules: settings.mutedRules,
    mutedWordings: settings.mutedWordings,
  };
}

/** Returns whether the reader muted the site of `url`. */
export const isSiteMuted = (settings: Settings, url: string): boolean =>
  settings.mutedSites.includes(siteOf(url));

/** Returns the host name of `url`, or the empty string when it has none. */
export function siteOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
