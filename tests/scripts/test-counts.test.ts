import { describe, expect, it } from 'vitest';
import { addCounts, countTests } from '@/scripts/test-counts';

const report = (passed: number, failed: number, pending = 0) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 2,
  });

describe('the counts of a run', () => {
  it('are those of the report', () => {
    expect(countTests(report(7, 0), true)).toEqual({ passed: 7, failed: 0 });
    expect(countTests(report(7, 2), false)).toEqual({ passed: 7, failed: 2 });
  });

  it('take a test that did not run for a failure', () => {
    expect(countTests(report(7, 0, 3), true)).toEqual({ passed: 7, failed: 3 });
  });

  it('hold a failure when the run broke off without naming one', () => {
    expect(countTests(report(7, 0), false)).toEqual({ passed: 7, failed: 1 });
    expect(countTests(null, false)).toEqual({ passed: 0, failed: 1 });
    expect(countTests(report(0, 0), true)).toEqual({ passed: 0, failed: 1 });
  });

  it('add up', () => {
    expect(addCounts([{ passed: 1, failed: 0 }, countTests(report(2, 3), false)])).toEqual({
      passed: 3,
      failed: 3,
    });
  });
});
