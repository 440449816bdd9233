/** Finds the live words of a span: where they were read, or by quote and context where the page has drawn them anew since. */
import type { TextRuns } from '@/lib/extract/text-runs';
import type { Span } from '@/lib/model';
import { locate } from './locate';

/** Characters on either side by which words that occur more than once are told apart (as W3C Web Annotation's TextQuoteSelector does). */
const contextLength = 32;

interface PageText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node begins in `text`, rising. */
  readonly starts: readonly number[];
}

/**
 * Returns a function that gives the ranges of a span of `text`, one per text run, in text order; none where its words are gone, or stand in
 * several places that cannot be told apart. The page is searched at most once: make a new one for each painting.
 */
export function createFinder(text: string, runs: TextRuns): (span: Span) => readonly Range[] {
  let page: PageText | null = null;
  return (span) => {
    const ranges = locate(span, runs);
    const words = text.slice(span.start, span.end);
    if (bare(ranges.join('')) === bare(words)) return ranges;
    const body = runs.nodes[0]?.ownerDocument.body;
    page ??= body ? readText(body) : { text: '', nodes: [], starts: [] };
    const at = placeOf(words, span, text, page.text);
    return at ? rangesAt(at, page) : [];
  };
}

const bare = (words: string): string => words.replace(/\s/g, '');

const unread = /^(?:script|style|noscript|template|textarea)$/i;

function readText(root: Element): PageText {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (unread.test(node.parentNode?.nodeName ?? '')) continue;
    nodes.push(node);
    starts.push(text.length);
    text += node.data;
  }
  return { text, nodes, starts };
}

/** The place of `words` on the page whose surroundings are most like those in the article. */
function placeOf(words: string, { start, end }: Span, article: string, page: string): Span | null {
  const before = bare(article.slice(Math.max(0, start - contextLength), start));
  const after = bare(article.slice(end, end + contextLength));
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  let best: Span | null = null;
  let most = 0;
  let isOnly = true;
  for (const { index, 0: found } of page.matchAll(new RegExp(pattern, 'g'))) {
    const to = index + found.length;
    // Twice as long, because the page's own white space is not collapsed.
    const likeness =
      sharedEnd(before, bare(page.slice(Math.max(0, index - 2 * contextLength), index))) +
      sharedStart(after, bare(page.slice(to, to + 2 * contextLength)));
    if (likeness === most) isOnly = false;
    if (likeness <= most) continue;
    most = likeness;
    isOnly = true;
    best = { start: index, end: to };
  }
  return isOnly ? best : null;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

function rangesAt({ start, end }: Span, { nodes, starts }: PageText): Range[] {
  const length = nodes.map(({ data }) => data.length);
  return locate({ start, end }, { nodes, nodeStart: nodes.map(() => 0), textStart: starts, length });
}
