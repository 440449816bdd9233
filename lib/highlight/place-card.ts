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

const gap = 6;
const margin = 8;

/** Returns the top left corner for a card of size `card` beside `words` in a window of size `view`. */
export function placeCard(words: Box, card: Size, view: Size): { left: number; top: number } {
  const below = words.bottom + gap;
  const above = words.top - gap - card.height;
  const fitsBelow = below + card.height + margin <= view.height;
  const isRoomierBelow = view.height - words.bottom >= words.top;
  const top = fitsBelow || (above < margin && isRoomierBelow) ? below : above;
  return {
    left: clamp(words.left, view.width - card.width - margin),
    top: clamp(top, view.height - card.height - margin),
  };
}

// The margin wins over the far edge, so that a card larger than the window shows its beginning.
const clamp = (value: number, most: number): number => Math.max(margin, Math.min(value, most));
