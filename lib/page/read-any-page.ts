/** Reads a page as an article and, where it is none, the frame that fills it, or its headlines as a front page. */
import { type CollectedPage, collectPage } from '@/lib/extract/collect-page';
import type { FrontExtraction, FrontReader } from '@/lib/extract/front-page';
import { createPace } from '@/lib/extract/pace';
import { type Extraction, type Judge, readArticle } from '@/lib/extract/read-article';
import { frameDocument } from './article-frame';

/** What a page comes to: an article or a front page with its runs, or why it is neither. */
export type PageText = Extraction | FrontExtraction;

/** What reading asks of others; both may reject. */
export interface ReadingParts {
  readonly judge: Judge;
  /** Asked where a page is no article; null leaves it at that. */
  readonly frontReader: () => Promise<FrontReader | null>;
}

/** Returns what `document` at `url` shows, or `article` in it. Rejects when `pause` does. */
export async function readAnyPage(
  document: Document,
  url: string,
  { judge, frontReader }: ReadingParts,
  pause: () => Promise<void>,
  article: Element | null = null,
): Promise<PageText> {
  const { extraction, collected } = await readArticle(document, judge, pause, article);
  if ('article' in extraction) return extraction;
  const inside = document.defaultView && frameDocument(document.defaultView);
  if (inside) {
    const framed = await readArticle(inside, judge, pause, null);
    if ('article' in framed.extraction) return framed.extraction;
  }
  if (extraction.refusal !== 'not-an-article') return extraction;
  const read = await frontReader().catch(() => null);
  const whole = read && (article ? await collectPage(document, createPace(pause)) : collected);
  if (!read || !whole) return extraction;
  await pause();
  return readFront(read, whole, url) ?? extraction;
}

function readFront(read: FrontReader, collected: CollectedPage, url: string): FrontExtraction | null {
  try {
    return read(collected, { url, lang: collected.page.head.lang });
  } catch {
    return null;
  }
}
