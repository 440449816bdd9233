/** The form every rule takes: typed data, with its reasons and its proof beside it. */
import type { BlockKind, Category, Genre, Severity, Source, Span, Tier } from '@/lib/model';
import type { Doc } from '@/lib/text/doc';

/** What a wording takes for granted, and the words in the body that would carry it. */
export interface Implication {
  /** One clause that completes “This assumes that …”; may hold `{target}`. */
  readonly claim: string;
  /** Patterns; any one of them in the body (with the target in the same sentence, where there is one) carries the claim. */
  readonly cues: readonly string[];
}

/** One wording, or a few that share their plain version, traps and examples. */
export interface Entry {
  /** Patterns, see docs/patterns.md. */
  readonly match: string | readonly string[];
  /** Plainer wordings that add no fact; may hold `{target}`; each must itself pass every rule. */
  readonly plain?: readonly string[];
  readonly implies?: Implication;
  /** Patterns that silence this entry: overlapping the match, or anywhere in its sentence when they begin with `&`. */
  readonly unless?: readonly string[];
  /** Overrides the rule's severity. */
  readonly severity?: Severity;
  /** Overrides the rule's tiers. */
  readonly tier?: RuleTier;
  /** Sentences that must be flagged; `[[ ]]` marks the exact span. A leading `H: ` makes it a headline. */
  readonly flags: readonly string[];
  /** Sentences that this rule must leave alone. A leading `H: ` makes it a headline. */
  readonly passes?: readonly string[];
  /** Known gaps: sentences that ought to be flagged or spared and are not yet. Recorded, never failing. */
  readonly todo?: readonly string[];
}

/** The tier in headlines (kicker, headline, standfirst) and in the body; a missing key means the rule is silent there. */
export interface RuleTier {
  readonly headline?: Tier;
  readonly body?: Tier;
}

/** Where a rule speaks. */
export interface Scope {
  /** Voices that count; default outlet only. Attributed findings are shown one severity lower. */
  readonly voice?: readonly ('outlet' | 'attributed')[];
  /** Default `skip`: silent when the words are part of a proper name. */
  readonly names?: 'skip' | 'keep';
  /** `skip`: silent when a negation stands within three words before the match. Default `keep`. */
  readonly negated?: 'skip' | 'keep';
  /** `skip`: silent when a figure stands in the same sentence. Default `keep`. */
  readonly figures?: 'skip' | 'keep';
  /**
   * Where other findings stand close together in the body, `heated` speaks only there, being too weak a sign alone; the thorough tier of `unheated`
   * is silent there, being the least of what is to be seen. Default `any`.
   */
  readonly texts?: 'any' | 'heated' | 'unheated';
  /** The only blocks it speaks of; default all. */
  readonly blocks?: readonly BlockKind[];
}

/** A rule: what is looked for, why, on whose authority, and the sentences that prove it. */
export interface Rule {
  /** A noun for what is flagged; the file's name; never used again for something else. */
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly tier: RuleTier;
  /** At most 120 characters, holds `{match}`, speaks of the words and never of the writer. */
  readonly message: string;
  readonly why: string;
  readonly innocent: string;
  readonly source: Source;
  readonly scope?: Scope;
  /** Silences every entry; same form as an entry's. */
  readonly unless?: readonly string[];
  readonly entries: readonly Entry[];
}

/** Returns `rule` unchanged; exists so that a rule file is type-checked where it is written. */
export const defineRule = (rule: Rule): Rule => rule;

/** A rule that looks at the article's build and not at a wording: code, since no pattern can say it. */
export interface StructuralRule extends Omit<Rule, 'entries' | 'unless' | 'scope'> {
  /** Returns the spans it speaks about, in page order. `genre` is what the outlet says the text is. */
  readonly find: (doc: Doc, genre: Genre) => readonly Span[];
  /** Small articles that prove it: those that must be flagged, and those that must not. */
  readonly flags: readonly StructuralExample[];
  readonly passes: readonly StructuralExample[];
}

/** A small article as an example. */
export interface StructuralExample {
  readonly kicker: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** Default `reportage`. */
  readonly genre?: Genre;
}
