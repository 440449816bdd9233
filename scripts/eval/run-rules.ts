/** Runs the rules of the working tree over rows, in one process, and keeps what each row's findings were. */
import { analyze } from '@/lib/analyze';
import type { LoadedPack } from '@/lib/engine/pack';
import { type Article, type Block, type BlockKind, bareArticle, type Finding, type Tier } from '@/lib/model';
import type { Row } from './read-sets';

/** A row and its findings at every tier; `words` counts the whole text. */
export interface Checked {
  readonly row: Row;
  readonly findings: readonly Finding[];
  readonly words: number;
  /** Why nothing could be said, or null. */
  readonly refusal: string | null;
}

/** Returns `rows` with their findings, in the same order. */
export function runRules(rows: readonly Row[], pack: LoadedPack): readonly Checked[] {
  return rows.map((row) => {
    const outcome = analyze(articleOf(row), pack);
    if ('refusal' in outcome) return { row, findings: [], words: 0, refusal: outcome.refusal };
    const { findings, words } = outcome.report;
    return { row, findings, words, refusal: null };
  });
}

/** Returns the findings of `checked` that are shown at `tier`. */
export const shownAt = ({ findings }: Checked, tier: Tier): readonly Finding[] =>
  findings.filter((finding) => finding.tier <= tier);

/** Returns the article that a row stands for: a headline alone, a body sentence alone, or a headline and paragraphs. Unlike the command line it cleans nothing, so that labelled spans still fit. */
export function articleOf({ form, text }: Pick<Row, 'form' | 'text'>): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const block of text.split('\n')) {
    blocks.push({ kind: kindOf(form, start), span: { start, end: start + block.length } });
    start += block.length + 1;
  }
  const first = blocks[0];
  return bareArticle(text, blocks, {
    lang: 'en',
    headline: first?.kind === 'headline' ? text.slice(first.span.start, first.span.end) : '',
  });
}

const kindOf = (form: Row['form'], start: number): BlockKind =>
  form === 'title' || (form === 'article' && start === 0) ? 'headline' : 'paragraph';
