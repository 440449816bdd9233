/** Lets the page breathe between two stretches of work. */

interface Scheduler {
  yield?(): Promise<void>;
}

/** Returns a pause that gives the thread back to the page; it rejects once `signal` is aborted, which ends the work. */
export function createPause(signal: AbortSignal): () => Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return async () => {
    await (scheduler?.yield ? scheduler.yield() : nextTask());
    signal.throwIfAborted();
  };
}

// Timers are slowed down in nested calls and in hidden tabs; a message is not.
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
