/** Collects a page: what is judged elsewhere, and the live nodes that stay. */
import { collectBlocks, type LiveNodes } from '@/lib/extract/collect-blocks';
import { createNodeReaders } from '@/lib/extract/node-readers';
import type { Pace } from '@/lib/extract/pace';
import type { PlainPage } from '@/lib/extract/plain-page';
import { readHead } from '@/lib/extract/read-head';

/** A page that was collected. */
export interface CollectedPage {
  readonly page: PlainPage;
  readonly live: LiveNodes;
}

/** Returns what `document` shows, or `within` in it; null when it is too large to read. The page is only read, in stretches set by `pace`. */
export async function collectPage(
  document: Document,
  pace: Pace,
  within: Element | null = null,
): Promise<CollectedPage | null> {
  const readers = createNodeReaders();
  const head = readHead(document, readers);
  await pace.rest();
  const root = within ?? readers.documentElement(document);
  if (!root) return { page: { head, kinds: [], places: [], blocks: [] }, live: { elements: [], nodes: [] } };
  const collected = await collectBlocks(root, readers, pace);
  if (!collected) return null;
  const { kinds, places, blocks, ...live } = collected;
  return { page: { head, kinds, places, blocks }, live };
}
