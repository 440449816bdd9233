/** Rule ids that were in a release once and are gone; none is ever given to another rule. */

/** Retired ids, sorted. Reports saved long ago still name them. */
export const retiredIds: readonly string[] = [];
