/** Lets measured confidence set how early a rule speaks: what readers seldom agreed with waits for a reader who wants more. */
import type { Rule, RuleTier } from '@/lib/engine/rule';
import type { Tier } from '@/lib/model';
import type { Confidence, Place } from '@/lib/rules/confidence';

/** Least confidence of a rule that speaks from the first tier, and from the second. */
const LEAST = { first: 0.45, second: 0.3 } as const;

/** Returns `rule` with each tier, its own and its entries', no earlier than its confidence allows; the written tier stands where nothing was measured. */
export function withDefaultTiers(rule: Rule, confidence: Confidence): Rule {
  const limit = (tier: RuleTier): RuleTier => ({
    ...(tier.headline && { headline: later(tier.headline, earliest(rule.id, 'headline', confidence)) }),
    ...(tier.body && { body: later(tier.body, earliest(rule.id, 'body', confidence)) }),
  });
  return {
    ...rule,
    tier: limit(rule.tier),
    entries: rule.entries.map((entry) => (entry.tier ? { ...entry, tier: limit(entry.tier) } : entry)),
  };
}

function earliest(id: string, place: Place, confidence: Confidence): Tier {
  const share = confidence[place][id]?.confidence ?? 1;
  if (share >= LEAST.first) return 1;
  return share >= LEAST.second ? 2 : 3;
}

const later = (a: Tier, b: Tier): Tier => (a > b ? a : b);
