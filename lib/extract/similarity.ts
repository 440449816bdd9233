/** Compares short texts by their words. */

// All but letters and digits, as far as texts hold them. Classes by property (`\\p{L}`) take a page's script a millisecond each to make ready.
const between =
  '\\s\\x00-/:-@[-`{-\\xa9\\xab-\\xb1\\xb4\\xb6-\\xb8\\xbb\\xbf\\xd7\\xf7\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u245f\\u2500-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\u30fb\\ud800-\\udfff\\ufe00-\\ufe6f\\uff00-\\uff0f\\uff1a-\\uff20';
const word = new RegExp(`[^${between}]+(?:'[^${between}]+)*`, 'g');

/** Returns the words of `text` in lower case, without punctuation and accents' marks left as they are; soft hyphens are left out. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      .replace(/[’‘]/g, "'")
      .toLowerCase()
      .match(word) ?? []
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
