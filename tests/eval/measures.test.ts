import { describe, expect, it } from 'vitest';
import { countAnswers, macroF1, scores } from '@/scripts/eval/measures';

const answers = (...pairs: readonly string[]) =>
  countAnswers(pairs.map((pair) => ({ found: pair[0] === '+', truth: pair[1] === '+' })));

describe('scores', () => {
  it('counts what was found against what was true', () => {
    expect(answers('++', '++', '+-', '-+', '--')).toEqual({
      hits: 2,
      falseAlarms: 1,
      misses: 1,
      rightlyQuiet: 1,
    });
  });

  it('gives precision, recall and their harmonic mean', () => {
    const { precision, recall, f1 } = scores(answers('++', '+-', '+-', '+-', '-+'));
    expect([precision, recall]).toEqual([0.25, 0.5]);
    expect(f1).toBeCloseTo(1 / 3);
  });

  it('is zero, not NaN, when nothing was found or nothing was true', () => {
    expect(scores(answers('--'))).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('averages the F1 of both answers', () => {
    expect(macroF1(answers('++', '--'))).toBe(1);
    expect(macroF1(answers('++', '+-'))).toBeCloseTo(1 / 3);
  });
});
