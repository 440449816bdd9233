/** Checks inside a page, by the page's own ranges, that places in an article lead back to its text. */
import type { ReadArticle } from '@/lib/extract/read-article';
import { locate } from '@/lib/highlight/locate';

/** How many stretches were looked up, and those that their ranges do not give back. */
export interface SpanCheck {
  readonly spans: number;
  readonly wrong: readonly string[];
}

const spansPerBlock = 6;

/** Looks up each block whole and some stretches within it; the same ones each time. */
export function checkSpans(read: ReadArticle): SpanCheck {
  const spans = spansOf(read);
  const wrong = spans.filter(([start, end]) => {
    const found = locate({ start, end }, read.runs).map((range) => range.toString().replace(/\s/g, ' '));
    return found.join('') !== withoutGaps(start, end, read);
  });
  return { spans: spans.length, wrong: wrong.map(([start, end]) => read.article.text.slice(start, end)) };
}

function spansOf({ article: { blocks } }: ReadArticle): readonly (readonly [number, number])[] {
  let seed = 7;
  const below = (limit: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  return blocks.flatMap(({ span: { start, end } }) => [
    [start, end] as const,
    ...Array.from({ length: spansPerBlock }, () => {
      const from = start + below(end - start);
      return [from, from + 1 + below(end - from)] as const;
    }),
  ]);
}

/** The article's text without the characters that stand on the page as a line break, which no text node holds. */
function withoutGaps(start: number, end: number, { article, runs }: ReadArticle): string | null {
  let text = '';
  for (let run = 0; run < runs.nodes.length; run++) {
    const from = Math.max(start, runs.textStart[run] ?? 0);
    const to = Math.min(end, (runs.textStart[run] ?? 0) + (runs.length[run] ?? 0));
    if (from < to) text += article.text.slice(from, to);
  }
  // A gap with letters in it would be text that nobody can find.
  return text.replace(/\s/g, '') === article.text.slice(start, end).replace(/\s/g, '') ? text : null;
}
