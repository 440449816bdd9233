/** The form of a lexicon: a word list that rules share and name as `@name` in their patterns. */
export interface Lexicon {
  /** What patterns call it, without the `@`. */
  readonly name: string;
  /** Where the words come from. */
  readonly origin: string;
  /** The terms under which the list may be used. */
  readonly licence: string;
  /** Words or short phrases in lower case; singular and plural are both listed where both are meant. */
  readonly words: readonly string[];
}
