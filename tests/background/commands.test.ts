/** Proves what keyboard commands do on a page. */
import { expect, it } from 'vitest';
import { runCommand } from '@/lib/background/commands';

function target({ isThere = true, isBlocked = false } = {}) {
  const log: string[] = [];
  let hasScript = isThere;
  return {
    log,
    send: async (message: { do: string }) => {
      if (!hasScript) throw new Error('Receiving end does not exist.');
      log.push(message.do);
      return true;
    },
    inject: async () => {
      if (isBlocked) throw new Error('Cannot access');
      log.push('inject');
      hasScript = true;
    },
    openPanel: async () => {
      if (isBlocked) throw new Error('No side panel');
      log.push('panel');
    },
  };
}

it('passes a command to the page', async () => {
  const page = target();
  expect(await runCommand('next-mark', page)).toBe(true);
  expect(await runCommand('previous-mark', page)).toBe(true);
  expect(await runCommand('toggle-marks', page)).toBe(true);
  expect(page.log).toEqual(['next', 'previous', 'toggle']);
});

it('reads a page that was not read yet', async () => {
  const page = target({ isThere: false });
  expect(await runCommand('next-mark', page)).toBe(true);
  expect(page.log).toEqual(['inject', 'next']);
});

it('shows marks, not hides them, when it had to read the page first', async () => {
  const page = target({ isThere: false });
  expect(await runCommand('toggle-marks', page)).toBe(true);
  expect(page.log).toEqual(['inject']);
});

it('leaves pages alone that it may not enter, and commands that it does not know', async () => {
  expect(await runCommand('next-mark', target({ isThere: false, isBlocked: true }))).toBe(false);
  const page = target();
  expect(await runCommand('constructor', page)).toBe(false);
  expect(page.log).toEqual([]);
});

it('opens the side panel at once, without a word to the page', async () => {
  const page = target({ isThere: false });
  const answer = runCommand('open-panel', page);
  expect(page.log).toEqual(['panel']);
  expect(await answer).toBe(true);
  expect(await runCommand('open-panel', target({ isBlocked: true }))).toBe(false);
});
