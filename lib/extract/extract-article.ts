/** Page → article and text runs, or a refusal that says why not, all on one thread: for the command line and for measuring. */
import { judgePage } from '@/lib/extract/judge-page';
import { type Extraction, type Judge, readArticle } from '@/lib/extract/read-article';

const judge: Judge = async (page, cutOff) => judgePage(page, cutOff);

/** Returns what `readArticle` does, judged at once. */
export async function extractArticle(
  document: Document,
  pause: () => Promise<void> = async () => {},
  within: Element | null = null,
): Promise<Extraction> {
  return (await readArticle(document, judge, pause, within)).extraction;
}
