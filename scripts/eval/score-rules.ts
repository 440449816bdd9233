/** Scores each rule: how often it speaks on plain titles, and how often people agree where they labelled. */
import type { Finding } from '@/lib/model';
import { share } from './measures';
import type { Checked } from './run-rules';
import { overlap } from './score-sets';

/** What is known about one rule from the tuning half. Precisions are null where the rule never spoke. */
export interface RuleFigure {
  readonly ruleId: string;
  /** All its findings, over all sets. */
  readonly hits: number;
  /** Findings per 1,000 titles, at tier 2 as shown in headlines. */
  readonly neutralPerThousand: number;
  readonly outletsPerThousand: number;
  readonly framedHits: number;
  /** Share of its findings that stand in a sentence labelled as biased, and how many there were. */
  readonly sentencePrecision: number | null;
  readonly sentenceHits: number;
  /** Share of its findings that touch a marked word or span: in bias-sentences, propaganda-spans and articles-lexical-bias. */
  readonly wordPrecision: number | null;
  readonly wordHits: number;
  /** Share of its findings that stand in a post labelled as bait. */
  readonly baitPrecision: number | null;
  readonly baitHits: number;
}

interface Hit {
  readonly one: Checked;
  readonly finding: Finding;
}

/** Returns a figure for each of `ruleIds`, in the same order, from the tuning rows of `checked`. */
export function scoreRules(checked: readonly Checked[], ruleIds: readonly string[]): readonly RuleFigure[] {
  const tuning = checked.filter(({ row }) => row.half === 'tuning');
  const titles = (set: string) => tuning.filter(({ row }) => row.set === set).length;
  const neutral = titles('titles-neutral');
  const outlets = titles('titles-outlets');
  const hitsByRule = new Map<string, Hit[]>(ruleIds.map((ruleId) => [ruleId, []]));
  for (const one of tuning) {
    for (const finding of one.findings) hitsByRule.get(finding.ruleId)?.push({ one, finding });
  }
  return [...hitsByRule].map(([ruleId, hits]) => {
    const inSet = (set: string) => hits.filter(({ one }) => one.row.set === set);
    const shown = (set: string) => inSet(set).filter(({ finding }) => finding.tier <= 2).length;
    const sentences = inSet('bias-sentences');
    const marked = hits.filter(({ one }) => one.row.words || one.row.spans);
    const posts = inSet('clickbait-posts');
    const isTrue = ({ one }: Hit) => one.row.label === 1;
    return {
      ruleId,
      hits: hits.length,
      neutralPerThousand: 1000 * share(shown('titles-neutral'), neutral),
      outletsPerThousand: 1000 * share(shown('titles-outlets'), outlets),
      framedHits: shown('titles-framed'),
      sentencePrecision: precision(sentences, isTrue),
      sentenceHits: sentences.length,
      wordPrecision: precision(marked, touchesMark),
      wordHits: marked.length,
      baitPrecision: precision(posts, isTrue),
      baitHits: posts.length,
    };
  });
}

function precision(hits: readonly Hit[], isTrue: (hit: Hit) => boolean): number | null {
  return hits.length ? hits.filter(isTrue).length / hits.length : null;
}

/** Returns whether a finding touches words or a span that annotators marked. */
export function touchesMark({ one, finding }: Hit): boolean {
  const { words, spans } = one.row;
  if (spans) return spans.some((span) => overlap(span, finding.span) > 0);
  const found = finding.text.toLowerCase();
  return (words ?? []).some((word) => found.includes(word));
}
