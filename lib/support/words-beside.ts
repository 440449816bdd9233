/** How much of the headline a place of the body speaks of. */
import type { ContentWord, Passages } from '@/lib/support/passages';

/** How far from a word others of the headline may stand. */
const REACH = 12;

/** Returns how many telling words of the headline, of other stems than `word`, stand near the body's token `at`, in its sentence. */
export function wordsBeside({ doc, families, words }: Passages, word: ContentWord, at: number): number {
  const { of } = doc.sentences;
  const near = new Set<string>();
  for (const { stem, weight } of words) {
    if (stem === word.stem || weight < 1 || near.has(stem)) continue;
    const tokens = families.get(stem) ?? [];
    for (let k = firstFrom(tokens, at - REACH); k < tokens.length; k++) {
      const token = tokens[k] as number;
      if (token > at + REACH) break;
      if (of[token] !== of[at]) continue;
      near.add(stem);
      break;
    }
  }
  return near.size;
}

/** The index of the first of `tokens` (ascending) that is not before `least`. */
function firstFrom(tokens: readonly number[], least: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
