/** What is marked on the page: wording findings and claims of the headline, as one row in page order. */
import { type Claim, type Finding, overlaps, type Span } from '@/lib/model';

/** One mark: a finding about wording, or a claim that the body does not carry. */
export type Mark =
  | { readonly kind: 'wording'; readonly span: Span; readonly finding: Finding }
  | { readonly kind: 'support'; readonly span: Span; readonly claim: Claim };

/** Returns the marks for `findings` and `claims`, sorted by start, longest first, wording before support. */
export function createMarks(findings: readonly Finding[], claims: readonly Claim[]): Mark[] {
  const marks: Mark[] = [
    ...findings.map((finding): Mark => ({ kind: 'wording', span: finding.span, finding })),
    ...claims.map((claim): Mark => ({ kind: 'support', span: claim.span, claim })),
  ];
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Returns the marks that share words with `span`, narrowest first: what a card opened there speaks of. */
export const marksAt = (marks: readonly Mark[], span: Span): Mark[] =>
  marks.filter((mark) => overlaps(mark.span, span)).sort((a, b) => length(a) - length(b));

/** Returns the stops of a walk through `marks`: each place once, in page order; marks that lie within an earlier one are met there. */
export function stopsOf(marks: readonly Mark[]): Span[] {
  const stops: Span[] = [];
  for (const { span } of marks) {
    const last = stops.at(-1);
    if (!last || span.end > last.end) stops.push(span);
  }
  return stops;
}

const length = ({ span }: Mark): number => span.end - span.start;
