/** Finds cards: boxes that lead to other stories, each with a link and a few words, side by side after the text or before the headline. */
import type { PageBlock, Place } from '@/lib/extract/page-block';

// Shorter links are names, sections and “Read more”.
const shortestTitle = 12;
const mostLinks = 3;
// Words beside the links: a teaser, not a part of a long list of things with links.
const fewestBeside = 20;
const mostBeside = 350;
// Section and day stand before a card's title.
const mostBefore = 2;
const mostSteps = 8;
// More than this of the text is no cards.
const mostOfText = 0.35;

interface Box {
  readonly first: number;
  last: number;
  links: number;
  /** Index of the first link, or −1. */
  title: number;
  /** Characters of blocks that are no links. */
  beside: number;
}

/** Returns the indexes of blocks that stand in cards, and for which `kept` holds true, rising; none where the rest would be too little. */
export function findCards(
  blocks: readonly PageBlock[],
  headline: number,
  kept: readonly boolean[],
): readonly number[] {
  const inCards = cardIndexes(blocks, headline);
  const isText = (isKept: boolean, index: number) => isKept && !inCards.has(index) && !blocks[index]!.level;
  const first = kept.findIndex(isText);
  let last = kept.length - 1;
  while (last >= 0 && !isText(kept[last]!, last)) last--;
  const found = [...inCards]
    .filter((index) => kept[index] && (index > last || (index < first && index < headline)))
    .sort((a, b) => a - b);
  const lengthOf = (length: number, index: number) => length + blocks[index]!.text.length;
  const all = kept.reduce((length, isKept, index) => (isKept ? lengthOf(length, index) : length), 0);
  return found.reduce(lengthOf, 0) > all * mostOfText ? [] : found;
}

function cardIndexes(blocks: readonly PageBlock[], headline: number): ReadonlySet<number> {
  const cards = new Map<Place, Map<number, Box[]>>();
  for (const [place, box] of boxesOf(blocks)) {
    const { first, last, links, title, beside } = box;
    const isCard =
      links > 0 &&
      links <= mostLinks &&
      title - first <= mostBefore &&
      beside >= fewestBeside &&
      beside <= mostBeside;
    if (!isCard || !place.parent || (first <= headline && headline <= last)) continue;
    const kinds = cards.get(place.parent) ?? new Map<number, Box[]>();
    const twins = kinds.get(place.kind) ?? [];
    twins.push(box);
    cards.set(place.parent, kinds.set(place.kind, twins));
  }
  const indexes = new Set<number>();
  for (const kinds of cards.values())
    for (const twins of kinds.values()) {
      if (twins.length < 2) continue;
      for (const { first, last } of twins) for (let index = first; index <= last; index++) indexes.add(index);
    }
  return indexes;
}

function boxesOf(blocks: readonly PageBlock[]): ReadonlyMap<Place, Box> {
  const boxes = new Map<Place, Box>();
  for (const [index, { place, text, linkLength }] of blocks.entries()) {
    const isTitle = text.length >= shortestTitle && linkLength >= text.length * 0.8;
    let at: Place | null = place;
    for (let left = mostSteps; at && left > 0; left--, at = at.parent) {
      const box = boxes.get(at) ?? { first: index, last: index, links: 0, title: -1, beside: 0 };
      boxes.set(at, box);
      box.last = index;
      if (!isTitle) box.beside += text.length;
      else if (++box.links === 1) box.title = index;
    }
  }
  return boxes;
}
