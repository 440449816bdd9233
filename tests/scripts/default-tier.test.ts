/** Proves that measured confidence makes a doubtful rule wait, and never makes one speak earlier. */
import { expect, it } from 'vitest';
import type { Rule } from '@/lib/engine/rule';
import { withDefaultTiers } from '@/scripts/default-tier';

const rule = {
  id: 'storm-verb',
  tier: { headline: 1, body: 2 },
  entries: [{ match: 'storms' }, { match: 'rains', tier: { body: 1 } }],
} as unknown as Rule;

const measured = (headline: number, body: number) => ({
  measured: '2026-01-02',
  headline: { 'storm-verb': { confidence: headline, n: 20 } },
  body: { 'storm-verb': { confidence: body, n: 20 } },
});

it('leaves the written tiers to a rule that readers agree with', () => {
  expect(withDefaultTiers(rule, measured(0.8, 0.8))).toEqual(rule);
});

it('lets a doubtful rule speak later, its entries with it', () => {
  const { tier, entries } = withDefaultTiers(rule, measured(0.4, 0.1));
  expect(tier).toEqual({ headline: 2, body: 3 });
  expect(entries.map((entry) => entry.tier)).toEqual([undefined, { body: 3 }]);
});

it('changes nothing where nothing was measured', () => {
  expect(withDefaultTiers(rule, { measured: '', headline: {}, body: {} })).toEqual(rule);
});
