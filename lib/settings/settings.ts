/** What a reader chose, and how it is read from storage that may be damaged or of another version. */
import type { Category, Tier } from '@/lib/model';

/** Everything a reader can choose. Tier 0 shows nothing there. */
export interface Settings {
  readonly version: 1;
  /** For kicker, headline and standfirst. */
  readonly headline: Tier | 0;
  /** For every other block. */
  readonly body: Tier | 0;
  /** Categories that are not shown. */
  readonly off: readonly Category[];
  /** Whether the toolbar button shows the number of findings. */
  readonly badge: boolean;
  /** Whether words are marked on the page. */
  readonly marks: boolean;
  /** Host names, lower case, on which nothing is shown. */
  readonly mutedSites: readonly string[];
  readonly mutedRules: readonly string[];
  readonly mutedWordings: readonly string[];
}

/** What holds until a reader chooses otherwise: standard for the headline, calm for the text. */
export const defaultSettings: Settings = {
  version: 1,
  headline: 2,
  body: 1,
  off: [],
  badge: true,
  marks: true,
  mutedSites: [],
  mutedRules: [],
  mutedWordings: [],
};

// Bounds keep a damaged or hostile store from filling memory.
const mostEntries = 2000;
const longestEntry = 300;

/** Returns the settings that `stored` holds; a field that is missing or damaged takes its default, the others are kept. */
export function parseSettings(stored: unknown): Settings {
  const fields = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return {
    version: 1,
    headline: tier(fields.headline, defaultSettings.headline),
    body: tier(fields.body, defaultSettings.body),
    off: texts(fields.off) as Category[],
    badge: flag(fields.badge, defaultSettings.badge),
    marks: flag(fields.marks, defaultSettings.marks),
    mutedSites: texts(fields.mutedSites),
    mutedRules: texts(fields.mutedRules),
    mutedWordings: texts(fields.mutedWordings),
  };
}

const tier = (value: unknown, otherwise: Tier | 0): Tier | 0 =>
  value === 0 || value === 1 || value === 2 || value === 3 ? value : otherwise;

const flag = (value: unknown, otherwise: boolean): boolean =>
  typeof value === 'boolean' ? value : otherwise;

function texts(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const kept = value.filter(
    (entry): entry is string => typeof entry === 'string' && entry !== '' && entry.length <= longestEntry,
  );
  return [...new Set(kept)].slice(0, mostEntries);
}
