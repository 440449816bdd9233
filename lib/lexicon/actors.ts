/** Actors in pairs, for the mirror tests: swapping them in a sentence must not change what is found. */

/** Two lists of the same length and grammatical form; `a[i]` and `b[i]` take each other's place. */
export interface ActorPair {
  readonly family:
    | 'parties'
    | 'leaders'
    | 'countries-at-war'
    | 'faiths'
    | 'classes-and-movements'
    | 'companies-and-unions';
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** The pairs. Possessive forms are made by machine. No form stands in two places. */
export const actorPairs: readonly ActorPair[] = [];
