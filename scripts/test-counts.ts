/** Adds up what the steps of `npm test` report. */

/** How many checks passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Returns the sum of `counts`. */
export function addCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}

/**
 * Returns the counts in vitest's JSON report. A test that did not run counts as failed (only `todo` is left out), and so does a
 * run that did not `work` without saying which test it was, or that left no report or no test at all.
 */
export function countTests(report: string | null, worked: boolean): Counts {
  const read = report === null ? {} : (JSON.parse(report) as Record<string, unknown>);
  const number = (key: string): number => (typeof read[key] === 'number' ? (read[key] as number) : 0);
  const passed = number('numPassedTests');
  const failed = number('numFailedTests') + number('numPendingTests');
  const isUnexplained = failed === 0 && (!worked || passed === 0);
  return { passed, failed: isUnexplained ? 1 : failed };
}
