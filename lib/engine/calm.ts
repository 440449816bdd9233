/** Candidates in the light of what the whole text is: silent where its topic makes a wording plain, later where its genre is to judge. */
import type { Candidate } from '@/lib/engine/find-candidates';
import type { LoadedPack } from '@/lib/engine/pack';
import type { Article, Category, Genre, Tier } from '@/lib/model';
import type { Doc } from '@/lib/text/doc';
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

/** Returns `candidates` in the same order, those suppressed that the article's topic or genre makes plain. */
export function calm(
  candidates: readonly Candidate[],
  { article, doc, pack }: { readonly article: Article; readonly doc: Doc; readonly pack: LoadedPack },
): Candidate[] {
  const categoryOf = ({ entry }: Candidate) => pack.rules[pack.entries[entry]?.rule as number]?.category;
  let plain: readonly Category[] | undefined;
  return candidates.map((candidate) => {
    if (candidate.suppressed !== null) return candidate;
    if (article.genre === 'satire') return { ...candidate, suppressed: 'usual in its genre' };
    // Looked for when the first finding asks; most short texts have none.
    plain ??= PLAIN_IN[topicOf(doc, article) ?? 'politics'] ?? [];
    if (plain.includes(categoryOf(candidate) as Category))
      return { ...candidate, suppressed: 'usual in its topic' };
    return JUDGING.has(article.genre) && candidate.tier !== 0
      ? { ...candidate, tier: LATER[candidate.tier] }
      : candidate;
  });
}
