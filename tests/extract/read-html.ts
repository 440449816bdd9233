/** Turns written HTML into what the files of lib/extract work on, in the way the command line does. */
import { parseHTML } from 'linkedom';
import { type CollectedPage, collectPage } from '@/lib/extract/collect-page';
import { createPace } from '@/lib/extract/pace';
import type { PageBlock } from '@/lib/extract/page-block';
import { unfoldPage } from '@/lib/extract/unfold-page';

/** Returns the document of `html`; a bare body is put into a page. */
export const documentOf = (html: string): Document =>
  parseHTML(html.startsWith('<!doctype') ? html : `<!doctype html><html><body>${html}</body></html>`)
    .document;

/** Returns a page with this body as it is collected. */
export async function collectedOf(html: string): Promise<CollectedPage> {
  const collected = await collectPage(
    documentOf(html),
    createPace(async () => {}),
  );
  if (!collected) throw new Error('too large');
  return collected;
}

/** Returns the blocks of a page with this body. */
export const blocksOf = async (html: string): Promise<readonly PageBlock[]> =>
  unfoldPage((await collectedOf(html)).page);
