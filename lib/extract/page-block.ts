/** What a page is cut into before anyone knows which parts are the article's. */

/** A stretch of a block that is one text node's, character for character. */
export interface Piece {
  /** The text node's number on the page. */
  readonly node: number;
  readonly nodeStart: number;
  /** Where it begins in the block's text. */
  readonly at: number;
  readonly length: number;
}

/** An element on the way from the page's root to a block. */
export interface Place {
  readonly parent: Place | null;
  /** The element's number on the page. */
  readonly number: number;
  readonly name: string;
  /** Whether it is laid out as a box of its own. */
  readonly isBlock: boolean;
  readonly depth: number;
  /** Class, id, role and itemprop in lower case, parted by spaces. */
  readonly hint: string;
  /** Bit set of `Hint`s that this element's name or hint gives. */
  readonly own: number;
  /** Those and the ones of every element around it. */
  readonly all: number;
  /** The same number for elements of one name and hint, whatever numbers and hashes the hint holds. */
  readonly kind: number;
}

/** A run of text between two block-level boundaries, as it is laid out. */
export interface PageBlock {
  /** White space collapsed and trimmed; never empty. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The nearest block-level element. */
  readonly place: Place;
  /** Characters inside links, and inside bold or italic. */
  readonly linkLength: number;
  readonly strongLength: number;
  /** Text of the link that the block ends with, or empty. */
  readonly lastLink: string;
  /** 1–6 inside a heading, otherwise 0. */
  readonly level: number;
}

/** Returns whether `place` or an element around it is one that `is` accepts. */
export function isWithin(place: Place, is: (at: Place) => boolean): boolean {
  for (let at: Place | null = place; at; at = at.parent) if (is(at)) return true;
  return false;
}

/** Returns whether `place` or one of the `steps` - 1 elements next around it gives one of `hints`. */
export function isNear(place: Place, hints: number, steps: number): boolean {
  if (!(place.all & hints)) return false;
  for (let at: Place | null = place, left = steps; at && left > 0; at = at.parent, left--)
    if (at.own & hints) return true;
  return false;
}

/** Returns the steps between two places through the nearest place around both; infinite where there is none. */
export function distanceBetween(a: Place, b: Place): number {
  const up = new Map<Place, number>();
  let steps = 0;
  for (let at: Place | null = a; at; at = at.parent) up.set(at, steps++);
  steps = 0;
  for (let at: Place | null = b; at; at = at.parent, steps++) {
    const other = up.get(at);
    if (other !== undefined) return other + steps;
  }
  return Number.POSITIVE_INFINITY;
}

/** Returns the part [from, to) of `block` with its pieces; white space at the ends goes. */
export function sliceBlock(block: PageBlock, from: number, to: number): PageBlock {
  const raw = block.text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const end = start + raw.trim().length;
  const pieces = block.pieces.flatMap((piece) => {
    const first = Math.max(piece.at, start);
    const last = Math.min(piece.at + piece.length, end);
    if (first >= last) return [];
    return [
      {
        node: piece.node,
        nodeStart: piece.nodeStart + first - piece.at,
        at: first - start,
        length: last - first,
      },
    ];
  });
  return { ...block, text: block.text.slice(start, end), pieces };
}
