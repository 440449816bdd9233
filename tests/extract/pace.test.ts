/** Proves that work is cut into short stretches. */
import { afterEach, expect, it, vi } from 'vitest';
import { createPace } from '@/lib/extract/pace';

afterEach(() => vi.useRealTimers());

it('a rest is due after some milliseconds, and not again right after it', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  let pauses = 0;
  const pace = createPace(async () => {
    pauses += 1;
  });
  expect(pace.isDue()).toBe(false);
  vi.advanceTimersByTime(8);
  expect(pace.isDue()).toBe(true);
  await pace.rest();
  expect([pauses, pace.isDue()]).toEqual([1, false]);
});

it('passes on why a pause was refused', async () => {
  await expect(createPace(() => Promise.reject(new Error('left'))).rest()).rejects.toThrow('left');
});
