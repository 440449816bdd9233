/** Scores extracted text against known text by shared runs of four words, as the article-extraction-benchmark of Scrapinghub does. */

/** Shares (0–1) of what was extracted that is right, and of what is right that was extracted. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
}

const size = 4;

function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(0, words.length - size);
  if (words.length) {
    for (let at = 0; at <= last; at++) {
      const shingle = words.slice(at, at + size).join(' ');
      counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
    }
  }
  return counts;
}

/** Returns how far `found` and `known` overlap; nothing found where nothing is known is perfect. */
export function overlap(found: string, known: string): Overlap {
  const a = shinglesOf(found);
  const b = shinglesOf(known);
  let shared = 0;
  let inFound = 0;
  let inKnown = 0;
  for (const [shingle, count] of a) {
    inFound += count;
    shared += Math.min(count, b.get(shingle) ?? 0);
  }
  for (const count of b.values()) inKnown += count;
  if (!inFound && !inKnown) return { precision: 1, recall: 1 };
  return { precision: inFound ? shared / inFound : 0, recall: inKnown ? shared / inKnown : 0 };
}

/** Returns mean precision and recall over pages and the F1 of the two means. */
export function mean(overlaps: readonly Overlap[]): Overlap & { readonly f1: number } {
  const sum = (pick: (o: Overlap) => number) =>
    overlaps.reduce((total, o) => total + pick(o), 0) / (overlaps.length || 1);
  const precision = sum((o) => o.precision);
  const recall = sum((o) => o.recall);
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}
