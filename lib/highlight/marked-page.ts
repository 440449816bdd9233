/** A page with its marks: painting, the card, the walk from mark to mark, and going to a passage. */
import type { TextRuns } from '@/lib/extract/text-runs';
import type { Span } from '@/lib/model';
import { type Card, type CardActions, type CardContent, openCard } from './card';
import { createFinder } from './find-words';
import { hitTest } from './hit-test';
import { type Mark, marksAt, stopsOf } from './marks';
import { createPainter, type PlacedMark } from './paint';
import { createPause } from './pause';
import type { Box } from './place-card';
import { firstBox, reveal } from './reveal';
import { watchPointer } from './watch-pointer';

/** What is marked, and where its text is. */
export interface MarkedText {
  readonly marks: readonly Mark[];
  readonly text: string;
  readonly runs: TextRuns;
  readonly evidenceOf: CardContent['evidenceOf'];
}

/** The marks of one page. */
export interface MarkedPage {
  /**
   * Replaces what is marked, in a few stretches with rests between; null takes everything away at once. Resolves when that is done, or when it is
   * overtaken by what is shown next. `keepsCard` leaves an open card, whose reader has just used it.
   */
  show(text: MarkedText | null, keepsCard?: boolean): Promise<void>;
  /** Scrolls to a passage, selects and flashes it. Returns false when its words are no longer there. */
  reveal(span: Span, within: Pick<MarkedText, 'text' | 'runs'>): boolean;
  /** Goes to the next (1) or previous (-1) mark and opens its card. Returns false when there is none. */
  walk(step: 1 | -1): boolean;
}

const flashTime = 1600;

/** Returns the marks of the page in `view`; all of them, and the card, go when `signal` is aborted. */
export function createMarkedPage(
  view: Window & typeof globalThis,
  actions: Omit<CardActions, 'close'>,
  signal: AbortSignal,
): MarkedPage {
  const { document } = view;
  const painter = createPainter(view);
  const pause = createPause(signal);
  let latest: MarkedText | null = null;
  let shown: MarkedText | null = null;
  let placed: PlacedMark[] = [];
  let open: { readonly card: Card; readonly isPinned: boolean; readonly ranges: readonly Range[] } | null =
    null;
  let returnTo: Element | null = null;
  let stop: Span | null = null;
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    open?.card.remove();
    open = null;
    if (returnTo instanceof view.HTMLElement && returnTo.isConnected) returnTo.focus({ preventScroll: true });
    returnTo = null;
  };
  const openAt = (span: Span, box: Box, ranges: readonly Range[], isPinned: boolean): void => {
    if (!shown) return;
    close();
    const content = { marks: marksAt(shown.marks, span), evidenceOf: shown.evidenceOf };
    open = { card: openCard(document, box, content, { ...actions, close }), isPinned, ranges };
  };
  const flash = (ranges: readonly Range[]): void => {
    clearTimeout(flashTimer);
    painter?.flash(ranges);
    flashTimer = setTimeout(() => painter?.flash([]), flashTime);
  };
  const goTo = (ranges: readonly Range[]): boolean => {
    close();
    if (!reveal(ranges, view)) return false;
    flash(ranges);
    return true;
  };

  /** Resolves with whether `text` is still what is to be shown. */
  const restFor = (text: MarkedText): Promise<boolean> =>
    pause().then(
      () => latest === text,
      () => false,
    );

  watchPointer(
    view,
    {
      hit: (x, y, target) => hitTest(x, y, target, placed),
      isOnCard: (x, y) => open?.card.holds(x, y) ?? false,
      isCard: (target) => open?.card.isTarget(target) ?? false,
      open: ({ placed: { mark, ranges }, box }, by) => {
        if (by === 'hover' && open?.isPinned) return;
        stop = mark.span;
        openAt(mark.span, box, ranges, by === 'click');
      },
      leave: () => {
        if (open && !open.isPinned) close();
      },
      dismiss: close,
    },
    signal,
  );
  const onScroll = (event: Event): void => {
    if (!open || open.card.isTarget(event.target)) return;
    const box = open.isPinned ? firstBox(open.ranges) : null;
    if (box) open.card.move(box);
    else close();
  };
  view.addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
  view.addEventListener('resize', onScroll, { signal, passive: true });
  view.addEventListener('pagehide', close, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(flashTimer);
    close();
    placed = [];
    shown = null;
    painter?.remove();
  });

  return {
    show: async (text, keepsCard = false) => {
      if (!keepsCard) close();
      latest = text;
      if (!text) {
        shown = stop = null;
        placed = [];
        painter?.clear();
        return;
      }
      const next = painter ? place(text) : [];
      if (!(await restFor(text))) return;
      // Before the marks have their style: a new sheet makes the page's styles stale, and asking for colours would work all of them out at once.
      const toned = painter?.tone(next);
      if (!(await restFor(text))) return;
      if (text.runs !== shown?.runs) stop = null;
      shown = text;
      placed = next;
      if (toned) painter?.paint(toned);
    },
    reveal: (span, { text, runs }) => goTo(createFinder(text, runs)(span)),
    walk: (step) => {
      if (!shown) return false;
      const stops = stopsOf(shown.marks);
      const find = createFinder(shown.text, shown.runs);
      // A place whose words have gone is passed over.
      for (let index = nextIndex(stops, stop, step); stops[index]; index += step) {
        const span = stops[index] as Span;
        const ranges = find(span);
        const from = open ? returnTo : document.activeElement;
        if (!goTo(ranges)) continue;
        stop = span;
        const box = firstBox(ranges);
        if (!box) continue;
        openAt(span, box, ranges, true);
        returnTo = from;
        (open as { card: Card } | null)?.card.focus();
        return true;
      }
      return false;
    },
  };
}

function place({ marks, text, runs }: MarkedText): PlacedMark[] {
  const find = createFinder(text, runs);
  return marks.flatMap((mark) => {
    const ranges = find(mark.span);
    const isInHeadline = mark.kind === 'support' || mark.finding.block === 'headline';
    return ranges.length > 0 ? [{ mark, ranges, isInHeadline }] : [];
  });
}

/** The index to try first: beside the last stop, else the first mark or the last; round again past the ends. */
function nextIndex(stops: readonly Span[], last: Span | null, step: 1 | -1): number {
  const beside = last
    ? step === 1
      ? stops.findIndex(({ start }) => start > last.start)
      : stops.findLastIndex(({ start }) => start < last.start)
    : -1;
  if (beside >= 0) return beside;
  return step === 1 ? 0 : stops.length - 1;
}
