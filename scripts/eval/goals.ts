/** What the rules have to reach: the goal for each measure that has one. */
import type { Tier } from '@/lib/model';

/** A goal for one measure of one set at one tier. */
export interface Goal {
  readonly set: string;
  readonly measure: string;
  readonly tier: Tier;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** All goals, in the order of the closing table. */
export const goals: readonly Goal[] = [
  { set: 'titles-neutral', measure: 'flagged', tier: 1, atMost: 0.01 },
  { set: 'titles-neutral', measure: 'flagged', tier: 2, atMost: 0.03 },
  { set: 'titles-framed', measure: 'flagged', tier: 2, atLeast: 0.5 },
  { set: 'titles-outlets', measure: 'framed precision', tier: 2, atLeast: 0.85 },
  { set: 'titles-outlets', measure: 'framed recall', tier: 2, atLeast: 0.6 },
  { set: 'bias-sentences', measure: 'sentences precision', tier: 3, atLeast: 0.75 },
  { set: 'bias-sentences', measure: 'sentences recall', tier: 3, atLeast: 0.5 },
  { set: 'bias-sentences', measure: 'sentences macro-F1', tier: 3, atLeast: 0.7 },
  { set: 'bias-sentences', measure: 'words precision', tier: 3, atLeast: 0.45 },
  { set: 'bias-sentences', measure: 'words F1', tier: 3, atLeast: 0.38 },
  { set: 'propaganda-spans', measure: 'spans precision', tier: 3, atLeast: 0.4 },
  { set: 'propaganda-spans', measure: 'spans F1', tier: 3, atLeast: 0.3 },
  { set: 'articles-lexical-bias', measure: 'sentences precision', tier: 3, atLeast: 0.25 },
  { set: 'articles-lexical-bias', measure: 'sentences recall', tier: 3, atLeast: 0.25 },
  { set: 'articles-lexical-bias', measure: 'findings in quotations', tier: 3, atMost: 0 },
  { set: 'clickbait-titles', measure: 'bait F1', tier: 2, atLeast: 0.9 },
  { set: 'clickbait-posts', measure: 'bait F1', tier: 2, atLeast: 0.58 },
];
