/** Who speaks in the article: named people, bodies and documents, and those without a name, with a way to their words. */
import type { VNode } from 'preact';
import type { SourceKind, Span, SpeakingSource } from '@/lib/model';
import { useTranslate } from './translate';

/** The section about `sources`, which are in the order in which they are shown. */
export function SourcesSection({
  sources,
  goTo,
}: {
  readonly sources: readonly SpeakingSource[];
  readonly goTo: (span: Span) => void;
}): VNode {
  const t = useTranslate();
  const countOf = (...kinds: SourceKind[]): string =>
    String(sources.filter(({ kind }) => kinds.includes(kind)).length);
  return (
    <section aria-labelledby="sources-title">
      <h2 id="sources-title">{t('sourcesTitle')}</h2>
      {sources.length === 0 ? (
        <p>{t('noSources')}</p>
      ) : (
        <details>
          <summary>
            {t('sourcesLine', [
              countOf('person'),
              countOf('organisation', 'document'),
              countOf('official', 'group'),
            ])}
          </summary>
          <table class="sources">
            <thead>
              <tr>
                <th scope="col">{t('sourceColumn')}</th>
                <th scope="col">{t('sentencesColumn')}</th>
                <th scope="col">
                  <span class="unseen">{t('goTo')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {sources.map(({ kind, name, statements, at }) => (
                <tr key={`${kind} ${name}`}>
                  <th scope="row">
                    {name} <span class="soft">{t(`source_${kind}`)}</span>
                  </th>
                  <td>{statements}</td>
                  <td>
                    <button
                      type="button"
                      class="go"
                      aria-label={t('goToSource', [name])}
                      onClick={() => goTo(at)}
                    >
                      {t('goTo')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
