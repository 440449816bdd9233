/** Where a card goes: below its words, above when there is no room, never outside the window. */

/** A box in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A width and a height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place for a card: its top left corner, and the height that it may take there. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

const gap = 6;
const margin = 8;
/** A card lower than this cannot be read; then it may cover its words. */
const leastHeight = 160;

/** Returns the place for a card of size `card` beside `words` in a window of size `view`; a card that is too high for its side scrolls. */
export function placeCard(words: Box, card: Size, view: Size): Place {
  const below = view.height - margin - (words.bottom + gap);
  const above = words.top - gap - margin;
  const isBelow = card.height <= below || (card.height > above && below >= above);
  const room = Math.max(isBelow ? below : above, leastHeight);
  const height = Math.min(card.height, room, view.height - 2 * margin);
  return {
    left: clamp(words.left, view.width - card.width - margin),
    top: clamp(isBelow ? words.bottom + gap : words.top - gap - height, view.height - height - margin),
    height,
  };
}

// The margin wins over the far edge, so that a card wider than the window shows its beginning.
const clamp = (value: number, most: number): number => Math.max(margin, Math.min(value, most));
