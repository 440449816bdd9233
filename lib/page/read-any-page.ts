/** Reads a page as an article and, where it is none, the frame that fills it, or its headlines as a front page. */
import { collectLinks } from '@/lib/extract/collect-links';
import { type CollectedPage, collectPage } from '@/lib/extract/collect-page';
import type { FrontJudgement } from '@/lib/extract/front-page';
import { createPace } from '@/lib/extract/pace';
import type { PlainLinks, PlainPage } from '@/lib/extract/plain-page';
import { type Extraction, type Judge, readArticle } from '@/lib/extract/read-article';
import { runsOn, type TextRuns } from '@/lib/extract/text-runs';
import type { FrontPage } from '@/lib/model';
import { frameDocument } from './article-frame';

/** What a page comes to: an article or a front page with its runs, or why it is neither. */
export type PageText = Extraction | { readonly front: FrontPage; readonly runs: TextRuns };

/** Judges a page as `readFrontPage` does, on whatever thread; null where it cannot be judged. */
export type FrontJudge = (page: PlainPage, links: PlainLinks) => Promise<FrontJudgement | null>;

/** What reading asks of others; both may reject. */
export interface ReadingParts {
  readonly judge: Judge;
  /** Asked where a page is no article. */
  readonly judgeFront: FrontJudge;
}

/** Returns what `document` shows, or `article` in it. Rejects when `pause` does. */
export async function readAnyPage(
  document: Document,
  { judge, judgeFront }: ReadingParts,
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
  const whole = article ? await collectPage(document, createPace(pause)) : collected;
  return (whole && (await readFront(whole, judgeFront, pause))) ?? extraction;
}

async function readFront(
  collected: CollectedPage,
  judge: FrontJudge,
  pause: () => Promise<void>,
): Promise<PageText | null> {
  const { page, live } = collected;
  const links = await collectLinks(collected, createPace(pause));
  // Writing the message takes its time as well.
  await pause();
  const judged = await judge(page, links).catch(() => null);
  await pause();
  return judged && 'front' in judged ? { ...judged, runs: runsOn(live.nodes, judged.runs) } : judged;
}
