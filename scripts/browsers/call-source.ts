/** Turns a function and its arguments into source text that can run in another document. */

/** Returns an expression that calls `run` with `args` (which travel as JSON); `run` must not use anything from around it. */
export function callSource(run: (...args: never[]) => unknown, args: readonly unknown[]): string {
  // The script runner wraps named inner functions in `__name(…)`, which does not exist over there.
  return `(() => { const __name = (f) => f; return (${run})(...${JSON.stringify(args)}); })()`;
}
