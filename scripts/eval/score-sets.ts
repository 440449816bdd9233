/** Scores each set: what share is flagged, and how well that agrees with the people who labelled it. */
import type { Category, Span, Tier } from '@/lib/model';
import { countAnswers, f1Of, macroF1, scores, share } from './measures';
import { type Half, merge, wordsOf } from './read-sets';
import { type Checked, shownAt } from './run-rules';

/** One number: what was measured, on which half of which set, at which tier, over how many items. */
export interface Figure {
  readonly set: string;
  readonly measure: string;
  readonly tier: Tier;
  readonly half: Half;
  readonly value: number;
  readonly of: number;
}

type Value = readonly [measure: string, value: number, of: number];
type Score = (checked: readonly Checked[], tier: Tier) => readonly Value[];

/** Categories that count as bait, taken together. */
export const bait: ReadonlySet<Category> = new Set([
  'curiosity-gap',
  'urgency',
  'insinuating-question',
  'sensational',
]);

const scoresBySet: Readonly<Record<string, Score>> = {
  'titles-neutral': flagged,
  'titles-framed': flagged,
  'titles-outlets': (checked, tier) => [...flagged(checked, tier), ...framedAnswers(checked, tier)],
  'titles-by-leaning': byLeaning,
  'bias-sentences': (checked, tier) => [...sentenceAnswers(checked, tier), ...wordAnswers(checked, tier)],
  'propaganda-spans': spanAnswers,
  'articles-lexical-bias': lexicalAnswers,
  'articles-hyperpartisan': density,
  'clickbait-titles': baitAnswers,
  'clickbait-posts': baitAnswers,
};

const tiers: readonly Tier[] = [1, 2, 3];
const halves: readonly Half[] = ['tuning', 'checking'];

/** Returns every figure of every set in `checked`, by set, tier and half. */
export function scoreSets(checked: readonly Checked[]): readonly Figure[] {
  return Object.entries(scoresBySet).flatMap(([set, score]) => {
    const ofSet = checked.filter(({ row }) => row.set === set);
    if (ofSet.length === 0) return [];
    return tiers.flatMap((tier) =>
      halves.flatMap((half) =>
        score(
          ofSet.filter(({ row }) => row.half === half),
          tier,
        ).map(([measure, value, of]) => ({ set, measure, tier, half, value, of })),
      ),
    );
  });
}

function flagged(checked: readonly Checked[], tier: Tier): readonly Value[] {
  const count = checked.filter((one) => shownAt(one, tier).length > 0).length;
  return [['flagged', share(count, checked.length), checked.length]];
}

/** Compares, for the titles that were read by hand, being flagged with being framed. */
function framedAnswers(checked: readonly Checked[], tier: Tier): readonly Value[] {
  const labelled = checked.filter(({ row }) => row.label !== null);
  const counts = countAnswers(
    labelled.map((one) => ({ found: shownAt(one, tier).length > 0, truth: one.row.label === 1 })),
  );
  return threeValues('framed', scores(counts), labelled.length);
}

function byLeaning(checked: readonly Checked[], tier: Tier): readonly Value[] {
  return ['left', 'center', 'right'].flatMap((leaning) =>
    flagged(
      checked.filter(({ row }) => row.leaning === leaning),
      tier,
    ).map(([, value, of]): Value => [`flagged, ${leaning}`, value, of]),
  );
}

function sentenceAnswers(checked: readonly Checked[], tier: Tier): readonly Value[] {
  const counts = countAnswers(
    checked.map((one) => ({ found: shownAt(one, tier).length > 0, truth: one.row.label === 1 })),
  );
  return [
    ...threeValues('sentences', scores(counts), checked.length),
    ['sentences macro-F1', macroF1(counts), checked.length],
  ];
}

/** Compares, sentence by sentence, the set of words inside findings with the set of words the annotators listed. */
function wordAnswers(checked: readonly Checked[], tier: Tier): readonly Value[] {
  const counts = countAnswers(
    checked.flatMap((one) => {
      const found = new Set(shownAt(one, tier).flatMap(({ text }) => wordsOf(text)));
      const truth = new Set(one.row.words);
      return [...new Set([...found, ...truth])].map((word) => ({
        found: found.has(word),
        truth: truth.has(word),
      }));
    }),
  );
  return threeValues('words', scores(counts), counts.hits + counts.misses);
}

/** Span scores with partial credit, as in SemEval-2020 task 11: each span earns the share of it that the other side covers. */
function spanAnswers(checked: readonly Checked[], tier: Tier): readonly Value[] {
  const sums = { found: 0, foundEarned: 0, truth: 0, truthEarned: 0 };
  for (const one of checked) {
    const found = merge(shownAt(one, tier).map(({ span }) => span));
    const truth = one.row.spans ?? [];
    sums.found += found.length;
    sums.truth += truth.length;
    for (const a of found) {
      for (const b of truth) {
        const shared = overlap(a, b);
        sums.foundEarned += shared / (a.end - a.start);
        sums.truthEarned += shared / (b.end - b.start);
      }
    }
  }
  const precision = share(sums.foundEarned, sums.found);
  const recall = share(sums.truthEarned, sums.truth);
  return threeValues('spans', { precision, recall, f1: f1Of(precision, recall) }, sums.truth);
}

/** Returns how many units `a` and `b` share. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Blocks after the headline are the sentences; one is true when an annotator marked wording in it. */
function lexicalAnswers(checked: readonly Checked[], tier: Tier): readonly Value[] {
  let inQuotations = 0;
  let all = 0;
  const counts = countAnswers(
    checked.flatMap((one) => {
      const { text } = one.row;
      const shown = shownAt(one, tier);
      all += shown.length;
      const quotations = quotationsIn(text);
      inQuotations += shown.filter(
        ({ category, span }) =>
          category !== 'scare-quotes' &&
          quotations.some((quotation) => overlap(quotation, span) === span.end - span.start),
      ).length;
      return sentencesOf(text).map((sentence) => ({
        found: shown.some(({ span }) => overlap(span, sentence) > 0),
        truth: (one.row.spans ?? []).some((span) => overlap(span, sentence) > 0),
      }));
    }),
  );
  return [
    ...threeValues('sentences', scores(counts), counts.hits + counts.misses),
    ['findings in quotations', inQuotations, all],
  ];
}

function sentencesOf(text: string): readonly Span[] {
  let start = 0;
  const spans = text.split('\n').map((block) => {
    const span = { start, end: start + block.length };
    start += block.length + 1;
    return span;
  });
  return spans.slice(1);
}

/** Returns stretches of four words or more between double quotation marks of one block; told apart here by marks alone, so that the engine does not judge itself. */
function quotationsIn(text: string): readonly Span[] {
  return [...text.matchAll(/“[^”\n]*”|"[^"\n]*"/g)]
    .filter(([words]) => wordsOf(words).length > 3)
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

function density(checked: readonly Checked[], tier: Tier): readonly Value[] {
  return ([0, 1] as const).map((label) => {
    const ofLabel = checked.filter(({ row }) => row.label === label);
    const words = ofLabel.reduce((sum, one) => sum + one.words, 0);
    const found = ofLabel.reduce((sum, one) => sum + shownAt(one, tier).length, 0);
    return [`findings per 1,000 words, label ${label}`, share(1000 * found, words), ofLabel.length];
  });
}

function baitAnswers(checked: readonly Checked[], tier: Tier): readonly Value[] {
  const counts = countAnswers(
    checked.map((one) => ({
      found: shownAt(one, tier).some(({ category }) => bait.has(category)),
      truth: one.row.label === 1,
    })),
  );
  return threeValues('bait', scores(counts), checked.length);
}

function threeValues(
  what: string,
  { precision, recall, f1 }: ReturnType<typeof scores>,
  of: number,
): readonly Value[] {
  return [
    [`${what} precision`, precision, of],
    [`${what} recall`, recall, of],
    [`${what} F1`, f1, of],
  ];
}
