/** Proves that a pause gives the thread back, and ends work that is no longer wanted. */
import { afterEach, expect, it, vi } from 'vitest';
import { createPause } from '@/lib/highlight/pause';

afterEach(() => vi.unstubAllGlobals());

it('lets other tasks run', async () => {
  const seen: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => seen.push('another task');
  port2.postMessage(null);
  await createPause(new AbortController().signal)();
  seen.push('work goes on');
  port1.close();
  expect(seen).toEqual(['another task', 'work goes on']);
});

it('uses the browser’s own way where there is one', async () => {
  const scheduler = { yield: vi.fn(async () => undefined) };
  vi.stubGlobal('scheduler', scheduler);
  await createPause(new AbortController().signal)();
  expect(scheduler.yield).toHaveBeenCalledOnce();
});

it('ends the work once it is not wanted any more', async () => {
  const life = new AbortController();
  const pause = createPause(life.signal);
  const waiting = pause();
  life.abort();
  await expect(waiting).rejects.toThrow();
});
