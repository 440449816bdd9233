/** Proves that every category is shown in enough sentences: flagged ones, passing ones, and pairs that mirror each other. */
import { describe, expect, it } from 'vitest';
import { createSwap } from '@/lib/engine/check-rules';
import { countWordings } from '@/lib/engine/compile';
import type { Rule } from '@/lib/engine/rule';
import { actorPairs } from '@/lib/lexicon/actors';
import type { Category } from '@/lib/model';
import { rules } from '@/lib/rules';
import { families } from '@/scripts/categories';

const least = { flagged: 8, passing: 12, mirrored: 4 };
const leastWordings = 400;

const swap = createSwap(actorPairs);

/** Returns how many examples of each kind the rules of `category` hold; two sentences are mirrored when actors changing places turns one into the other. */
function countExamples(category: Category, from: readonly Rule[]): typeof least {
  const entries = from.filter((rule) => rule.category === category).flatMap((rule) => rule.entries);
  const flagged = entries.flatMap(({ flags }) => flags);
  const passing = entries.flatMap(({ passes = [] }) => passes);
  const all = new Set([...flagged, ...passing]);
  const twins = [...all].filter((sentence) => swap(sentence) !== sentence && all.has(swap(sentence)));
  return {
    flagged: new Set(flagged).size,
    passing: new Set(passing).size,
    mirrored: Math.floor(twins.length / 2),
  };
}

/** Returns a sentence for each kind of example that `category` has too few of. */
const shortages = (category: Category, from: readonly Rule[]): readonly string[] => {
  const counts = countExamples(category, from);
  return (Object.keys(least) as (keyof typeof least)[])
    .filter((kind) => counts[kind] < least[kind])
    .map((kind) => `${category}: ${counts[kind]} ${kind}, ${least[kind]} are needed`);
};

// These look at how an article is built, and are shown in whole articles.
const structural: readonly Category[] = [
  'article-genre',
  'missing-agent',
  'one-sided-labels',
  'section-label',
];
const categories = families
  .flatMap((family) => family.categories.map(({ id }) => id))
  .filter((id) => !structural.includes(id));

describe('the catalogue', () => {
  it('has thirty categories of wording', () => {
    expect(new Set(categories).size).toBe(30);
  });

  it.each(categories)('shows %s in enough sentences', (category) => {
    expect(shortages(category, rules)).toEqual([]);
  });

  it('notices what is missing', () => {
    expect(shortages('conflict-verb', [])).toHaveLength(3);
    const one = rules.filter(({ id }) => id === 'gate-coinage');
    expect(shortages('guilt-by-association', one).length).toBeGreaterThan(0);
  });

  it('knows many wordings', () => {
    const patterns = rules.flatMap((rule) => rule.entries.flatMap(({ match }) => [match].flat()));
    expect(patterns.reduce((sum, pattern) => sum + countWordings(pattern), 0)).toBeGreaterThanOrEqual(
      leastWordings,
    );
  });
});
