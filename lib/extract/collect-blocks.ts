/** Walks the live page once, through open shadow roots and slots, and cuts what can be seen into blocks. */
import { createBlockWriter, isBlank } from '@/lib/extract/block-writer';
import { createHintReader, Hint } from '@/lib/extract/hints';
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
  readonly around: Frame | null;
  readonly element: Element;
  readonly name: string;
  readonly isBlock: boolean;
  readonly isStrong: boolean;
  readonly level: number;
  next: Node | null;
  /** Children in another order than the tree's: what a slot shows. */
  readonly shown: readonly Node[] | null;
  index: number;
  /** Made when the first text is met: many elements hold none. */
  place: Place | null;
}

/** Returns the blocks of `root`, in slices. The page is only read. */
export async function collectBlocks(root: Element, readers: NodeReaders, pace: Pace): Promise<Collected> {
  const boxOf = createBoxReader(root, readers);
  const hintsOf = createHintReader();
  const writer = createBlockWriter();
  const stack: Frame[] = [];
  let nodes = 0;
  let characters = 0;

  const placeOf = (frame: Frame): Place => {
    if (frame.place) return frame.place;
    const { element, name, isBlock } = frame;
    const parent = frame.around && placeOf(frame.around);
    const hint = hintOf(element, readers);
    const { own, kind } = hintsOf(name, hint);
    const isEdited = /^(?!false)/.test(readers.attribute(element, 'contenteditable') ?? 'false');
    frame.place = {
      parent,
      element,
      name,
      isBlock,
      depth: parent ? parent.depth + 1 : 0,
      hint,
      own,
      all: own | (parent?.all ?? 0) | (isEdited ? Hint.edited : 0),
      kind,
    };
    return frame.place;
  };

  const enter = (element: Element, name: string, around: Frame | null): void => {
    const slotted = name === 'slot' ? readers.assignedNodes(element, undefined) : null;
    const shadow = name === 'slot' ? null : readers.shadowRoot(element, name);
    const first = readers.firstChild(shadow ?? element);
    // Style is dear to ask for, and icons and spacers that hold nothing are many.
    if (!first && !slotted?.length && !parting.test(name)) return;
    const box = boxOf(element, name);
    if (box === 'none') return;
    const isBlock = box === 'block';
    if (isBlock) writer.begin();
    stack.push({
      around,
      element,
      name,
      isBlock,
      isStrong: around?.isStrong || strong.has(name),
      level: heading.test(name) ? Number(name[1]) : (around?.level ?? 0),
      next: first,
      shown: slotted?.length ? slotted : null,
      index: 0,
      place: null,
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
      if (isBlank(text)) writer.space(node as Text, text);
      else {
        const place = placeOf(frame);
        // What a reader is writing is no part of an article.
        if (!(place.all & Hint.edited))
          writer.add(node as Text, text, { place, isStrong: frame.isStrong, level: frame.level });
      }
    } else if (type === 1) {
      const name = readers.localName(node).toLowerCase();
      if (name === 'br') writer.breakLine();
      else if (!unread.has(name) && stack.length < limits.depth && !isFolded(node, name, frame, readers)) {
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

/** Inside a closed `<details>` only the summary is seen, and a closed `<dialog>` is not seen at all. */
function isFolded(node: Node, name: string, around: Frame, { attribute }: NodeReaders): boolean {
  if (name === 'dialog') return attribute(node, 'open') === null;
  return around.name === 'details' && name !== 'summary' && attribute(around.element, 'open') === null;
}
