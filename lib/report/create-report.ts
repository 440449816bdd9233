/** Puts together the report on one article. */
import type { Article, Finding, Report, SpeakingSource, Support } from '@/lib/model';

/** What the report is put together from. */
export interface ReportParts {
  readonly article: Article;
  /** At every tier, in any order. */
  readonly findings: readonly Finding[];
  readonly leftOut: { readonly quoted: number; readonly attributed: number };
  readonly support: Support;
  readonly sources: readonly SpeakingSource[];
  /** Words of the whole text, and those in the outlet's own voice. */
  readonly words: number;
  readonly outletWords: number;
}

/** Returns the report: findings in page order, longest first where they begin together, and each evidence sentence once. */
export function createReport({
  article,
  findings,
  leftOut,
  support,
  sources,
  words,
  outletWords,
}: ReportParts): Report {
  return {
    schema: 1,
    url: article.url,
    lang: article.lang || 'en',
    genre: article.genre,
    partial: article.partial,
    headline: article.headline,
    headlineSpan: article.blocks.find(({ kind }) => kind === 'headline')?.span ?? null,
    words,
    outletWords,
    findings: [...findings].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
    leftOut: { quoted: leftOut.quoted, attributed: leftOut.attributed },
    support,
    sources,
    evidence: listEvidence(article.text, support),
  };
}

/** The sentences that `support` points at, each once, in page order. */
function listEvidence(text: string, { claims }: Support): Report['evidence'] {
  const bySpan = new Map<string, Report['evidence'][number]>();
  for (const { evidence } of claims) {
    if (!evidence) continue;
    bySpan.set(`${evidence.start}-${evidence.end}`, {
      span: evidence,
      text: text.slice(evidence.start, evidence.end),
    });
  }
  return [...bySpan.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
