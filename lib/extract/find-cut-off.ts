/** Finds the part of an article that a paywall lays out and cuts off below what it shows. */
import type { PageBlock, Place } from '@/lib/extract/page-block';

// What is cut off by less is a line that stands out of its box.
const least = 40;
// A long block that speaks of subscribing is text of its own.
const longestOffer = 300;
const offer =
  /\b(?:continue|keep|full)\b.*\b(?:subscri|sign|log|account|trial)|\b(?:subscri|sign|log)\w*\b.* to (?:read|continue|keep|unlock)\b|\balready (?:a |have )(?:subscri|member|account)/i;

/**
 * Returns the indexes of `body` that stand under the edge of a box which hides what is longer than itself, rising. Where the page asks nobody to
 * subscribe, and does not call itself partial, such a box is a “read more”: none.
 */
export function findCutOff(
  blocks: readonly PageBlock[],
  body: readonly number[],
  isPartial: boolean,
): readonly number[] {
  if (typeof globalThis.getComputedStyle !== 'function') return [];
  const edgeOf = createEdgeReader();
  const cutOff = body.filter((index) => {
    const block = blocks[index]!;
    const edge = block.place.parent ? edgeOf(block.place.parent) : Number.POSITIVE_INFINITY;
    return edge < Number.POSITIVE_INFINITY && topOf(block) >= edge;
  });
  return cutOff.length && (isPartial || blocks.some(isOffer)) ? cutOff : [];
}

const isOffer = ({ text }: PageBlock): boolean => text.length <= longestOffer && offer.test(text);

/** Returns a reader of how far down, in pixels of the window, text of a place can be seen. */
function createEdgeReader(): (place: Place) => number {
  const edges = new Map<Place, number>();
  const read = (place: Place): number => {
    // The page itself scrolls, also while a dialogue holds it still.
    if (!place.parent || place.name === 'body') return Number.POSITIVE_INFINITY;
    let edge = edges.get(place);
    if (edge === undefined) {
      edge = ownEdge(place.element, () => read(place.parent!));
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

function topOf({ place, pieces: [first] }: PageBlock): number {
  const range = place.element.ownerDocument.createRange();
  if (!first) return Number.NEGATIVE_INFINITY;
  range.setStart(first.node, first.nodeStart);
  range.setEnd(first.node, first.nodeStart + 1);
  return range.getBoundingClientRect().top;
}
