/** Collects saved pages in a browser once, so that trees can be grown from them without one. */
import type { PageBlock } from '@/lib/extract/page-block';
import type { PlainPage } from '@/lib/extract/plain-page';
import { type Metadata, readMetadata } from '@/lib/extract/read-metadata';
import { unfoldPage } from '@/lib/extract/unfold-page';
import { bundle, openPages } from './open-pages';
import { readPages, type SavedPage } from './truth';

/** A page with its blocks; elements and text nodes are left behind in the browser. */
export interface CollectedPage extends SavedPage {
  readonly metadata: Metadata;
  readonly blocks: readonly PageBlock[];
}

/** The same as plain JSON. */
export interface FlatPage extends SavedPage {
  readonly page: PlainPage;
}

const inPage = `
import { collectPage } from '@/lib/extract/collect-page';
import { createPace } from '@/lib/extract/pace';
globalThis.run = async () => (await collectPage(document, createPace(async () => {})))?.page;
`;

/** Hands each page of `folder` that is not too large to `take` as it is collected. */
export async function collectPages(folder: string, take: (page: FlatPage) => void): Promise<void> {
  await openPages(readPages(folder), await bundle(inPage), ({ html: _, ...saved }, page) => {
    if (page) take({ ...saved, page: page as PlainPage });
  });
}

/** Returns a collected page with its places linked, and with the hints of today's word lists. */
export function unfold({ page, ...saved }: FlatPage): CollectedPage {
  return { ...saved, metadata: readMetadata(page.head), blocks: unfoldPage(page) };
}
