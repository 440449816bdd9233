/** Puts a claim together from the tokens it is about. */
import type { Claim, Span } from '@/lib/model';
import { type Doc, sentenceSpan } from '@/lib/text/doc';

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

/** Returns the claim about tokens `[first, last)` of the headline that the body says otherwise, in the sentence of its token `at`. */
export const contradictedAt = (doc: Doc, first: number, last: number, at: number, message: string): Claim =>
  claimAt(doc, first, last, {
    type: 'event',
    verdict: 'contradicted',
    evidence: sentenceSpan(doc, doc.sentences.of[at] as number),
    message,
  });
