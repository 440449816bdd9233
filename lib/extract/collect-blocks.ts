/** Walks the live page once, through open shadow roots and slots, and cuts what can be seen into blocks. */
import { createBlockWriter } from '@/lib/extract/block-writer';
import { readHints } from '@/lib/extract/hints';
import type { NodeReaders } from '@/lib/extract/node-readers';
import type { Pace } from '@/lib/extract/pace';
import type { PageBlock, Place } from '@/lib/extract/page-block';
import { createBoxReader } from '@/lib/extract/read-box';

/** What was collected: blocks in the order they are laid out, or null when the page is too large to read. */
export type Collected = readonly PageBlock[] | null;

/** Larger pages are lists, logs or attacks; reading them would cost more than it tells. */
export const limits = { nodes: 200_000, characters: 3_000_000, depth: 5_000 } as const;

const unread = new Set(
  'head script style noscript template svg math iframe object embed audio video canvas map area input textarea select option button datalist meter progress rt rp link meta title'.split(
    ' ',
  ),
);
const strong = new Set(['b', 'strong', 'em', 'i']);
const heading = /^h[1-6]$/;
// What parts the text around it though it holds nothing.
const parting = /^(?:div|p|hr|h[1-6]|li|t[dhr])$/;
const stepsBetweenLooks = 16;

interface Frame {
  readonly place: Place;
  readonly isBlock: boolean;
  readonly isStrong: boolean;
  readonly level: number;
  next: Node | null;
  /** Children in another order than the tree's: what a slot shows. */
  readonly shown: readonly Node[] | null;
  index: number;
}

/** Returns the blocks of `root`, in slices. The page is only read. */
export async function collectBlocks(root: Element, readers: NodeReaders, pace: Pace): Promise<Collected> {
  const boxOf = createBoxReader(root, readers);
  const hints = new Map<string, number>();
  const writer = createBlockWriter();
  const stack: Frame[] = [];
  let nodes = 0;
  let characters = 0;

  const openPlace = (element: Element, name: string, isBlock: boolean, parent: Place | null): Place => {
    const hint = hintOf(element, readers);
    const key = `${name} ${hint}`;
    let own = hints.get(key);
    if (own === undefined) {
      own = name === 'html' || name === 'body' ? 0 : readHints(name, hint);
      hints.set(key, own);
    }
    return {
      parent,
      element,
      name,
      isBlock,
      depth: parent ? parent.depth + 1 : 0,
      hint,
      own,
      all: own | (parent?.all ?? 0),
    };
  };

  const enter = (element: Element, name: string, around: Frame | null): void => {
    const slotted = name === 'slot' ? readers.assignedNodes(element, undefined) : null;
    const shadow = name === 'slot' ? null : readers.shadowRoot(element);
    const first = readers.firstChild(shadow ?? element);
    // Style is dear to ask for, and icons and spacers that hold nothing are many.
    if (!first && !slotted?.length && !parting.test(name)) return;
    const box = boxOf(element, name);
    if (box === 'none') return;
    const isBlock = box === 'block';
    const place = openPlace(element, name, isBlock, around?.place ?? null);
    if (isBlock) writer.begin();
    stack.push({
      place,
      isBlock,
      isStrong: around?.isStrong || strong.has(name),
      level: heading.test(name) ? Number(name[1]) : (around?.level ?? 0),
      next: first,
      shown: slotted?.length ? slotted : null,
      index: 0,
    });
  };

  enter(root, readers.localName(root), null);
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    if (++nodes % stepsBetweenLooks === 0 && pace.isDue()) await pace.rest();
    if (nodes > limits.nodes) return null;
    const node = frame.shown ? (frame.shown[frame.index++] ?? null) : frame.next;
    if (!node) {
      stack.pop();
      if (frame.isBlock) writer.end();
      continue;
    }
    if (!frame.shown) frame.next = readers.nextSibling(node);
    const type = readers.nodeType(node);
    if (type === 3) {
      const text = readers.characters(node);
      characters += text.length;
      if (characters > limits.characters) return null;
      writer.add(node as Text, text, frame);
    } else if (type === 1) {
      const name = readers.localName(node).toLowerCase();
      if (name === 'br') writer.breakLine();
      else if (
        !unread.has(name) &&
        stack.length < limits.depth &&
        !isEdited(node, readers) &&
        !isFolded(node, name, frame, readers)
      ) {
        enter(node as Element, name, frame);
      }
    }
  }
  return writer.blocks();
}

const hintAttributes = ['class', 'id', 'role', 'itemprop', 'data-testid'] as const;
const longestHint = 400;

function hintOf(element: Element, { attribute }: NodeReaders): string {
  let hint = '';
  for (const name of hintAttributes) {
    const words = attribute(element, name);
    if (typeof words === 'string' && words) hint += hint ? ` ${words}` : words;
  }
  return hint.slice(0, longestHint).toLowerCase();
}

/** What a reader is writing is no part of an article. */
function isEdited(node: Node, { attribute }: NodeReaders): boolean {
  const edited = attribute(node, 'contenteditable');
  return edited !== null && edited !== undefined && edited !== 'false';
}

/** Inside a closed `<details>` only the summary is seen, and a closed `<dialog>` is not seen at all. */
function isFolded(node: Node, name: string, { place }: Frame, { attribute }: NodeReaders): boolean {
  if (name === 'dialog') return attribute(node, 'open') === null;
  return place.name === 'details' && name !== 'summary' && attribute(place.element, 'open') === null;
}
