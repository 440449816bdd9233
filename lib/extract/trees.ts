/** Adds up small trees that were grown beforehand from labelled pages and are kept as text. */

// Three questions and eight answers, a character each: from '#' on, so that numbers 0 to 90 are printable.
const questions = 3;
const perTree = 2 * questions + 2 ** questions;
const zero = 35;
const noAnswer = 45;
const answersPerUnit = 20;

/** Returns the log-odds that `trees` give to a row of numbers from 0 to 90. Each asks three times whether a column is above a cut. */
export function addTrees(trees: string, row: ArrayLike<number>): number {
  const at = (index: number) => trees.charCodeAt(index) - zero;
  let sum = 0;
  for (let tree = 0; tree < trees.length; tree += perTree) {
    let answer = 0;
    for (let question = tree; question < tree + 2 * questions; question += 2) {
      answer = 2 * answer + (row[at(question)]! > at(question + 1) ? 1 : 0);
    }
    sum += at(tree + 2 * questions + answer) - noAnswer;
  }
  return sum / answersPerUnit;
}

/** Returns a row that `addTrees` reads: whole numbers from 0 to 90. */
export const rowOf = (numbers: readonly number[]): Uint8Array =>
  Uint8Array.from(numbers, (number) => Math.max(0, Math.min(90, Math.round(number))));
