/** Waiting for a condition, never for a time. */

/**
 * Asks `check` until it returns something other than null, undefined or false, and returns that; a throw counts as “not yet”.
 * Throws, with `what` in the sentence and the last throw as cause, when `timeout` milliseconds have gone by.
 */
export async function waitUntil<Result>(
  what: string,
  check: () => Promise<Result | null | undefined | false> | Result | null | undefined | false,
  timeout = 60_000,
): Promise<Result> {
  const end = Date.now() + timeout;
  let last: unknown;
  do {
    try {
      const result = await check();
      if (result !== null && result !== undefined && result !== false) return result;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  throw new Error(`Waited ${timeout / 1000} s in vain until ${what}.`, { cause: last });
}
