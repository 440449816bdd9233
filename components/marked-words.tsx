/** A headline with the marked words in it. */
import type { ComponentChildren } from 'preact';
import type { Span } from '@/lib/model';

/** Returns the headline's text with a `mark` around each stretch that `marked` covers; overlapping stretches become one. `at` is the headline's own span. */
export function withMarks(
  headline: string,
  at: Span | null,
  marked: readonly { span: Span }[],
): ComponentChildren {
  // Where the text differs from the span (cut, or retouched) a mark could stand on the wrong words.
  if (!at || at.end - at.start !== headline.length) return headline;
  const parts: ComponentChildren[] = [];
  let done = 0;
  const spans = marked
    .map(({ span }) => ({ start: span.start - at.start, end: span.end - at.start }))
    .filter(({ start, end }) => start >= 0 && end <= headline.length)
    .sort((a, b) => a.start - b.start);
  for (let index = 0; index < spans.length; index++) {
    const { start, end: ownEnd } = spans[index] as Span;
    let end = ownEnd;
    for (let next = spans[index + 1]; next && next.start < end; next = spans[index + 1]) {
      end = Math.max(end, next.end);
      index += 1;
    }
    parts.push(headline.slice(done, start), <mark key={start}>{headline.slice(start, end)}</mark>);
    done = end;
  }
  return [...parts, headline.slice(done)];
}
