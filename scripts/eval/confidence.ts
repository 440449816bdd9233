/** Measures how far readers agree with each rule, and writes it down for the compile step; holds numbers alone, no text. */
import type { Category, Finding } from '@/lib/model';
import type { Confidence, Measured, Place } from '@/lib/rules/confidence';
import type { Checked } from './run-rules';
import { touchesMark } from './score-rules';
import { bait } from './score-sets';

/** How many imagined findings of average precision each rule starts with, so that a few real ones say little. */
const PRIOR_WEIGHT = 10;

type Answers = { right: number; n: number };

/**
 * Returns the confidence of each rule that spoke on labelled text of the tuning half: of its findings there, the share that readers agree with,
 * shrunk towards the mean of all rules: `(right + 10 · mean) / (n + 10)`. In headlines a finding is right when the title was read as framed, or,
 * for the bait categories, when the post was labelled as bait; in the body when it touches marked words or its sentence was labelled as biased.
 */
export function measureConfidence(checked: readonly Checked[], measured: string): Confidence {
  const answers: Record<Place, Map<string, Answers>> = { headline: new Map(), body: new Map() };
  for (const one of checked.filter(({ row }) => row.half === 'tuning')) {
    for (const finding of one.findings) {
      const judged = judge(one, finding);
      if (!judged) continue;
      const ofRule = answers[judged.place].get(finding.ruleId) ?? { right: 0, n: 0 };
      answers[judged.place].set(finding.ruleId, {
        right: ofRule.right + (judged.isRight ? 1 : 0),
        n: ofRule.n + 1,
      });
    }
  }
  return {
    measured,
    headline: shrink(answers.headline),
    body: shrink(answers.body),
  };
}

/** Returns whether readers agree with `finding`, and where it stands; null where nobody labelled it. */
function judge(one: Checked, finding: Finding): { place: Place; isRight: boolean } | null {
  const { set, form, label, spans } = one.row;
  if (form === 'sentence') return { place: 'body', isRight: label === 1 };
  if (spans) {
    return finding.block === 'headline' ? null : { place: 'body', isRight: touchesMark({ one, finding }) };
  }
  const isJudged = set === 'clickbait-posts' ? isBait(finding.category) : set !== 'clickbait-titles';
  // Neutral titles outnumber framed ones by far: counting them would measure the sets and not the rules.
  if (form !== 'title' || label === null || set === 'titles-neutral' || !isJudged) return null;
  return { place: 'headline', isRight: label === 1 };
}

const isBait = (category: Category): boolean => bait.has(category);

function shrink(answers: ReadonlyMap<string, Answers>): Readonly<Record<string, Measured>> {
  const all = [...answers.values()];
  const sum = (key: keyof Answers) => all.reduce((total, one) => total + one[key], 0);
  const mean = sum('n') ? sum('right') / sum('n') : 0;
  return Object.fromEntries(
    [...answers]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { right, n }]) => [
        id,
        { confidence: Number(((right + PRIOR_WEIGHT * mean) / (n + PRIOR_WEIGHT)).toFixed(2)), n },
      ]),
  );
}

/** Returns the text of lib/rules/confidence.ts for `confidence`. */
export function confidenceFile({ measured, headline, body }: Confidence): string {
  const rows = (place: Readonly<Record<string, Measured>>) =>
    Object.entries(place)
      .map(
        ([id, { confidence, n }]) =>
          `    ${/-/.test(id) ? `'${id}'` : id}: { confidence: ${confidence}, n: ${n} },`,
      )
      .join('\n');
  return `/** How far readers agreed with each rule, written by \`npm run eval -- FOLDER --write-confidence\`. */

/** Where a finding stands. */
export type Place = 'headline' | 'body';

/** The share of findings that readers agreed with, shrunk towards the mean of all rules, and how many there were. */
export interface Measured {
  readonly confidence: number;
  readonly n: number;
}

/** What was measured, by rule id, and the day it was. A rule that is missing never spoke on labelled text. */
export interface Confidence extends Readonly<Record<Place, Readonly<Record<string, Measured>>>> {
  readonly measured: string;
}

/** The last measurement. docs/method.md says how it was made. */
export const confidence: Confidence = {
  measured: '${measured}',
  headline: {
${rows(headline)}
  },
  body: {
${rows(body)}
  },
};
`;
}
