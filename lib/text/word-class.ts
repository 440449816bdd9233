/** The closed classes of English words that reading needs, as bits; a word may be in several. */

/** Bits of a word's class mask. The words themselves are in lib/lexicon/grammar.ts. */
export const WordClass = {
  /** the, a, this, every … */
  determiner: 1 << 0,
  preposition: 1 << 1,
  /** will, may, should … */
  modal: 1 << 2,
  /** is, have, does … */
  auxiliary: 1 << 3,
  /** he, they, who … as subjects */
  subject: 1 << 4,
  /** him, them, it … as objects */
  object: 1 << 5,
  /** his, their … */
  possessive: 1 << 6,
  conjunction: 1 << 7,
  /** not, never, no … */
  negation: 1 << 8,
  /** say, argue, warn … in all their forms */
  reporting: 1 << 9,
  /** suggest, show, claim …: reporting only after a person or a document, since they are nouns or plain verbs too */
  weakReporting: 1 << 10,
  /** spokesman, ministry, report …: somebody or something that can say */
  speaker: 1 << 11,
  /** twelve, hundred, dozens … */
  number: 1 << 12,
  /** Mr, Gen, Sen …: a full stop after it never ends a sentence */
  title: 1 << 13,
  /** Inc, etc, Jan …: a full stop after it may end a sentence */
  abbreviation: 1 << 14,
  /** not capitalised in title case, never part of a name on its own */
  minor: 1 << 15,
  /** today, Monday, earlier …: may stand between a reporting verb and what was said */
  time: 1 << 16,
  /** also, just, still … and other adverbs before a verb */
  adverb: 1 << 17,
  /** everyday verb forms that are never nouns: told as the verb of their clause */
  verb: 1 << 18,
  /** call, describe, accuse …: what follows “a”, “as” or “of” is somebody's view */
  naming: 1 << 19,
  /** urge, ask, order …: what follows “to” is what somebody wants */
  urging: 1 << 20,
} as const;
