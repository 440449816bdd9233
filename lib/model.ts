/** The nouns of Plumbline: plain data that every other file speaks of. Read this first. */

/** A half-open stretch `[start, end)` of `Article.text`, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block of an article is; findings carry it so that a reader knows where they stand. */
export type BlockKind =
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  /** A paragraph of one of a live blog's posts. */
  | 'post'
  | 'blockquote'
  | 'caption';

/** Returns whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** One block of text. Blocks are in page order and do not overlap; in `Article.text` one `\n` parts them, or white space as it was written in a draft. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** What sort of text the outlet says this is (schema.org article types, in plain words). */
export type Genre =
  | 'reportage'
  | 'opinion'
  | 'analysis'
  | 'review'
  | 'live'
  | 'press-release'
  | 'satire'
  | 'sponsored';

/** What was read from a page: plain JSON, so it can be saved, sent and replayed. */
export interface Article {
  /** Address without its fragment; empty when the text came from no page. */
  readonly url: string;
  /** BCP 47 tag of the text, from the page or from the words; empty when unknown. */
  readonly lang: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly kicker: string | null;
  readonly byline: string | null;
  /** Section as the metadata or the address names it ("World"), or null. */
  readonly section: string | null;
  readonly genre: Genre;
  /** True when the page says that only part of the text is shown (a paywall). */
  readonly partial: boolean;
  /** Every block's text, joined by one `\n`. White space is collapsed; soft hyphens and zero-width characters are left out. A draft's words stand as they were written. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Returns an article of which nothing is known but its text, its blocks and what `known` adds. */
export const bareArticle = (
  text: string,
  blocks: readonly Block[],
  known: Partial<Omit<Article, 'text' | 'blocks'>> = {},
): Article => ({
  url: '',
  lang: '',
  headline: '',
  standfirst: null,
  kicker: null,
  byline: null,
  section: null,
  genre: 'reportage',
  partial: false,
  ...known,
  text,
  blocks,
});

/** Why a page or text was not checked. Each has its own sentence in the interface and on the command line. */
export type Refusal =
  | 'not-an-article'
  | 'not-english'
  | 'translated'
  | 'too-short'
  | 'empty'
  | 'too-large'
  | 'unreadable';

/** How much a wording carries: `note` a shade, `caution` a slant most editors would change, `strong` one they would stop. */
export type Severity = 'note' | 'caution' | 'strong';

/** 1 shown when calm, 2 when standard, 3 only when thorough. */
export type Tier = 1 | 2 | 3;

/** The thirty lexical categories and the structural ones of docs/rules.md, and one for readers’ own rules. */
export type Category =
  | 'conflict-verb'
  | 'gambit-idiom'
  | 'humiliation'
  | 'collapse'
  | 'mind-reading'
  | 'curiosity-gap'
  | 'insinuating-question'
  | 'urgency'
  | 'sensational'
  | 'intensifier'
  | 'minimisation'
  | 'contested-label'
  | 'insult'
  | 'dehumanising-metaphor'
  | 'euphemism'
  | 'hostile-nickname'
  | 'puffery'
  | 'editorial-aside'
  | 'certainty'
  | 'doubt-verb'
  | 'guilt-verb'
  | 'scare-quotes'
  | 'vague-attribution'
  | 'speculation'
  | 'causal-verb'
  | 'reaction-inflation'
  | 'false-choice'
  | 'fear-appeal'
  | 'us-and-them'
  | 'guilt-by-association'
  | 'section-label'
  | 'one-sided-labels'
  | 'missing-agent'
  | 'article-genre'
  /** What a reader asked for. */
  | 'own-words';

/** Whose standard a rule applies. `by` is the body, `title` the document, `locator` its section. */
export interface Source {
  readonly title: string;
  readonly locator: string;
  readonly by: string;
}

/** What a reader may know of a rule. */
export interface RuleAbout {
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  readonly why: string;
  readonly innocent: string;
  readonly source: Source;
  /** Sentences it marks, the words in `[[ ]]`, and sentences it leaves alone. */
  readonly examples: { readonly marked: readonly string[]; readonly spared: readonly string[] };
}

/** One passage a rule speaks about. */
export interface Finding {
  readonly ruleId: string;
  /** The rule's short name, as shown. */
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly tier: Tier;
  readonly block: BlockKind;
  readonly span: Span;
  /** The exact words, `Article.text.slice(span.start, span.end)`. */
  readonly text: string;
  readonly voice: 'outlet' | 'attributed';
  readonly message: string;
  readonly why: string;
  /** When the wording would be fine. */
  readonly innocent: string;
  /** Plainer wordings; may be empty. */
  readonly plain: readonly string[];
  readonly source: Source;
}

/** What a claim of the headline is about. */
export type ClaimType =
  | 'number'
  | 'name'
  | 'quotation'
  | 'event'
  | 'certainty'
  | 'cause'
  | 'superlative'
  | 'loaded-wording'
  | 'source'
  | 'question';

/** What the body offers for a claim. */
export type Verdict = 'supported' | 'weaker' | 'not-found' | 'contradicted' | 'could-not-check';

/** One claim of the headline and what the body offers for it. */
export interface Claim {
  readonly type: ClaimType;
  readonly text: string;
  readonly span: Span;
  readonly verdict: Verdict;
  /** The closest sentence of the body, or null. */
  readonly evidence: Span | null;
  readonly message: string;
}

/** Returns whether the body carries less than the claim says, or could not be held against it. */
export const isOpen = ({ verdict }: Pick<Claim, 'verdict'>): boolean => verdict !== 'supported';

/** Returns whether the body was found to carry less than the claim says; such claims are marked. */
export const isRaised = (claim: Pick<Claim, 'verdict'>): boolean =>
  isOpen(claim) && claim.verdict !== 'could-not-check';

/** What sort of source speaks: with a name (a person, a body, a document), or without (officials, a vague group). */
export type SourceKind = 'person' | 'organisation' | 'document' | 'official' | 'group';

/** Somebody or something that the article lets speak. */
export interface SpeakingSource {
  readonly kind: SourceKind;
  /** As the article writes it, at its longest. */
  readonly name: string;
  /** Sentences that give its words. */
  readonly statements: number;
  /** The first of these sentences. */
  readonly at: Span;
}

/** Headline against body. */
export interface Support {
  /** Share (0–1) of the headline's weighted content words that occur in the body. */
  readonly coverage: number;
  /** `could-not-check` when there is no body or it seems to belong to another headline; `claims` is then empty. */
  readonly guard: 'ok' | 'could-not-check';
  readonly claims: readonly Claim[];
}

/** All that is said about one article: plain JSON, described by public/report.schema.json. */
export interface Report {
  readonly schema: 1;
  readonly url: string;
  readonly lang: string;
  readonly genre: Genre;
  readonly partial: boolean;
  readonly headline: string;
  /** Span of the headline in the article's text, or null when it has none. */
  readonly headlineSpan: Span | null;
  /** Words of the whole text, and those in the outlet's own voice. */
  readonly words: number;
  readonly outletWords: number;
  /** At every tier, in page order, then longest first. Choose what to show with `selectFindings`. */
  readonly findings: readonly Finding[];
  /** Candidates not shown because the words are somebody else's. */
  readonly leftOut: { readonly quoted: number; readonly attributed: number };
  readonly support: Support;
  /** Who speaks in the body: most statements first, then in page order. */
  readonly sources: readonly SpeakingSource[];
  /** The sentences that `support` points at, so that a report can be read without its article. */
  readonly evidence: readonly { readonly span: Span; readonly text: string }[];
}

/** One headline of a front page, with what stands around it. Spans are in `FrontPage.text` and lie in this order. */
export interface FrontHeadline {
  readonly kicker: Span | null;
  readonly headline: Span;
  readonly teaser: Span | null;
  /** Absolute address that the headline leads to. */
  readonly url: string;
}

/** What was read from a front or section page: plain JSON. */
export interface FrontPage {
  /** Address without its fragment. */
  readonly url: string;
  /** BCP 47 tag of the page; empty when unknown. */
  readonly lang: string;
  /** Kicker, headline and teaser of each headline, joined by one `\n`; characters as in `Article.text`. */
  readonly text: string;
  /** In page order, each address once. */
  readonly headlines: readonly FrontHeadline[];
}

/** All that is said about a front page. */
export interface FrontReport {
  readonly url: string;
  readonly lang: string;
  /** In page order. */
  readonly headlines: readonly (FrontHeadline & { readonly text: string })[];
  /** At every tier, in page order, then longest first; spans are in `FrontPage.text`. */
  readonly findings: readonly Finding[];
}
