/** Puts a claim together from the tokens it is about. */
import type { Claim, Span } from '@/lib/model';
import type { Doc } from '@/lib/text/doc';

/** Returns the span of tokens `[first, last)`. */
export const spanOf = (doc: Doc, first: number, last: number): Span => ({
  start: doc.tokens.start[first] as number,
  end: doc.tokens.end[last - 1] as number,
});

/** Returns the claim about tokens `[first, last)` of the headline. */
export function claimAt(
  doc: Doc,
  first: number,
  last: number,
  rest: Pick<Claim, 'type' | 'verdict' | 'evidence' | 'message'>,
): Claim {
  const span = spanOf(doc, first, last);
  return { ...rest, text: doc.text.slice(span.start, span.end), span };
}
