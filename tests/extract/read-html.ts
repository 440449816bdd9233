/** Turns written HTML into what the files of lib/extract work on, in the way the command line does. */
import { parseHTML } from 'linkedom';
import { collectLinks } from '@/lib/extract/collect-links';
import { type CollectedPage, collectPage } from '@/lib/extract/collect-page';
import { createPace } from '@/lib/extract/pace';
import type { PageBlock } from '@/lib/extract/page-block';
import type { PlainLinks, PlainPage } from '@/lib/extract/plain-page';
import { type PageLinks, unfoldLinks } from '@/lib/extract/unfold-links';
import { unfoldPage, unfoldPlaces } from '@/lib/extract/unfold-page';

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

/** Returns a page with this body and its links, as they are sent to be judged from `url`. */
export async function plainFrontOf(html: string, url = ''): Promise<readonly [PlainPage, PlainLinks]> {
  const collected = await collectedOf(html);
  const { page } = collected;
  const links = await collectLinks(
    collected,
    createPace(async () => {}),
  );
  return [{ ...page, head: { ...page.head, url } }, links];
}

/** Returns the blocks and links of a page with this body. */
export async function linkedBlocksOf(
  html: string,
): Promise<{ readonly blocks: readonly PageBlock[]; readonly links: PageLinks }> {
  const [page, links] = await plainFrontOf(html);
  const places = unfoldPlaces(page);
  return { blocks: unfoldPage(page, places), links: unfoldLinks(links, places) };
}
