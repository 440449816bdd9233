/** Finds the mark under the pointer. */
import { holds } from './composed';
import type { PlacedMark } from './paint';
import type { Box } from './place-card';

/** A mark under the pointer, and the line of it that the pointer is on. */
export interface Hit {
  readonly placed: PlacedMark;
  readonly box: Box;
}

// A line under a word is part of the mark, so that the pointer need not be exact.
const reach = 3;

/** Returns the narrowest mark at window coordinates `x`, `y` whose words lie within `target`, or null. `target` is what the pointer event names. */
export function hitTest(x: number, y: number, target: Node, marks: readonly PlacedMark[]): Hit | null {
  let best: Hit | null = null;
  for (const placed of marks) {
    if (best && width(placed) >= width(best.placed)) continue;
    const box = boxAt(x, y, target, placed.ranges);
    if (box) best = { placed, box };
  }
  return best;
}

function boxAt(x: number, y: number, target: Node, ranges: readonly Range[]): Box | null {
  for (const range of ranges) {
    // What lies over the article (a banner, a menu) is another target, and its words are not ours.
    if (!holds(target, range.startContainer)) continue;
    for (const box of range.getClientRects()) {
      const isInside = x >= box.left && x <= box.right && y >= box.top - reach && y <= box.bottom + reach;
      if (isInside) return box;
    }
  }
  return null;
}

const width = ({ mark }: PlacedMark): number => mark.span.end - mark.span.start;
