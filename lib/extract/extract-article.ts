/** Page → article and text runs, or a refusal that says why not. */
import { isConsent } from '@/lib/extract/is-consent';
import { isEnglish } from '@/lib/extract/is-english';
import { createPace } from '@/lib/extract/pace';
import { type PageReading, readPage } from '@/lib/extract/read-page';
import { type ReadArticle, writeArticle } from '@/lib/extract/write-article';
import type { Refusal } from '@/lib/model';

/** What reading a page came to. */
export type Extraction = ReadArticle | { readonly refusal: Refusal };

// Shorter bodies are stubs, captions and teasers: nothing there carries a headline.
const fewestWords = 60;

/**
 * Returns the article that `document` shows, with the runs that lead back to its text nodes, or why there is none; `within` narrows the text to
 * one of several articles. Never changes the page and never throws; it rejects only when `pause` does. `pause` is awaited about every 4 ms.
 */
export async function extractArticle(
  document: Document,
  pause: () => Promise<void> = async () => {},
  within: Element | null = null,
): Promise<Extraction> {
  let stopped: unknown = null;
  const pace = createPace(async () => {
    try {
      await pause();
    } catch (reason) {
      stopped = reason ?? new Error('stopped');
      throw stopped;
    }
  });
  try {
    // What led here has taken its time already.
    await pace.rest();
    const reading = await readPage(document, pace, within);
    if (!reading) return { refusal: 'too-large' };
    const refusal = refusalFor(reading);
    if (refusal) return { refusal };
    if (pace.isDue()) await pace.rest();
    const written = writeArticle(reading);
    await pace.rest();
    return written;
  } catch {
    if (stopped) throw stopped;
    return { refusal: 'unreadable' };
  }
}

function refusalFor({ blocks, body, bodyWords, score, metadata }: PageReading): Refusal | null {
  if (!blocks.length) return 'empty';
  const texts = body.map((index) => blocks[index]?.text ?? '').join('\n');
  // Whether a page is an article is told less well in other languages, and matters less there.
  if (score <= 0) {
    const isForeign =
      bodyWords >= fewestWords && /^(?!en\b)./i.test(metadata.lang) && !isEnglish(texts, metadata.lang);
    return isForeign ? 'not-english' : 'not-an-article';
  }
  if (!body.length) return 'empty';
  if (isConsent(texts)) return 'not-an-article';
  if (metadata.isTranslated) return 'translated';
  if (!isEnglish(texts, metadata.lang)) return 'not-english';
  return bodyWords < fewestWords ? 'too-short' : null;
}
