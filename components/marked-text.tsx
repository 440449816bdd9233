/** A text with its marks. */
import type { VNode } from 'preact';
import type { Article, Finding } from '@/lib/model';
import { withMarks } from './marked-words';

/** The paragraphs of `article`, its headline left aside. */
export function MarkedText({
  article,
  findings,
}: {
  readonly article: Pick<Article, 'text' | 'blocks'>;
  readonly findings: readonly Finding[];
}): VNode {
  return (
    <>
      {article.blocks
        .filter(({ kind }) => kind !== 'headline')
        .map(({ span }) => (
          <p key={span.start}>
            {withMarks(
              article.text.slice(span.start, span.end),
              span,
              findings.filter(({ span: found }) => found.start < span.end && found.end > span.start),
            )}
          </p>
        ))}
    </>
  );
}
