/** Proves where the claims of a headline end. */
import { expect, test } from 'vitest';
import { partClaims } from '@/lib/report/part-claims';
import { claim } from './sample-report';

test('claims are parted at the headline’s end, and all stand below where there is none', () => {
  const inside = claim();
  const below = claim({ span: { start: 18, end: 24 } });
  const support = { coverage: 1, guard: 'ok', claims: [inside, below] } as const;
  expect(partClaims({ support, headlineSpan: { start: 0, end: 18 } })).toEqual({
    headline: [inside],
    below: [below],
  });
  expect(partClaims({ support, headlineSpan: null }).below).toEqual([inside, below]);
});
