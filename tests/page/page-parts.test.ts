/** Proves that parts are asked for once, and that a new script ends the one before and forgets its parts. */
import { expect, it } from 'vitest';
import type { PartMessage } from '@/lib/messages';
import { beginLife, bringPart, loadPart } from '@/lib/page/page-parts';

const reader = () => ({ refusal: 'not-an-article' }) as const;

it('has the background bring a part, and asks no second time', async () => {
  beginLife();
  const asked: PartMessage[] = [];
  const send = async (message: PartMessage) => {
    asked.push(message);
    bringPart('front-page', reader);
  };
  expect(await loadPart('front-page', send)).toBe(reader);
  expect(await loadPart('front-page', send)).toBe(reader);
  expect(asked).toEqual([{ type: 'part', part: 'front-page' }]);
});

it('says when a part cannot be had', async () => {
  beginLife();
  expect(await loadPart('marks', () => Promise.reject(new Error('no access')))).toBeNull();
  expect(await loadPart('marks', async () => false)).toBeNull();
});

it('ends the life before, and forgets the parts of an older version', async () => {
  const first = beginLife();
  bringPart('front-page', reader);
  const second = beginLife();
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
  expect(await loadPart('front-page', async () => undefined)).toBeNull();
});
