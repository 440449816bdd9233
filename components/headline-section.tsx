/** The headline first: its words with their marks, its findings, and what the article offers for each claim. */
import type { VNode } from 'preact';
import { type Claim, type Finding, isOpen, isRaised, type Report } from '@/lib/model';
import { partClaims } from '@/lib/report/part-claims';
import { ClaimRow } from './claim-row';
import { type FindingActions, FindingRow } from './finding-row';
import { withMarks } from './marked-words';
import { type Translate, useTranslate } from './translate';

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
  const claims = partClaims(report);
  const open = claims.headline.filter(isOpen);
  const carried = claims.headline.filter((claim) => !isOpen(claim));
  const all = claims.headline.length;
  const row = (claim: Claim): VNode => (
    <ClaimRow key={claimKey(claim)} claim={claim} evidence={evidenceOf(claim, report)} goTo={actions.goTo} />
  );
  return (
    <section aria-labelledby="headline-title">
      <h2 id="headline-title">{t('headlineTitle')}</h2>
      {headline && (
        <p class="headline">{withMarks(headline, headlineSpan, findings, open.filter(isRaised))}</p>
      )}
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
      {headlineSpan && support.guard === 'ok' && all === 0 && <p>{t('noClaims')}</p>}
      {open.length > 0 && <ul class="rows">{open.map(row)}</ul>}
      {carried.length === 0 && open.length > 0 && <p class="carried">{carriedLine(t, claims.headline)}</p>}
      {carried.length > 0 && (
        <details class="carried">
          <summary>{carriedLine(t, claims.headline)}</summary>
          <ul class="rows">{carried.map(row)}</ul>
        </details>
      )}
      {claims.below.length > 0 && (
        <>
          <h3>{t('claimsBelow')}</h3>
          <ul class="rows">{claims.below.map(row)}</ul>
        </>
      )}
    </section>
  );
}

/** Returns in a few words how many of the headline's `claims` the article carries. */
export const carriedLine = (t: Translate, claims: readonly Claim[]): string =>
  t(claims.length === 1 ? 'carriedOne' : 'carriedMany', [
    String(claims.filter((claim) => !isOpen(claim)).length),
    String(claims.length),
  ]);

const claimKey = (claim: Claim): string => `${claim.type} ${claim.span.start} ${claim.span.end}`;

function evidenceOf({ evidence }: Claim, report: Report): string | null {
  if (!evidence) return null;
  return (
    report.evidence.find(({ span }) => span.start === evidence.start && span.end === evidence.end)?.text ??
    null
  );
}
