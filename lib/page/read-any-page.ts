/** Reads a page as an article and, where it is none, the frame that fills it, or its headlines as a front page. */
import { collectBlocks } from '@/lib/extract/collect-blocks';
import { type Extraction, extractArticle } from '@/lib/extract/extract-article';
import type { FrontExtraction, FrontReader } from '@/lib/extract/front-page';
import { createNodeReaders } from '@/lib/extract/node-readers';
import { createPace } from '@/lib/extract/pace';
import { frameDocument } from './article-frame';

/** What a page comes to: an article or a front page with its runs, or why it is neither. */
export type PageText = Extraction | FrontExtraction;

/**
 * Returns what `document` at `url` shows, or `article` in it. `frontReader` is asked for where it is no article; null leaves it at that. Rejects
 * when `pause` does.
 */
export async function readAnyPage(
  document: Document,
  url: string,
  pause: () => Promise<void>,
  frontReader: () => Promise<FrontReader | null>,
  article: Element | null = null,
): Promise<PageText> {
  const extraction = await extractArticle(document, pause, article);
  if ('article' in extraction) return extraction;
  const inside = document.defaultView && frameDocument(document.defaultView);
  if (inside) {
    const framed = await extractArticle(inside, pause);
    if ('article' in framed) return framed;
  }
  if (extraction.refusal !== 'not-an-article') return extraction;
  return (await readFront(document, url, pause, frontReader)) ?? extraction;
}

async function readFront(
  document: Document,
  url: string,
  pause: () => Promise<void>,
  frontReader: () => Promise<FrontReader | null>,
): Promise<FrontExtraction | null> {
  const read = await frontReader().catch(() => null);
  const readers = createNodeReaders();
  const root = readers.documentElement(document);
  const blocks = read && root && (await collectBlocks(root, readers, createPace(pause)));
  if (!blocks) return null;
  await pause();
  try {
    return read(blocks, { url, lang: readers.attribute(root, 'lang') ?? '' });
  } catch {
    return null;
  }
}
