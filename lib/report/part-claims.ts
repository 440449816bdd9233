/** Parts what the headline claims from what stands below it. */
import type { Claim, Report } from '@/lib/model';

/** The claims of a report by where they stand, in page order. */
export interface PartedClaims {
  readonly headline: readonly Claim[];
  /** Those of standfirst and subheadings, of which only what the article does not carry is listed. */
  readonly below: readonly Claim[];
}

/** Returns the claims of a report. */
export function partClaims({
  support,
  headlineSpan,
}: Pick<Report, 'support' | 'headlineSpan'>): PartedClaims {
  const isInHeadline = ({ span }: Claim): boolean =>
    headlineSpan !== null && span.start >= headlineSpan.start && span.end <= headlineSpan.end;
  return {
    headline: support.claims.filter(isInHeadline),
    below: support.claims.filter((claim) => !isInHeadline(claim)),
  };
}
