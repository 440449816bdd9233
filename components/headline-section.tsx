/** The headline first: its words with their marks, its findings, and what the article offers for each claim. */
import type { ComponentChildren, VNode } from 'preact';
import type { Claim, Finding, Report, Span } from '@/lib/model';
import { ClaimRow } from './claim-row';
import { type FindingActions, FindingRow } from './finding-row';
import { useTranslate } from './translate';

/** The section about kicker, headline and standfirst. `findings` are those shown there, in page order. */
export function HeadlineSection({
  report,
  findings,
  actions,
}: {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly actions: FindingActions;
}): VNode {
  const t = useTranslate();
  const { support, headlineSpan, headline } = report;
  const open = support.claims.filter(({ verdict }) => verdict !== 'supported');
  const carried = support.claims.filter(({ verdict }) => verdict === 'supported');
  const all = support.claims.length;
  const carriedLine = t(all === 1 ? 'carriedOne' : 'carriedMany', [String(carried.length), String(all)]);
  const row = (claim: Claim): VNode => (
    <ClaimRow key={claimKey(claim)} claim={claim} evidence={evidenceOf(claim, report)} goTo={actions.goTo} />
  );
  return (
    <section aria-labelledby="headline-title">
      <h2 id="headline-title">{t('headlineTitle')}</h2>
      {headline && <p class="headline">{withMarks(headline, headlineSpan, findings, open)}</p>}
      {findings.length > 0 && (
        <ul class="rows">
          {findings.map((finding) => (
            <FindingRow
              key={`${finding.ruleId} ${finding.span.start} ${finding.span.end}`}
              finding={finding}
              actions={actions}
              showsPlace
            />
          ))}
        </ul>
      )}
      <h3>{t('supportTitle')}</h3>
      {!headlineSpan && <p>{t('noHeadline')}</p>}
      {headlineSpan && support.guard === 'could-not-check' && <p>{t('supportNotChecked')}</p>}
      {headlineSpan && support.guard === 'ok' && support.claims.length === 0 && <p>{t('noClaims')}</p>}
      {open.length > 0 && <ul class="rows">{open.map(row)}</ul>}
      {carried.length === 0 && open.length > 0 && <p class="carried">{carriedLine}</p>}
      {carried.length > 0 && (
        <details class="carried">
          <summary>{carriedLine}</summary>
          <ul class="rows">{carried.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

const claimKey = (claim: Claim): string => `${claim.type} ${claim.span.start} ${claim.span.end}`;

function evidenceOf({ evidence }: Claim, report: Report): string | null {
  if (!evidence) return null;
  return (
    report.evidence.find(({ span }) => span.start === evidence.start && span.end === evidence.end)?.text ??
    null
  );
}

/** The headline's text, cut wherever a finding or claim begins or ends; each stretch under one has a `mark` with the line style of its kind, or of both. */
function withMarks(
  headline: string,
  at: Span | null,
  findings: readonly { span: Span }[],
  claims: readonly { span: Span }[],
): ComponentChildren {
  // Where the text differs from the span (cut, or retouched) a mark could stand on the wrong words.
  if (!at || at.end - at.start !== headline.length) return headline;
  const inside = (marked: readonly { span: Span }[]): Span[] =>
    marked
      .map(({ span }) => ({ start: span.start - at.start, end: span.end - at.start }))
      .filter(({ start, end }) => start >= 0 && end <= headline.length);
  const kinds = [
    { name: 'wording', spans: inside(findings) },
    { name: 'claim', spans: inside(claims) },
  ];
  const namesAt = (place: number): string =>
    kinds
      .filter(({ spans }) => spans.some(({ start, end }) => start <= place && place < end))
      .map(({ name }) => name)
      .join(' ');
  const edges = [...new Set(kinds.flatMap(({ spans }) => spans).flatMap(({ start, end }) => [start, end]))]
    .filter((edge) => edge > 0 && edge < headline.length && namesAt(edge - 1) !== namesAt(edge))
    .sort((a, b) => a - b);
  return [0, ...edges].map((start, index) => {
    const words = headline.slice(start, edges[index]);
    const names = namesAt(start);
    return names ? (
      <mark key={start} class={names}>
        {words}
      </mark>
    ) : (
      words
    );
  });
}
