/** A reader's own words and rules: plain data, as it is kept and handed on. */
import { type OwnPack, readPack } from './read-pack';

/** All that a reader added. */
export interface OwnRules {
  /** Wordings in the language of docs/patterns.md. */
  readonly words: readonly string[];
  /** Each title once. */
  readonly packs: readonly OwnPack[];
}

/** What holds until a reader adds some. */
export const noOwnRules: OwnRules = { words: [], packs: [] };

/** The key under which they are stored in `storage.local`: away from the settings, which every page reads. */
export const ownKey = 'own';

/** Bounds keep a damaged or hostile store from filling memory. */
export const MOST = { words: 500, packs: 20 } as const;

/** Returns the rules that `stored` holds, nothing included; what is damaged is left out, the rest is kept. */
export function parseOwn(stored: unknown): OwnRules {
  const { words, packs } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  const kept = (Array.isArray(packs) ? packs : []).flatMap((pack: unknown): OwnPack[] => {
    try {
      return [readPack(pack)];
    } catch {
      return [];
    }
  });
  return {
    words: (Array.isArray(words)
      ? readWords(words.filter((word) => typeof word === 'string').join('\n'))
      : []
    ).slice(0, MOST.words),
    packs: [...new Map(kept.map((pack) => [pack.title, pack])).values()].slice(0, MOST.packs),
  };
}

/** Returns the wordings in `text`, one a line, each once. */
export const readWords = (text: string): string[] =>
  [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);

/** Returns `own` with `pack`, in place of one with its title. */
export const withPack = (own: OwnRules, pack: OwnPack): OwnRules => ({
  ...own,
  packs: [...own.packs.filter(({ title }) => title !== pack.title), pack],
});

/** Returns `own` without the pack of this title. */
export const withoutPack = (own: OwnRules, title: string): OwnRules => ({
  ...own,
  packs: own.packs.filter((pack) => pack.title !== title),
});
