/** Says how an element is laid out: not at all, within a line, or as a box of its own. */
import type { NodeReaders } from '@/lib/extract/node-readers';

/** `none` is not seen, `inline` flows with the text around it, `block` parts it. */
export type Box = 'none' | 'inline' | 'block';

/** Reads the box of an element whose local name is `name`. */
export type BoxReader = (element: Element, name: string) => Box;

const blockNames = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** A part of the page that React has sent ahead, at the end of the body; a script puts it where it belongs. */
const sentAhead = /^S:[0-9a-f]+$/;
/** What is hidden whole, as against scripts that come late, hides no part of an article: there is nothing else to read. */
const wholes = new Set(['html', 'body']);
const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Returns a reader that asks the layout where there is one, and tags, `hidden` and inline styles where there is none. */
export function createBoxReader(root: Element, readers: NodeReaders): BoxReader {
  const isSentAhead = (element: Element, name: string): boolean =>
    name === 'div' && sentAhead.test(readers.attribute(element, 'id') ?? '');
  const byMarkup: BoxReader = (element, name) => {
    if (wholes.has(name)) return 'block';
    if (readers.attribute(element, 'hidden') !== null) return isSentAhead(element, name) ? 'block' : 'none';
    const style = readers.attribute(element, 'style');
    if (style && hiddenStyle.test(style)) return 'none';
    return blockNames.has(name) ? 'block' : 'inline';
  };
  const styleOf = globalThis.getComputedStyle;
  let isAllUnseen = false;
  try {
    if (typeof styleOf !== 'function' || !styleOf(root).display) return byMarkup;
    const body = bodyOf(root, readers);
    isAllUnseen = body !== null && styleOf(body).visibility !== 'visible';
  } catch {
    return byMarkup;
  }
  return (element, name) => {
    if (wholes.has(name)) return 'block';
    const style = styleOf(element);
    const { display } = style;
    // A child of an unseen parent may be visible again; pages that hide whole menus this way are far more frequent.
    if (display === 'none') return isSentAhead(element, name) ? 'block' : 'none';
    if (style.visibility !== 'visible' && !isAllUnseen) return 'none';
    if (display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')) return 'inline';
    if (isClippedAway(style)) return 'none';
    // A drop cap floats, and its letter still belongs to the word.
    return style.float !== 'none' && !blockNames.has(name) ? 'inline' : 'block';
  };
}

/** Text for screen readers alone, clipped to a point: nothing could be marked there. */
const isClippedAway = (style: CSSStyleDeclaration): boolean =>
  style.position === 'absolute' &&
  (Number.parseFloat(style.width) <= 1 || Number.parseFloat(style.height) <= 1) &&
  style.overflow !== 'visible';

/** The body when `root` is the whole page. */
function bodyOf(
  root: Element,
  { firstChild, nextSibling, nodeType, localName }: NodeReaders,
): Element | null {
  for (let child = firstChild(root); child; child = nextSibling(child))
    if (nodeType(child) === 1 && localName(child) === 'body') return child as Element;
  return null;
}
