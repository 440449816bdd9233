import { expect, test } from 'vitest';
import { largerTimes, measureOf } from '@/lib/support/measure-words';

test('units of one kind are told by their size', () => {
  expect(measureOf('week')).toEqual({ of: 'time', size: 7 });
  expect(measureOf('km')?.size).toBe(1_000);
  expect(measureOf('boats')).toBeNull();
});

test('a month is shorter than a year and longer than a week', () => {
  expect(largerTimes(30.44)).toContain(365.25);
  expect(largerTimes(30.44)).not.toContain(7);
});
