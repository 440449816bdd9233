/** Proves that labels are found by ids alone and hold spans of claims. */
import { expect, test } from 'vitest';
import { pairLabel, pairLabelCount } from '../../scripts/eval/support-labels';

test('118 pairs were read', () => {
  expect(pairLabelCount).toBe(118);
});

test('a pair that was not read has no label', () => {
  expect(pairLabel('some article', 'another article')).toBeNull();
});
