/** Lets tasks run one after another. */

/** Returns a function that runs each task it is given when the one before has ended, and resolves or rejects as that task does. */
export function createTurns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    // One failed task must not stop those behind it.
    last = result.catch(() => undefined);
    return result;
  };
}
