/** Which claims of the headline are marked on the page. */
import { type Claim, isRaised, overlaps, type Report } from '@/lib/model';
import { type Choice, selectFindings } from './select-findings';

/** Returns the claims that the body carries less than the headline says, in page order; none where nothing is shown in headlines. */
export function selectClaims(report: Report, choice: Choice): Claim[] {
  if (choice.headline === 0) return [];
  const shown = selectFindings(report, choice);
  const overlapping = (claim: Claim, findings: Report['findings']): boolean =>
    findings.some(({ span }) => overlaps(span, claim.span));
  return report.support.claims
    .filter(isRaised)
    .filter(
      // A wording that the reader muted must not come back by the other door.
      (claim) =>
        claim.type !== 'loaded-wording' || !overlapping(claim, report.findings) || overlapping(claim, shown),
    )
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
