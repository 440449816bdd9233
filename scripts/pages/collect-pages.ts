/** Collects the blocks of saved pages in a browser once, so that trees can be grown from them without one. */
import { createHintReader } from '@/lib/extract/hints';
import type { PageBlock, Place } from '@/lib/extract/page-block';
import type { Metadata } from '@/lib/extract/read-metadata';
import { bundle, openPages } from './open-pages';
import { readPages, type SavedPage } from './truth';

/** A page with its blocks; elements and text nodes are left behind in the browser. */
export interface CollectedPage extends SavedPage {
  readonly metadata: Metadata;
  readonly blocks: readonly PageBlock[];
}

/** The same as plain JSON: places by number, parents first. */
export interface FlatPage extends SavedPage {
  readonly metadata: Metadata;
  readonly places: readonly (Omit<Place, 'parent' | 'element' | 'kind'> & { readonly parent: number })[];
  readonly blocks: readonly (Omit<PageBlock, 'place'> & { readonly place: number })[];
}

const inPage = `
import { collectBlocks } from '@/lib/extract/collect-blocks';
import { createNodeReaders } from '@/lib/extract/node-readers';
import { createPace } from '@/lib/extract/pace';
import { readMetadata } from '@/lib/extract/read-metadata';
globalThis.run = async () => {
  const readers = createNodeReaders();
  const blocks = (await collectBlocks(document.documentElement, readers, createPace(async () => {}))) ?? [];
  const numbers = new Map(), places = [];
  const numberOf = (place) => {
    if (!place) return -1;
    if (!numbers.has(place)) {
      const { element, kind, ...rest } = place;
      const parent = numberOf(place.parent);
      numbers.set(place, places.length);
      places.push({ ...rest, parent });
    }
    return numbers.get(place);
  };
  const flat = blocks.map(({ place, pieces, ...block }) => ({
    ...block,
    place: numberOf(place),
    pieces: pieces.map(({ node, ...piece }) => piece),
  }));
  return { metadata: readMetadata(document, readers), places, blocks: flat };
};
`;

/** Hands each page of `folder` to `take` as it is collected. */
export async function collectPages(folder: string, take: (page: FlatPage) => void): Promise<void> {
  await openPages(readPages(folder), await bundle(inPage), ({ html: _, ...page }, result) =>
    take({ ...page, ...(result as Pick<FlatPage, 'metadata' | 'places' | 'blocks'>) }),
  );
}

/** Returns a collected page with its places linked again, and with the hints of today's word lists. */
export function unfold(page: FlatPage): CollectedPage {
  const places: Place[] = [];
  const hintsOf = createHintReader();
  for (const { parent: number, ...flat } of page.places) {
    const parent = places[number] ?? null;
    const { own, kind } = hintsOf(flat.name, flat.hint);
    const all = own | (parent?.all ?? 0);
    places.push({ ...flat, own, all, kind, parent, element: null as unknown as Element });
  }
  const blocks = page.blocks.map(
    (block) => ({ ...block, place: places[block.place]! }) as unknown as PageBlock,
  );
  return { ...page, blocks };
}
