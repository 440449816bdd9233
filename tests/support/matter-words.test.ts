import { expect, test } from 'vitest';
import { matterOf } from '@/lib/support/matter-words';
import { stem } from '@/lib/support/stem';

test('a telling word knows the words that carry its matter, its own family first', () => {
  const matter = matterOf(stem('protesters'));
  expect(matter?.type).toBe('event');
  expect(matter?.carriers).toContain(stem('protested'));
  expect(matter?.carriers).toContain(stem('marched'));
});

test('how something was done is a matter of wording', () => {
  expect(matterOf(stem('mocks'))?.type).toBe('loaded-wording');
});

test('words that only carry a matter, and plain words, ask for nothing', () => {
  expect(matterOf(stem('march'))).toBeNull();
  expect(matterOf(stem('harbour'))).toBeNull();
});
