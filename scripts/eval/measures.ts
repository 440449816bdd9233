/** The arithmetic of measuring: precision, recall and F1 from counts. */

/** Right and wrong answers. */
export interface Counts {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
  readonly rightlyQuiet: number;
}

/** Precision, recall and F1, each 0 to 1; 0 where there is nothing to divide by. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Returns the counts of `answers`, each what was found and what was true. */
export function countAnswers(answers: Iterable<{ found: boolean; truth: boolean }>): Counts {
  const counts = { hits: 0, falseAlarms: 0, misses: 0, rightlyQuiet: 0 };
  for (const { found, truth } of answers) {
    if (found) counts[truth ? 'hits' : 'falseAlarms']++;
    else counts[truth ? 'misses' : 'rightlyQuiet']++;
  }
  return counts;
}

/** Returns the share `part / whole`, or 0 when there is no whole. */
export const share = (part: number, whole: number): number => (whole ? part / whole : 0);

/** Returns the harmonic mean of `precision` and `recall`. */
export const f1Of = (precision: number, recall: number): number =>
  share(2 * precision * recall, precision + recall);

/** Returns precision, recall and F1 of finding what is true. */
export function scores({ hits, falseAlarms, misses }: Counts): Scores {
  const precision = share(hits, hits + falseAlarms);
  const recall = share(hits, hits + misses);
  return { precision, recall, f1: f1Of(precision, recall) };
}

/** Returns the mean of the F1 of finding and the F1 of leaving alone. */
export function macroF1(counts: Counts): number {
  const { hits, falseAlarms, misses, rightlyQuiet } = counts;
  const quiet = scores({ hits: rightlyQuiet, falseAlarms: misses, misses: falseAlarms, rightlyQuiet: hits });
  return (scores(counts).f1 + quiet.f1) / 2;
}
