/** Says which blocks of a page with known text are its body. */
import type { CollectedPage } from './collect-pages';

/** Labels and weights by block. */
export interface Labels {
  /** 0–1: the share of a block's words that the known text holds in the same order. */
  readonly labels: Float32Array;
  /** What a mistake would cost this page's F1, about. */
  readonly weights: Float32Array;
  /** Whether enough of the known text stands on the page to learn from it. */
  readonly isSound: boolean;
}

const run = 4;
// On a very short page one line would count as much as an article elsewhere.
const fewestWords = 150;
const soundShare = 0.4;

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Returns the labels of `page`. */
export function labelBlocks({ blocks, knownBody }: CollectedPage): Labels {
  const known = wordsIn(knownBody);
  const runs = new Set(runsOf(known));
  const lines = new Set(knownBody.split(/\n+/).map((line) => wordsIn(line).join(' ')));
  const whole = ` ${known.join(' ')} `;
  const labels = new Float32Array(blocks.length);
  const weights = new Float32Array(blocks.length);
  let matched = 0;
  for (const [index, { text }] of blocks.entries()) {
    const words = wordsIn(text);
    const line = words.join(' ');
    weights[index] = (words.length + 2) / Math.max(known.length, fewestWords);
    if (words.length < run) {
      // Short lines may stand anywhere in the text by chance.
      labels[index] = lines.has(line) ? 1 : words.length > 1 && whole.includes(` ${line} `) ? 0.5 : 0;
    } else {
      const found = runsOf(words).filter((each) => runs.has(each)).length;
      labels[index] = found / (words.length - run + 1);
      matched += found;
    }
  }
  return { labels, weights, isSound: matched > known.length * soundShare };
}

const runsOf = (words: readonly string[]): readonly string[] =>
  words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '));
