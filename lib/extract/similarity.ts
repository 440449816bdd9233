/** Compares short texts by their words. */

/** Returns the words of `text` in lower case, without punctuation and accents' marks left as they are; soft hyphens are left out. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      .replace(/[’‘]/g, "'")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []
  );
}

/** Returns how much of each other's words two texts hold: 1 the same words, 0 none. F1 over the bags of words. */
export function similarity(a: readonly string[], b: readonly string[]): number {
  if (!a.length || !b.length) return 0;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(word, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}

/** Returns `title` and what is left of it without the site's name after (or before) a bar, dash or double angle; longest first. */
export function withoutSite(title: string): readonly string[] {
  const parts = title.split(/\s+(?:[|•·»›~]|[-–—]|::)\s+|\s*\|\s*/);
  if (parts.length < 2) return [title];
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best));
  const withoutLast = title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(/[\s|•·»›~–—:-]+$/u, '');
  return [...new Set([title, withoutLast, longest])].filter(Boolean);
}
