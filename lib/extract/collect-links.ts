/** Collects where the links of a collected page stand and lead, for headlines: only of pages that are no article. */
import type { CollectedPage } from '@/lib/extract/collect-page';
import { createNodeReaders, type NodeReaders } from '@/lib/extract/node-readers';
import type { Pace } from '@/lib/extract/pace';
import type { PlainLinks } from '@/lib/extract/plain-page';

// Longer ones are files written into an address.
const longestAddress = 2_000;

/** Returns the links of `collected`, also those that hold no text but lie over a card. The page is only read, in stretches set by `pace`. */
export async function collectLinks({ live }: CollectedPage, pace: Pace): Promise<PlainLinks> {
  const readers = createNodeReaders();
  const places = new Map<Node, number>();
  const around: number[] = [];
  const links: (readonly [number, string, string])[] = [];
  const roots = new Set<Node>();
  for (const [number, element] of live.elements.entries()) {
    if (pace.isDue()) await pace.rest();
    places.set(element, number);
  }
  for (const node of live.nodes) {
    if (pace.isDue()) await pace.rest();
    around.push(places.get(node.parentNode!) ?? -1);
    roots.add(node.getRootNode());
  }
  for (const root of roots) {
    for (const link of Array.from(linksIn(root, readers))) {
      if (pace.isDue()) await pace.rest();
      let at: Node | null = link;
      while (at && !places.has(at)) at = readers.parent(at);
      const href = readers.attribute(link, 'href') ?? '';
      if (at)
        links.push([places.get(at)!, href.slice(0, longestAddress), readers.attribute(link, 'rel') ?? '']);
    }
  }
  return { around, links };
}

/** What was taken out of the page meanwhile has a root that is neither document nor shadow root. */
function linksIn(root: Node, { nodeType, queryAll }: NodeReaders): ArrayLike<Element> {
  const links = 'a[href]';
  if (nodeType(root) === 9) return queryAll(root, links);
  return nodeType(root) === 11 ? (root as ShadowRoot).querySelectorAll(links) : [];
}
