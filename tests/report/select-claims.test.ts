/** Proves which claims are marked on the page. */
import { expect, it } from 'vitest';
import type { Claim, Verdict } from '@/lib/model';
import { selectClaims } from '@/lib/report/select-claims';
import { finding, report } from './sample-report';

const claim = (verdict: Verdict, part: Partial<Claim> = {}): Claim => ({
  type: 'number',
  text: 'budget',
  span: { start: 12, end: 18 },
  verdict,
  evidence: null,
  message: 'The article gives no such figure.',
  ...part,
});
const withClaims = (...claims: Claim[]) =>
  report([finding()], { support: { coverage: 1, guard: 'ok', claims } });
const all = { headline: 3, body: 3, off: [] } as const;

it('takes what the body carries less than the headline says', () => {
  const verdicts: Verdict[] = ['supported', 'weaker', 'not-found', 'contradicted', 'could-not-check'];
  const shown = selectClaims(withClaims(...verdicts.map((verdict) => claim(verdict))), all);
  expect(shown.map(({ verdict }) => verdict)).toEqual(['weaker', 'not-found', 'contradicted']);
});

it('shows none where nothing is shown in headlines', () => {
  expect(selectClaims(withClaims(claim('weaker')), { ...all, headline: 0 })).toEqual([]);
});

it('does not bring back a wording that was muted', () => {
  const loaded = claim('not-found', { type: 'loaded-wording', text: 'slams', span: { start: 6, end: 11 } });
  expect(selectClaims(withClaims(loaded), all)).toEqual([loaded]);
  expect(selectClaims(withClaims(loaded), { ...all, mutedWordings: ['slams'] })).toEqual([]);
  expect(selectClaims(withClaims(claim('not-found')), { ...all, mutedWordings: ['slams'] })).toHaveLength(1);
});

it('puts them in page order', () => {
  const early = claim('weaker', { span: { start: 0, end: 5 } });
  expect(selectClaims(withClaims(claim('weaker'), early), all)[0]).toBe(early);
});
