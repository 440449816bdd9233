/** A window with the parts that the test DOM lacks: highlights, boxes of ranges, media queries. */
import { vi } from 'vitest';

class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

/** Gives `window` a highlight registry and returns it, with a reader of what is painted under a name's beginning. */
export function fakeHighlights() {
  const registry = new Map<string, FakeHighlight>();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  Object.assign(window, { CSS: { highlights: registry }, Highlight: FakeHighlight });
  return {
    registry,
    painted: (paint: string): string[] =>
      [...registry]
        .filter(([name]) => name.startsWith(`plumbline-${paint}-`))
        .flatMap(([, set]) => [...set].map(String)),
  };
}

/** Lets every range of text lie on one line: ten pixels a character, from the left edge, at `top`. */
export function fakeBoxes(top = 100): void {
  const boxOf = (range: Range) => {
    const left = range.startOffset * 10;
    const right = range.endOffset * 10;
    return { left, right, top, bottom: top + 20, width: right - left, height: 20, x: left, y: top };
  };
  Range.prototype.getClientRects = function (this: Range) {
    return [boxOf(this)] as unknown as DOMRectList;
  };
  Range.prototype.getBoundingClientRect = function (this: Range) {
    return boxOf(this) as DOMRect;
  };
}
