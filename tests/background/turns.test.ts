/** Proves that tasks wait for each other. */
import { expect, it } from 'vitest';
import { createTurns } from '@/lib/background/turns';

it('runs tasks one after another, also after one that failed', async () => {
  const inTurn = createTurns();
  const seen: string[] = [];
  const first = inTurn(async () => {
    seen.push('first begins');
    await Promise.resolve();
    seen.push('first ends');
    throw new Error('no');
  });
  const second = inTurn(async () => {
    seen.push('second');
    return 2;
  });
  await expect(first).rejects.toThrow('no');
  expect(await second).toBe(2);
  expect(seen).toEqual(['first begins', 'first ends', 'second']);
});
