/** What of a page has to be observed so that no change of a text is missed. */
import type { TextRuns } from '@/lib/extract/text-runs';
import { around, holds } from './composed';

/** Returns the deepest element that holds all of `runs`, shadow roots included, or null when they share none. */
export function commonAncestor({ nodes }: TextRuns): Element | null {
  let ancestor: Node | null = nodes[0]?.parentNode ?? null;
  for (const node of [nodes.at(-1), ...nodes]) {
    while (ancestor && node && !(ancestor.nodeType === 1 && holds(ancestor, node)))
      ancestor = around(ancestor);
  }
  return ancestor?.nodeType === 1 ? (ancestor as Element) : null;
}

/** Returns the shadow roots that hold some of `runs`, each once; an observer of the page does not see into them. */
export function shadowRootsOf({ nodes }: TextRuns): readonly Node[] {
  return [...new Set(nodes.map((node) => node.getRootNode()))].filter((root) => 'host' in root);
}

/** Returns the open shadow roots on `document`: where no text is known yet, it may appear in them. */
export function shadowRootsOn(document: Document): readonly Node[] {
  return [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

/** What tells that text was folded out, or came out of hiding. */
export interface Look {
  readonly height: number;
  readonly visibility: string;
}

/** Returns the present look of `element`. */
export function lookOf(element: Element): Look {
  const { visibility } = getComputedStyle(element);
  return { height: element.getBoundingClientRect().height, visibility };
}

// Less is a margin or a button; two lines of text are more.
const leastGrowth = 40;

/** Returns whether text may have come or gone between two looks. */
export const differs = (before: Look, now: Look): boolean =>
  before.visibility !== now.visibility || Math.abs(before.height - now.height) >= leastGrowth;

/** Returns what the page's head says its headline is, without a count of news before it. */
export function headOf(document: Document): string {
  const title = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  return `${document.title.replace(/^\(\d+\)\s*/, '')} ${title}`;
}
