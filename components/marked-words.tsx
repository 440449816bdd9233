/** A headline with the marked words in it. */
import type { ComponentChildren } from 'preact';
import type { Span } from '@/lib/model';

/** Returns the headline's text, cut wherever a finding or claim begins or ends; each stretch under one has a `mark` with the line style of its kind, or of both. `at` is the headline's own span. */
export function withMarks(
  headline: string,
  at: Span | null,
  findings: readonly { span: Span }[],
  claims: readonly { span: Span }[] = [],
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
