/** What readers are told of the rules. */
import type { RuleAbout } from '@/lib/model';

/** Returns of each of `rules` what a reader may know, in the same order. */
export const aboutRules = (rules: readonly RuleAbout[]): RuleAbout[] =>
  rules.map(({ id, title, category, why, innocent, source }) => ({
    id,
    title,
    category,
    why,
    innocent,
    source,
  }));
