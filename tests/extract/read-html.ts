/** Turns written HTML into what the files of lib/extract work on, in the way the command line does. */
import { parseHTML } from 'linkedom';
import { collectBlocks } from '@/lib/extract/collect-blocks';
import { createNodeReaders } from '@/lib/extract/node-readers';
import { createPace } from '@/lib/extract/pace';
import type { PageBlock } from '@/lib/extract/page-block';

/** Returns the document of `html`; a bare body is put into a page. */
export const documentOf = (html: string): Document =>
  parseHTML(html.startsWith('<!doctype') ? html : `<!doctype html><html><body>${html}</body></html>`)
    .document;

/** Returns the blocks of a page with this body. */
export async function blocksOf(html: string): Promise<readonly PageBlock[]> {
  const pace = createPace(async () => {});
  return (await collectBlocks(documentOf(html).documentElement, createNodeReaders(), pace)) ?? [];
}
