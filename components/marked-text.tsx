/** A text below its headline, with its marks. */
import type { VNode } from 'preact';
import type { Article, Finding } from '@/lib/model';
import { withMarks } from './marked-words';
import { useTranslate } from './translate';

/** The section with the paragraphs of `article`; null when it has none. */
export function MarkedText({
  article,
  findings,
}: {
  readonly article: Pick<Article, 'text' | 'blocks'>;
  readonly findings: readonly Finding[];
}): VNode | null {
  const t = useTranslate();
  const paragraphs = article.blocks.filter(({ kind }) => kind !== 'headline');
  if (paragraphs.length === 0) return null;
  return (
    <section aria-labelledby="marked-title">
      <h2 id="marked-title">{t('markedTitle')}</h2>
      {paragraphs.map(({ span }) => (
        <p key={span.start}>
          {withMarks(
            article.text.slice(span.start, span.end),
            span,
            findings.filter(({ span: found }) => found.start < span.end && found.end > span.start),
          )}
        </p>
      ))}
    </section>
  );
}
