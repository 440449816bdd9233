/** Candidates in the light of what the whole text is: silent where its topic or its tone makes a wording plain, later where its genre is to judge. */
import { type Candidate, isAbove, type Suppression } from '@/lib/engine/find-candidates';
import type { LoadedPack, PackEntry, PackRule } from '@/lib/engine/pack';
import { widen } from '@/lib/engine/widen';
import type { Article, Category, Genre, Tier } from '@/lib/model';
import type { Doc } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { type Topic, topicOf } from '@/lib/text/topic';

/** The categories whose words are the usual ones in a topic. */
const PLAIN_IN: Readonly<Partial<Record<Topic, readonly Category[]>>> = {
  sport: [
    'conflict-verb',
    'gambit-idiom',
    'humiliation',
    'collapse',
    'sensational',
    'puffery',
    'false-choice',
    'fear-appeal',
    'reaction-inflation',
  ],
  obituary: ['puffery', 'intensifier'],
  food: ['sensational', 'puffery', 'intensifier', 'minimisation', 'urgency'],
  court: ['guilt-verb', 'doubt-verb', 'certainty'],
  weather: ['fear-appeal', 'sensational', 'collapse', 'conflict-verb', 'urgency'],
  markets: ['collapse', 'causal-verb', 'speculation', 'intensifier'],
  science: ['speculation', 'causal-verb', 'dehumanising-metaphor'],
};

/** Genres that say that they judge: what is marked in them is shown one level later. */
const JUDGING: ReadonlySet<Genre> = new Set(['opinion', 'analysis', 'review']);
const LATER: Readonly<Record<Tier, Tier>> = { 1: 2, 2: 3, 3: 3 };

/** Findings for each 1,000 words and marks in the outlet's voice: fewer than `plain`, and a text is not out to stir; `heated` or more, and it is. */
const HEAT = { plain: 4, heated: 7 } as const;
/** So many findings tell that a text is heated; one or two may be chance. */
const LEAST_HEATED = 3;

/** Returns `candidates` in the same order, those suppressed that the article's topic, genre or tone makes plain. */
export function calm(
  candidates: readonly Candidate[],
  { article, doc, pack }: { readonly article: Article; readonly doc: Doc; readonly pack: LoadedPack },
): Candidate[] {
  const entryOf = ({ entry }: Candidate) => pack.entries[entry] as PackEntry;
  const ruleOf = (candidate: Candidate) => pack.rules[entryOf(candidate).rule] as PackRule;
  if (article.genre === 'satire')
    return candidates.map((candidate) => suppress(candidate, 'usual in its genre'));
  if (candidates.every(({ suppressed }) => suppressed !== null)) return [...candidates];
  // Looked for only here, since most short texts have no finding.
  const plain = PLAIN_IN[topicOf(doc, article) ?? 'politics'] ?? [];
  const judged = candidates.map((candidate) =>
    plain.includes(ruleOf(candidate).category) ? suppress(candidate, 'usual in its topic') : candidate,
  );
  // Rules that mark the same words count once.
  const strong = new Set(
    judged
      .filter((one) => one.suppressed === null && !isAbove(one.block) && ruleOf(one).texts !== 'heated')
      .map(({ span }) => span.start),
  ).size;
  const heat = (1000 * strong) / countOutlet(doc);
  const isPlain = heat < HEAT.plain;
  const isHeated = strong >= LEAST_HEATED && heat >= HEAT.heated;
  const faintness = (candidate: Candidate): Suppression | null => {
    if (isAbove(candidate.block)) return null;
    const { texts } = ruleOf(candidate);
    if (isHeated)
      return texts === 'unheated' && candidate.tier === 3 ? 'faint beside stronger wording' : null;
    return texts === 'heated' || (isPlain && candidate.tier === 3) ? 'faint in a plain text' : null;
  };
  return judged.map((candidate) => {
    if (candidate.suppressed !== null) return candidate;
    const faint = faintness(candidate);
    if (faint) return { ...candidate, suppressed: faint };
    // A plainer word that is offered stands for the marked one alone.
    const shown =
      isHeated && !isAbove(candidate.block) && entryOf(candidate).plain.length === 0
        ? widen(doc, candidate)
        : candidate;
    return JUDGING.has(article.genre) && shown.tier !== 0 ? { ...shown, tier: LATER[shown.tier] } : shown;
  });
}

/** Returns `candidate` suppressed; a reason that it has stays. */
const suppress = (candidate: Candidate, why: Suppression): Candidate =>
  candidate.suppressed === null ? { ...candidate, suppressed: why } : candidate;

/** Counts the tokens in the outlet's voice. */
function countOutlet({ voice }: Doc): number {
  let count = 0;
  // By index: before it is compiled, a loop over a typed array's values takes ten times as long.
  for (let i = 0; i < voice.length; i++) if (voice[i] === VoiceCode.outlet) count++;
  return count;
}
