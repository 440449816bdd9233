/** Runs inside a page: reads it with the code that ships, and checks by the page's own ranges that every place leads back to its text. */
import { extractArticle } from '@/lib/extract/extract-article';
import type { TextRuns } from '@/lib/extract/text-runs';
import { locate } from '@/lib/highlight/locate';
import type { Article } from '@/lib/model';
import type { Outcome } from '../extract/fixture-pages';

/** What a page comes to. */
export interface PageReading {
  readonly outcome: Outcome;
  /** Text content of the elements with `take-` and `leave-` ids, open shadow roots included. */
  readonly texts: Readonly<Record<string, string>>;
  readonly spans: number;
  /** Stretches of the article that their ranges do not give back. */
  readonly wrongSpans: readonly string[];
  readonly mutations: number;
}

const spansPerBlock = 6;

async function readInPage(): Promise<PageReading> {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  const extraction = await extractArticle(document);
  const mutations = observer.takeRecords().length;
  observer.disconnect();
  const spans = 'article' in extraction ? spansOf(extraction.article) : [];
  const wrongSpans =
    'article' in extraction
      ? spans.filter(([start, end]) => {
          const ranges = locate({ start, end }, extraction.runs);
          return ranges.map(textOf).join('') !== withoutGaps(start, end, extraction);
        })
      : [];
  return {
    outcome: 'article' in extraction ? { article: extraction.article } : extraction,
    texts: textsIn(document),
    spans: spans.length,
    wrongSpans: wrongSpans.map(
      ([start, end]) => ('article' in extraction && extraction.article.text.slice(start, end)) || '',
    ),
    mutations,
  };
}

/** Each block whole, and some stretches within it; the same ones each time. */
function spansOf({ blocks }: Article): readonly (readonly [number, number])[] {
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

const textOf = (range: Range): string => range.toString().replace(/\s/g, ' ');

/** The article's text without the characters that stand on the page as a line break, which no text node holds. */
function withoutGaps(start: number, end: number, { article, runs }: { article: Article; runs: TextRuns }) {
  let text = '';
  for (let run = 0; run < runs.nodes.length; run++) {
    const from = Math.max(start, runs.textStart[run] ?? 0);
    const to = Math.min(end, (runs.textStart[run] ?? 0) + (runs.length[run] ?? 0));
    if (from < to) text += article.text.slice(from, to);
  }
  // A gap with letters in it would be text that nobody can find.
  return text.replace(/\s/g, '') === article.text.slice(start, end).replace(/\s/g, '') ? text : null;
}

function textsIn(root: Document | ShadowRoot, texts: Record<string, string> = {}): Record<string, string> {
  // The page may have put something of its own in the place of what is asked of it here.
  const { querySelectorAll } = root === document ? Document.prototype : DocumentFragment.prototype;
  for (const element of querySelectorAll.call(root, '*:not(form)')) {
    if (/^(take|leave)-/.test(element.id)) texts[element.id] = element.textContent ?? '';
    if (element.shadowRoot) textsIn(element.shadowRoot, texts);
  }
  return texts;
}

Object.assign(globalThis, { readInPage });
