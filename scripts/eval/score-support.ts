/** Measures headline against body: false alarms on own headlines, agreement with pairs read by hand, and what is found of edits made on purpose. */
import { analyze } from '@/lib/analyze';
import type { LoadedPack } from '@/lib/engine/pack';
import { type Article, type Claim, type ClaimType, isRaised, type Support } from '@/lib/model';
import { countAnswers, scores, share } from './measures';
import type { Half } from './read-sets';
import type { LabelledPair, Pair, StancePair, SupportSets } from './read-support';
import { type Figure, overlap } from './score-sets';
import { type Edit, editsOf } from './synthetic-edits';

type Value = readonly [set: string, measure: string, value: number, of: number];

const halves: readonly Half[] = ['tuning', 'checking'];
const checks: readonly ClaimType[] = [
  'loaded-wording',
  'number',
  'name',
  'quotation',
  'certainty',
  'cause',
  'superlative',
  'event',
  'source',
  'question',
];
const kinds: readonly Edit['kind'][] = ['number', 'name', 'quotation', 'hedge', 'speaker', 'superlative'];

/** Returns the figures about support on both halves of `sets`; they know no tier, and stand as tier 1. */
export function scoreSupport(sets: SupportSets, pack: LoadedPack): readonly Figure[] {
  const read = (article: Article): Support | null => {
    const outcome = analyze(article, pack);
    return 'refusal' in outcome ? null : outcome.report.support;
  };
  const half =
    (wanted: Half) =>
    <P extends Pair>(pairs: readonly P[]): readonly P[] =>
      pairs.filter((pair) => pair.half === wanted);
  return halves.flatMap((wanted) => {
    const of = half(wanted);
    const values: readonly Value[] = [
      ...ownHeadlines(of(sets.own), read),
      ...labelledPairs(of(sets.labelled), read),
      ...edits(of(sets.own), read),
      ...stances(of(sets.stances), read),
    ];
    return values.map(([set, measure, value, count]) => ({
      set,
      measure,
      tier: 1 as const,
      half: wanted,
      value,
      of: count,
    }));
  });
}

type Read = (article: Article) => Support | null;

/** Returns the claims that the body was found to carry less than the headline says. */
export const openClaims = (support: Support | null): readonly Claim[] =>
  (support?.claims ?? []).filter(isRaised);

function ownHeadlines(pairs: readonly Pair[], read: Read): readonly Value[] {
  const supports = pairs.map(({ article }) => read(article)).filter((support) => support !== null);
  const raised = supports.map(openClaims);
  const withType = (type: ClaimType): number =>
    raised.filter((claims) => claims.some((claim) => claim.type === type)).length;
  return [
    ...checks.map(
      (type): Value => [
        'own headlines',
        `flagged, ${type}`,
        share(withType(type), raised.length),
        raised.length,
      ],
    ),
    [
      'own headlines',
      'could not check',
      share(supports.filter(({ guard }) => guard !== 'ok').length, supports.length),
      supports.length,
    ],
  ];
}

/** A claim is right when it touches a labelled one; a labelled one is found when a claim touches it. Unrelated pairs belong to the guard. */
function labelledPairs(pairs: readonly LabelledPair[], read: Read): readonly Value[] {
  let right = 0;
  let raised = 0;
  let found = 0;
  let labelled = 0;
  for (const { article, label } of pairs) {
    if (label === 'unrelated') continue;
    const claims = openClaims(read(article));
    raised += claims.length;
    labelled += label.length;
    right += claims.filter((claim) => label.some(({ span }) => overlap(span, claim.span) > 0)).length;
    found += label.filter(({ span }) => claims.some((claim) => overlap(span, claim.span) > 0)).length;
  }
  return [
    ['labelled pairs', 'claims precision', share(right, raised), raised],
    ['labelled pairs', 'claims recall', share(found, labelled), labelled],
  ];
}

function edits(pairs: readonly Pair[], read: Read): readonly Value[] {
  const made = pairs
    .filter(({ article }) => read(article)?.guard === 'ok')
    .flatMap(({ article }) => editsOf(article));
  return kinds.map((kind): Value => {
    const ofKind = made.filter((edit) => edit.kind === kind);
    const found = ofKind.filter((edit) => isFound(edit, read)).length;
    return ['edited headlines', `found, ${kind}`, share(found, ofKind.length), ofKind.length];
  });
}

/** Returns whether a claim of a fitting type touches the change. */
export const isFound = ({ article, types, span }: Edit, read: Read): boolean =>
  openClaims(read(article)).some((claim) => types.includes(claim.type) && overlap(claim.span, span) > 0);

/** Words of headline and body together from which on the guard looks at what they are about. */
const LONG_ENOUGH = 52;

function stances(pairs: readonly StancePair[], read: Read): readonly Value[] {
  if (pairs.length === 0) return [];
  const answers = pairs.map(({ article, stance }) => ({ article, support: read(article), stance }));
  // A body of a few words is refused for its length, whatever it is about.
  const long = answers.filter(({ article }) => article.text.split(' ').length >= LONG_ENOUGH);
  const unrelated = scores(
    countAnswers(
      long.map(({ support, stance }) => ({
        found: support?.guard !== 'ok',
        truth: stance === 'unrelated',
      })),
    ),
  );
  const disagree = scores(
    countAnswers(
      answers.map(({ support, stance }) => ({
        found: (support?.claims ?? []).some(({ verdict }) => verdict === 'contradicted'),
        truth: stance === 'disagree',
      })),
    ),
  );
  return [
    ['headline-body-pairs', 'unrelated F1', unrelated.f1, long.length],
    ['headline-body-pairs', 'unrelated precision', unrelated.precision, long.length],
    ['headline-body-pairs', 'disagree F1', disagree.f1, answers.length],
    ['headline-body-pairs', 'disagree precision', disagree.precision, answers.length],
  ];
}
