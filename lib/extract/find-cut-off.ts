/** Finds the part of an article that a paywall lays out and cuts off below what it shows. */
import type { CollectedPage } from '@/lib/extract/collect-page';
import { numbersPerPlace } from '@/lib/extract/plain-page';

// What is cut off by less is a line that stands out of its box.
const least = 40;

/** Returns those of `indexes` whose blocks stand under the edge of a box which hides what is longer than itself, in their order. */
export function findCutOff(collected: CollectedPage, indexes: readonly number[]): readonly number[] {
  if (typeof globalThis.getComputedStyle !== 'function') return [];
  const { blocks, places } = collected.page;
  const edgeOf = createEdgeReader(collected);
  return indexes.filter((index) => {
    const around = places[blocks[index]!.place * numbersPerPlace]!;
    const edge = edgeOf(around);
    return edge < Number.POSITIVE_INFINITY && topOf(collected, index) >= edge;
  });
}

/** Returns a reader of how far down, in pixels of the window, text of a place can be seen. */
function createEdgeReader({ page, live }: CollectedPage): (place: number) => number {
  const { places, kinds } = page;
  const edges = new Map<number, number>();
  const read = (place: number): number => {
    if (place < 0) return Number.POSITIVE_INFINITY;
    const [around = -1, kind = -1] = places.slice(place * numbersPerPlace, (place + 1) * numbersPerPlace);
    // The page itself scrolls, also while a dialogue holds it still.
    if (around < 0 || /^body\b/.test(kinds[kind]!)) return Number.POSITIVE_INFINITY;
    let edge = edges.get(place);
    if (edge === undefined) {
      edge = ownEdge(live.elements[place]!, () => read(around));
      edges.set(place, edge);
    }
    return edge;
  };
  return read;
}

function ownEdge(element: Element, around: () => number): number {
  const { overflowY } = getComputedStyle(element);
  if (overflowY === 'auto' || overflowY === 'scroll') return Number.POSITIVE_INFINITY;
  const isCut =
    (overflowY === 'hidden' || overflowY === 'clip') && element.scrollHeight > element.clientHeight + least;
  return Math.min(around(), isCut ? element.getBoundingClientRect().bottom : Number.POSITIVE_INFINITY);
}

function topOf({ page, live }: CollectedPage, index: number): number {
  const [number = -1, nodeStart = 0] = page.blocks[index]!.pieces;
  const node = live.nodes[number];
  if (!node) return Number.NEGATIVE_INFINITY;
  // Not `document.createRange`, in whose place an image of that name may stand.
  const range = new Range();
  range.setStart(node, nodeStart);
  range.setEnd(node, nodeStart + 1);
  return range.getBoundingClientRect().top;
}
