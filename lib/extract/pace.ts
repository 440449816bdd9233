/** Cuts long work into short stretches. */

/** Knows when a stretch of work has been long enough. */
export interface Pace {
  /** Returns whether it is time to rest. Cheap enough to ask every few dozen steps. */
  readonly isDue: () => boolean;
  /** Gives the thread back. Rejects when the caller's pause does, which ends the work. */
  readonly rest: () => Promise<void>;
}

// A frame of 60 Hz has 16 ms. What comes between two questions can take as long again: the browser tidies its memory, or works out styles.
const longestStretch = 3;

/** Returns a pace that awaits `pause` about every 3 ms. */
export function createPace(pause: () => Promise<void>): Pace {
  const clock = globalThis.performance ?? Date;
  let since = clock.now();
  return {
    isDue: () => clock.now() - since > longestStretch,
    rest: async () => {
      await pause();
      since = clock.now();
    },
  };
}
