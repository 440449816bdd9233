/** Adds up small trees that were grown beforehand from labelled pages and are kept as text. */

// Three questions and eight answers, a character each: from '#' on, so that numbers 0 to 90 are printable.
const questions = 3;
const perTree = 2 * questions + 2 ** questions;
const zero = 35;
const noAnswer = 45;
const answersPerUnit = 20;

/** Trees made ready: the numbers of their text. */
export type Trees = Uint8Array;

/** What trees are asked about: whole numbers, not below 0. No cut is above 90, so larger ones are all alike. */
export type Row = Uint8ClampedArray;

/** Returns the trees that `text` holds. */
export function readTrees(text: string): Trees {
  const trees = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) trees[at] = text.charCodeAt(at) - zero;
  return trees;
}

/** Returns the log-odds that `trees` give to a row of numbers from 0 to 90. Each asks three times whether a column is above a cut. */
export function addTrees(trees: Trees, row: Row): number {
  let sum = 0;
  for (let tree = 0; tree < trees.length; tree += perTree) {
    const answers = tree + 2 * questions;
    let answer = 0;
    for (let question = tree; question < answers; question += 2) {
      answer = 2 * answer + (row[trees[question]!]! > trees[question + 1]! ? 1 : 0);
    }
    sum += trees[answers + answer]! - noAnswer;
  }
  return sum / answersPerUnit;
}
