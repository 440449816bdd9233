/** Grows small gradient-boosted trees for a yes-or-no question (Friedman 2001, leaf-wise, logistic loss). */

/** Rows to learn from. */
export interface Samples {
  readonly rows: Float32Array;
  readonly width: number;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

/** A split with two branches, or a leaf's log-odds. `column` goes left when at most `threshold`. */
export type Tree =
  | { readonly leaf: number }
  | { readonly column: number; readonly threshold: number; readonly left: Tree; readonly right: Tree };

/** How many, how large, how fast. */
export interface Growth {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly smallestLeaf: number;
  readonly ridge: number;
}

const bins = 64;

/** Returns trees whose leaves add up to the log-odds of label 1; the first is a leaf alone, the share of 1 in all. */
export function growTrees(samples: Samples, growth: Growth): readonly Tree[] {
  const { rows, width, labels, weights } = samples;
  const count = labels.length;
  const edges = Array.from({ length: width }, (_, column) => edgesOf(rows, width, column, count));
  const binned = new Uint8Array(count * width);
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < width; column++)
      binned[row * width + column] = binOf(edges[column]!, rows[row * width + column]!);
  }
  let ones = 0;
  let all = 0;
  for (let row = 0; row < count; row++) {
    all += weights[row]!;
    ones += weights[row]! * labels[row]!;
  }
  const first = Math.log(ones / (all - ones));
  const scores = new Float64Array(count).fill(first);
  const slope = new Float64Array(count);
  const curve = new Float64Array(count);
  const trees: Tree[] = [{ leaf: first }];
  for (let tree = 0; tree < growth.trees; tree++) {
    for (let row = 0; row < count; row++) {
      const share = 1 / (1 + Math.exp(-scores[row]!));
      slope[row] = weights[row]! * (labels[row]! - share);
      curve[row] = weights[row]! * share * (1 - share);
    }
    trees.push(growTree(binned, width, edges, slope, curve, scores, growth));
  }
  return trees;
}

interface Leaf {
  members: Uint32Array;
  slope: number;
  curve: number;
  split: { readonly column: number; readonly bin: number; readonly gain: number } | null;
  branches?: readonly [Leaf, Leaf];
}

function growTree(
  binned: Uint8Array,
  width: number,
  edges: readonly Float32Array[],
  slope: Float64Array,
  curve: Float64Array,
  scores: Float64Array,
  { leaves, rate, smallestLeaf, ridge }: Growth,
): Tree {
  const gainOf = (s: number, c: number) => (s * s) / (c + ridge);
  const measure = (members: Uint32Array): Leaf => {
    const s = new Float64Array(width * bins);
    const c = new Float64Array(width * bins);
    let slopes = 0;
    let curves = 0;
    for (const row of members) {
      slopes += slope[row]!;
      curves += curve[row]!;
      const base = row * width;
      for (let column = 0; column < width; column++) {
        const cell = column * bins + binned[base + column]!;
        s[cell] = s[cell]! + slope[row]!;
        c[cell] = c[cell]! + curve[row]!;
      }
    }
    let split: Leaf['split'] = null;
    for (let column = 0; column < width; column++) {
      let leftSlope = 0;
      let leftCurve = 0;
      for (let bin = 0; bin < edges[column]!.length; bin++) {
        leftSlope += s[column * bins + bin]!;
        leftCurve += c[column * bins + bin]!;
        if (leftCurve < smallestLeaf || curves - leftCurve < smallestLeaf) continue;
        const gain =
          gainOf(leftSlope, leftCurve) +
          gainOf(slopes - leftSlope, curves - leftCurve) -
          gainOf(slopes, curves);
        if (gain > (split?.gain ?? 1e-6)) split = { column, bin, gain };
      }
    }
    return { members, slope: slopes, curve: curves, split };
  };
  const root = measure(Uint32Array.from(scores, (_, row) => row));
  const open: Leaf[] = [root];
  while (open.length < leaves) {
    const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (!best.split) break;
    const { column, bin } = best.split;
    const isLeft = (row: number) => binned[row * width + column]! <= bin;
    const branches = [
      measure(best.members.filter(isLeft)),
      measure(best.members.filter((row) => !isLeft(row))),
    ] as const;
    best.branches = branches;
    open.splice(open.indexOf(best), 1, ...branches);
  }
  const finish = (leaf: Leaf): Tree => {
    if (leaf.branches && leaf.split) {
      const { column, bin } = leaf.split;
      return {
        column,
        threshold: edges[column]![bin]!,
        left: finish(leaf.branches[0]),
        right: finish(leaf.branches[1]),
      };
    }
    const value = (rate * leaf.slope) / (leaf.curve + ridge);
    for (const row of leaf.members) scores[row] = scores[row]! + value;
    return { leaf: value };
  };
  return finish(root);
}

/** Returns the log-odds that `trees` give to one row. */
export function scoreRow(trees: readonly Tree[], rows: Float32Array, base: number): number {
  let score = 0;
  for (const tree of trees) {
    let at = tree;
    while ('column' in at) at = rows[base + at.column]! <= at.threshold ? at.left : at.right;
    score += at.leaf;
  }
  return score;
}

/** Up to 63 values that part a column into equally full bins. */
function edgesOf(rows: Float32Array, width: number, column: number, count: number): Float32Array {
  const values = Float32Array.from({ length: count }, (_, row) => rows[row * width + column]!).sort();
  const edges = new Set<number>();
  for (let bin = 1; bin < bins; bin++) edges.add(values[Math.floor((bin * count) / bins)]!);
  edges.delete(values[count - 1]!);
  return Float32Array.from(edges);
}

function binOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
