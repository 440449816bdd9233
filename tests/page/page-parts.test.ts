/** Proves that the marks are asked for once, and that a new script ends the one before and forgets its marks. */
import { expect, it } from 'vitest';
import type { LoadMessage } from '@/lib/messages';
import { beginLife, bringMarks, loadMarks } from '@/lib/page/page-parts';

const marks = () => ({ show: () => {}, act: async () => true });

it('has the background bring the marks, and asks no second time', async () => {
  beginLife();
  const asked: LoadMessage[] = [];
  const send = async (message: LoadMessage) => {
    asked.push(message);
    bringMarks(marks);
  };
  expect(await loadMarks(send)).toBe(marks);
  expect(await loadMarks(send)).toBe(marks);
  expect(asked).toEqual([{ type: 'load-marks' }]);
});

it('says when they cannot be had', async () => {
  beginLife();
  expect(await loadMarks(() => Promise.reject(new Error('no access')))).toBeNull();
  expect(await loadMarks(async () => false)).toBeNull();
});

it('ends the life before, and forgets the marks of an older version', async () => {
  const first = beginLife();
  bringMarks(marks);
  const second = beginLife();
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
  expect(await loadMarks(async () => undefined)).toBeNull();
});
