/** What a spelled pattern is made of: items with all the words they take. */
import { Op } from '@/lib/engine/pack-code';

/** One item with the words it takes, if it asks for words. */
export interface SpelledItem {
  readonly op: number;
  readonly words?: readonly string[];
  readonly argument: number;
  readonly flags: number;
}

/** Items one after the other. */
export type Row = readonly SpelledItem[];

/** Returns the item that takes any of `words`. */
export function spellWords(words: readonly string[], flags: number): SpelledItem {
  const unique = [...new Set(words)];
  return { op: unique.length === 1 ? Op.word : Op.set, words: unique, argument: 0, flags };
}
