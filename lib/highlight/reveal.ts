/** Brings a passage before the reader's eyes: scrolls to it and selects it. */

/** Scrolls so that `ranges` (in text order) are in view, and selects them. Returns false when there is nothing to show. */
export function reveal(ranges: readonly Range[], view: Window): boolean {
  const first = ranges[0];
  const last = ranges.at(-1);
  if (!first || !last) return false;
  // Instant, so that nothing moves for readers who asked for less motion, and so that the card can be placed at once.
  first.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: 'instant',
  });
  const box = first.getBoundingClientRect();
  // A paragraph taller than the window may be centred with its words outside.
  if (box.top < 0 || box.bottom > view.innerHeight) {
    view.scrollBy({ top: box.top - view.innerHeight / 2, behavior: 'instant' });
  }
  const selection = view.getSelection();
  selection?.removeAllRanges();
  const whole = first.cloneRange();
  whole.setEnd(last.endContainer, last.endOffset);
  selection?.addRange(whole);
  return true;
}

/** Returns the box of the first line of `ranges` in window coordinates, or null when they are not laid out. */
export function firstBox(ranges: readonly Range[]): DOMRect | null {
  for (const range of ranges) {
    const box = range.getClientRects()[0];
    if (box) return box;
  }
  return null;
}
