/** A text with its marks. */
import type { VNode } from 'preact';
import type { Article, Finding, Span } from '@/lib/model';
import { withMarks } from './marked-words';

/** The paragraphs of `article`, its headline left aside; `findings` are in page order. */
export function MarkedText({
  article,
  findings,
}: {
  readonly article: Pick<Article, 'text' | 'blocks'>;
  readonly findings: readonly Finding[];
}): VNode {
  // Both are in page order, so each is walked once: a draft may have thousands.
  let next = 0;
  const foundIn = ({ start, end }: Span): Finding[] => {
    const inside: Finding[] = [];
    for (let finding = findings[next]; finding && finding.span.start < end; finding = findings[++next])
      if (finding.span.start >= start) inside.push(finding);
    return inside;
  };
  return (
    <>
      {article.blocks
        .filter(({ kind }) => kind !== 'headline')
        .map(({ span }) => (
          <p key={span.start}>{withMarks(article.text.slice(span.start, span.end), span, foundIn(span))}</p>
        ))}
    </>
  );
}
