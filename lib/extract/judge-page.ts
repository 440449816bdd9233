/** Says what a collected page comes to: an article, or why it is none. */
import { isConsent } from '@/lib/extract/is-consent';
import { isEnglish } from '@/lib/extract/is-english';
import type { PlainPage } from '@/lib/extract/plain-page';
import { type PageReading, readPage } from '@/lib/extract/read-page';
import { type WrittenArticle, writeArticle } from '@/lib/extract/write-article';
import type { Refusal } from '@/lib/model';

/** What a page comes to, as plain JSON. */
export interface Judgement {
  readonly outcome: WrittenArticle | { readonly refusal: Refusal };
  /** Indexes of blocks that are to be left out where a box on the page hides them: the layout alone can tell. */
  readonly mayBeCutOff: readonly number[];
}

// Shorter bodies are stubs, captions and teasers: nothing there carries a headline.
const fewestWords = 60;

/** Returns what `page` comes to. `cutOff` holds the indexes of blocks that the page lays out and cuts off. Throws nothing of its own. */
export function judgePage(page: PlainPage, cutOff: readonly number[]): Judgement {
  const reading = readPage(page, cutOff);
  const refusal = refusalFor(reading);
  return { outcome: refusal ? { refusal } : writeArticle(reading), mayBeCutOff: reading.mayBeCutOff };
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
