/** The plot: Article → Report. Pure: no page, browser, clock or network. */
import { calm } from '@/lib/engine/calm';
import { createFinding, createStructuralFinding } from '@/lib/engine/create-finding';
import { findCandidates } from '@/lib/engine/find-candidates';
import type { LoadedPack } from '@/lib/engine/pack';
import type { Article, Finding, Refusal, Report } from '@/lib/model';
import { createReport } from '@/lib/report/create-report';
import { structuralRules } from '@/lib/rules/structural';
import { checkSupport } from '@/lib/support/check-support';
import { listSources } from '@/lib/support/list-sources';
import { readStatements } from '@/lib/support/read-statements';
import { type Doc, readDoc } from '@/lib/text/doc';
import { isEnglish } from '@/lib/text/language';
import { VoiceCode } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';

/** Returns the report on `article` with findings of every tier (choose with `selectFindings`), those of the reader's `own` rules with them, or why it cannot be checked. */
export function analyze(
  article: Article,
  pack: LoadedPack,
  own: LoadedPack | null = null,
): { report: Report } | { refusal: Refusal } {
  if (!article.text.trim()) return { refusal: 'empty' };
  if (!isEnglish(article.text)) return { refusal: 'not-english' };
  const doc = readDoc(article, pack.vocabulary);
  const candidates = calm(findCandidates(doc, pack), { article, doc, pack });
  const kept = candidates.filter(({ suppressed }) => suppressed === null);
  const statements = readStatements(doc);
  const structural = structuralRules.flatMap((rule) =>
    rule.find(doc, article.genre).map((span) => {
      const block = article.blocks.find((b) => span.start >= b.span.start && span.start < b.span.end);
      return createStructuralFinding(article.text, rule, span, block?.kind ?? 'paragraph');
    }),
  );
  return {
    report: createReport({
      article,
      findings: [
        ...kept.map((candidate) => createFinding(article.text, pack, candidate)),
        ...structural,
        ...(own ? findOwn(article, own) : []),
      ],
      leftOut: {
        quoted: candidates.filter(({ suppressed }) => suppressed === 'quoted').length,
        attributed: candidates.filter(({ suppressed }) => suppressed === 'attributed').length,
      },
      support: checkSupport({ article, doc, pack, candidates, statements }),
      sources: listSources(doc, statements),
      ...countWords(doc),
    }),
  };
}

/** Returns what the reader's own rules find, as they say it: neither topic nor tone makes their words plain. */
function findOwn(article: Article, own: LoadedPack): Finding[] {
  return findCandidates(readDoc(article, own.vocabulary), own)
    .filter(({ suppressed }) => suppressed === null)
    .map((candidate) => createFinding(article.text, own, candidate));
}

/** Counts words and figures; alone with its loop, see `fillBits` in lib/engine/prefilter.ts. */
function countWords({ tokens, voice }: Doc): { words: number; outletWords: number } {
  const { count, kind } = tokens;
  let words = 0;
  let outletWords = 0;
  for (let i = 0; i < count; i++) {
    if ((kind[i] as number) > TokenKind.number) continue;
    words++;
    if (voice[i] === VoiceCode.outlet) outletWords++;
  }
  return { words, outletWords };
}
