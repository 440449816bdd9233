/** Grows small gradient-boosted trees for a yes-or-no question (Friedman 2001; the same question on each level, as in CatBoost), written as lib/extract/trees.ts reads them. */
import type { Row } from '@/lib/extract/trees';

/** Rows to learn from; numbers above 90 count as 90. */
export interface Samples {
  readonly rows: readonly Row[];
  /** 0–1. */
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

/** How many trees, and how bold each is. */
export interface Growth {
  readonly trees: number;
  readonly rate: number;
  /** Total weight that is added to every answer's, which keeps answers from few rows small. */
  readonly ridge: number;
  /** Least weight of rows on either side of a cut. */
  readonly smallest: number;
}

const bins = 91;
const questions = 3;
const answers = 2 ** questions;
const perUnit = 20;
const noAnswer = 45;
const zero = 35;
// Each question chooses among half of the columns: trees that differ make fewer of the same mistakes.
const shareOfColumns = 0.5;

interface Cut {
  readonly column: number;
  readonly bin: number;
  readonly gain: number;
}

/** Returns trees whose answers add up to the log-odds of label 1. The same samples always give the same trees. */
export function grow({ rows, labels, weights }: Samples, growth: Growth): string {
  const count = rows.length;
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) =>
    Uint8Array.from(rows, (row) => Math.min(bins - 1, row[column]!)),
  );
  const below = createChance();
  const scores = new Float64Array(count);
  const slope = new Float32Array(count);
  const curve = new Float32Array(count);
  let text = '';
  for (let tree = 0; tree < growth.trees; tree++) {
    for (let row = 0; row < count; row++) {
      const likely = 1 / (1 + Math.exp(-scores[row]!));
      slope[row] = weights[row]! * (labels[row]! - likely);
      curve[row] = weights[row]! * likely * (1 - likely);
    }
    const answerOf = new Uint8Array(count);
    let asked = '';
    for (let level = 0; level < questions; level++) {
      const offered = columns.map((_, column) => column).filter(() => below() < shareOfColumns);
      const cut = bestCut(offered, columns, answerOf, 2 ** level, slope, curve, growth);
      asked += letter(cut.column) + letter(cut.bin);
      for (let row = 0; row < count; row++)
        answerOf[row] = 2 * answerOf[row]! + (columns[cut.column]![row]! > cut.bin ? 1 : 0);
    }
    const slopes = new Float64Array(answers);
    const curves = new Float64Array(answers);
    for (let row = 0; row < count; row++) {
      slopes[answerOf[row]!]! += slope[row]!;
      curves[answerOf[row]!]! += curve[row]!;
    }
    const given = Array.from(slopes, (sum, answer) =>
      bounded(Math.round((perUnit * growth.rate * sum) / (curves[answer]! + growth.ridge))),
    );
    for (let row = 0; row < count; row++) scores[row]! += given[answerOf[row]!]! / perUnit;
    text += asked + given.map((each) => letter(each + noAnswer)).join('');
  }
  return text;
}

function bestCut(
  offered: readonly number[],
  columns: readonly Uint8Array[],
  answerOf: Uint8Array,
  groups: number,
  slope: Float32Array,
  curve: Float32Array,
  { ridge, smallest }: Growth,
): Cut {
  const gainOf = (slopes: number, curves: number) => (slopes * slopes) / (curves + ridge);
  const slopes = new Float64Array(groups * bins);
  const curves = new Float64Array(groups * bins);
  let best: Cut = { column: 0, bin: bins - 1, gain: 0 };
  for (const column of offered) {
    const values = columns[column]!;
    slopes.fill(0);
    curves.fill(0);
    for (let row = 0; row < values.length; row++) {
      const cell = answerOf[row]! * bins + values[row]!;
      slopes[cell]! += slope[row]!;
      curves[cell]! += curve[row]!;
    }
    const gains = new Float64Array(bins);
    for (let group = 0; group < groups * bins; group += bins) {
      const allSlopes = slopes.subarray(group, group + bins).reduce((sum, value) => sum + value, 0);
      const allCurves = curves.subarray(group, group + bins).reduce((sum, value) => sum + value, 0);
      let [left, leftCurves] = [0, 0];
      for (let bin = 0; bin < bins - 1; bin++) {
        left += slopes[group + bin]!;
        leftCurves += curves[group + bin]!;
        if (leftCurves < smallest || allCurves - leftCurves < smallest) continue;
        gains[bin]! +=
          gainOf(left, leftCurves) +
          gainOf(allSlopes - left, allCurves - leftCurves) -
          gainOf(allSlopes, allCurves);
      }
    }
    for (let bin = 0; bin < bins - 1; bin++)
      if (gains[bin]! > best.gain) best = { column, bin, gain: gains[bin]! };
  }
  return best;
}

const bounded = (answer: number): number => Math.max(-noAnswer, Math.min(noAnswer, answer));
const letter = (number: number): string => String.fromCharCode(zero + number);

/** Park and Miller's generator, from 0 to 1. */
function createChance(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
