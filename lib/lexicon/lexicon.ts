/** The form of a lexicon: a word list that rules share and name as `@name` in their patterns. */
export interface Lexicon {
  /** What patterns call it, without the `@`. */
  readonly name: string;
  /** Where the words come from. */
  readonly origin: string;
  /** The terms under which the list may be used. */
  readonly licence: string;
  /** Words or short phrases in lower case, as in a pattern: `~lemma/V` stands for every inflection, any other word for itself alone. */
  readonly words: readonly string[];
}
