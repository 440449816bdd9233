/** A front page: its headlines that carry findings, in page order, each with its findings, which lead to it. */
import type { VNode } from 'preact';
import type { Finding, FrontHeadline, FrontReport, Span } from '@/lib/model';
import { type FindingActions, FindingRow } from './finding-row';
import { withMarks } from './marked-words';
import { useTranslate } from './translate';

/** Returns the headlines of `front` that some of `findings` stand in or beside, each with those. */
export function headlinesWith(
  front: FrontReport,
  findings: readonly Finding[],
): readonly { readonly headline: FrontReport['headlines'][number]; readonly findings: readonly Finding[] }[] {
  return front.headlines
    .map((headline) => {
      const { start, end } = wholeOf(headline);
      return { headline, findings: findings.filter(({ span }) => span.start >= start && span.end <= end) };
    })
    .filter((each) => each.findings.length > 0);
}

/** The section about a front page. `findings` are those shown, in page order. */
export function FrontSection({
  front,
  findings,
  actions,
}: {
  readonly front: FrontReport;
  readonly findings: readonly Finding[];
  readonly actions: FindingActions;
}): VNode {
  const t = useTranslate();
  return (
    <section aria-labelledby="front-title">
      <h2 id="front-title">{t('frontTitle')}</h2>
      <ul class="rows">
        {headlinesWith(front, findings).map(({ headline, findings: own }) => (
          <li key={headline.headline.start} class="front">
            <h3 class="headline">{withMarks(headline.text, headline.headline, own)}</h3>
            <ul class="rows">
              {own.map((finding) => (
                <FindingRow
                  key={`${finding.ruleId} ${finding.span.start} ${finding.span.end}`}
                  finding={finding}
                  actions={actions}
                  showsPlace={finding.block !== 'headline'}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p class="limits">{t('frontLimits')}</p>
    </section>
  );
}

const wholeOf = ({ kicker, headline, teaser }: FrontHeadline): Span => ({
  start: (kicker ?? headline).start,
  end: (teaser ?? headline).end,
});
