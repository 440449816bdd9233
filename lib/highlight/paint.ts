/** Paints marks with the CSS Custom Highlight API, which leaves the page's nodes as they are. */
import { createBackgroundReader } from './background-colour';
import { createSheet } from './create-sheet';
import { allTones, highlightName, markStyle, type Paint, type Tone, toneFor } from './mark-style';
import type { Mark } from './marks';

/** A mark and its live ranges. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly ranges: readonly Range[];
  /** Whether it stands in the headline, where a light tint is added. */
  readonly isInHeadline: boolean;
}

/** What is painted over which words, in the tone that stands out from what is behind them. */
export type TonedRanges = Readonly<
  Record<'wording' | 'support' | 'tint', ReadonlyMap<Tone, readonly Range[]>>
>;

/** Shows and hides marks. */
export interface Painter {
  /** Returns the words of `placed` by their tones. Asks the page for colours, and changes nothing. */
  tone(placed: readonly PlacedMark[]): TonedRanges;
  /** Replaces all marks. */
  paint(toned: TonedRanges): void;
  /** Takes away all marks, and leaves the style sheets for the next. */
  clear(): void;
  /** Replaces the flash; none with an empty list. */
  flash(ranges: readonly Range[]): void;
  /** Takes away every mark, and the style sheets. */
  remove(): void;
}

const priority: Readonly<Record<Paint, number>> = { tint: 0, wording: 1, support: 2, flash: 3 };

/** Returns a painter for the page in `view`, or null where the browser cannot paint without changing the page. */
export function createPainter(view: Window & typeof globalThis): Painter | null {
  const registry = view.CSS?.highlights;
  if (!registry || typeof view.Highlight !== 'function') return null;
  const sheets = new Map<Document | ShadowRoot, CSSStyleSheet | null>();
  const adopt = (ranges: readonly Range[]): void => {
    for (const { startContainer } of ranges) {
      // Shadow roots have styles of their own, which the document's do not reach everywhere.
      const root = startContainer.getRootNode() as Document | ShadowRoot;
      if (!sheets.has(root)) sheets.set(root, adoptStyle(root));
    }
  };

  const show = (paint: Paint, byTone: ReadonlyMap<Tone, readonly Range[]>): void => {
    for (const tone of allTones) {
      const name = highlightName(paint, tone);
      const ranges = byTone.get(tone);
      if (!ranges?.length) {
        registry.delete(name);
        continue;
      }
      const highlight = new view.Highlight(...ranges);
      highlight.priority = priority[paint];
      registry.set(name, highlight);
    }
  };

  const clear = (): void => {
    for (const paint of ['wording', 'support', 'tint'] as const) show(paint, new Map());
  };

  return {
    tone: (placed) => {
      const backgroundOf = createBackgroundReader(view);
      const tones = new Map<Element, Tone>();
      const toned = {
        wording: new Map<Tone, Range[]>(),
        support: new Map<Tone, Range[]>(),
        tint: new Map<Tone, Range[]>(),
      };
      for (const { mark, ranges, isInHeadline } of placed) {
        const element = ranges[0]?.startContainer.parentElement;
        if (!element) continue;
        const tone = tones.get(element) ?? toneFor(backgroundOf(element));
        tones.set(element, tone);
        append(toned[mark.kind], tone, ranges);
        if (isInHeadline) append(toned.tint, tone, ranges);
      }
      return toned;
    },
    paint: ({ wording, support, tint }) => {
      for (const root of sheets.keys()) if (!root.isConnected) sheets.delete(root);
      for (const byTone of [wording, support]) for (const ranges of byTone.values()) adopt(ranges);
      show('wording', wording);
      show('support', support);
      show('tint', tint);
    },
    clear,
    flash: (ranges) => {
      adopt(ranges);
      show('flash', new Map([[0, ranges]]));
    },
    remove: () => {
      clear();
      show('flash', new Map());
      for (const [root, sheet] of sheets)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      sheets.clear();
    },
  };
}

/** Adds the marks' style to `root` without a node; null where the page does not let it, and the marks then stay unseen. */
function adoptStyle(root: Document | ShadowRoot): CSSStyleSheet | null {
  try {
    const sheet = createSheet(root, markStyle());
    root.adoptedStyleSheets.push(sheet);
    return sheet;
  } catch {
    return null;
  }
}

function append(lists: Map<Tone, Range[]>, tone: Tone, ranges: readonly Range[]): void {
  const list = lists.get(tone);
  if (list) list.push(...ranges);
  else lists.set(tone, [...ranges]);
}
