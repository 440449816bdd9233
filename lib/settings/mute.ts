/** Muting a wording, a rule or a site, and taking it back. */
import type { Settings } from './settings';

/** The lists that a reader can mute with. */
export type MuteList = 'mutedSites' | 'mutedRules' | 'mutedWordings';

/** One muted wording, rule or site. */
export interface Mute {
  readonly list: MuteList;
  readonly value: string;
}

/** Returns `settings` with `value` muted; the same object when it was already. */
export const mute = (settings: Settings, { list, value }: Mute): Settings =>
  settings[list].includes(value) ? settings : { ...settings, [list]: [...settings[list], value] };

/** Returns `settings` without that mute. */
export const unmute = (settings: Settings, { list, value }: Mute): Settings => ({
  ...settings,
  [list]: settings[list].filter((entry) => entry !== value),
});
