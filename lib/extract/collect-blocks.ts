/** Walks the live page once, through open shadow roots and slots, and cuts what can be seen into blocks. */
import { createBlockWriter, isBlank } from '@/lib/extract/block-writer';
import type { NodeReaders } from '@/lib/extract/node-readers';
import type { Pace } from '@/lib/extract/pace';
import type { PlainPage } from '@/lib/extract/plain-page';
import { createBoxReader } from '@/lib/extract/read-box';

/** What was collected, with the nodes that its numbers name. */
export interface CollectedBlocks extends Omit<PlainPage, 'head'>, LiveNodes {}

/** The live nodes of a page, by their numbers. */
export interface LiveNodes {
  /** The element of each place. */
  readonly elements: readonly Element[];
  readonly nodes: readonly Text[];
}

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
const stepsBetweenLooks = 8;

interface Frame {
  readonly around: Frame | null;
  readonly element: Element;
  readonly name: string;
  isBlock: boolean;
  readonly isStrong: boolean;
  readonly level: number;
  next: Node | null;
  /** Children in another order than the tree's: what a slot shows. */
  readonly shown: readonly Node[] | null;
  index: number;
  /** Numbered when the first text is met: many elements hold none. */
  place: number;
  /** Places of the nearest block-level element and of the nearest link, or -1. */
  blockPlace: number;
  linkPlace: number;
  /** What a reader is writing is no part of an article. */
  isEdited: boolean;
}

/** Returns the blocks of `root`, collected in slices, or null when the page is too large to read. The page is only read. */
export async function collectBlocks(
  root: Element,
  readers: NodeReaders,
  pace: Pace,
): Promise<CollectedBlocks | null> {
  const boxOf = createBoxReader(root, readers);
  const writer = createBlockWriter();
  const kinds = new Map<string, number>();
  const places: number[] = [];
  const elements: Element[] = [];
  const stack: Frame[] = [];
  let nodes = 0;
  let characters = 0;

  const number = (frame: Frame): void => {
    if (frame.place >= 0) return;
    const { around, element, name, isBlock } = frame;
    if (around) number(around);
    const kind = kindOf(element, name, readers);
    const known = kinds.get(kind) ?? kinds.size;
    if (known === kinds.size) kinds.set(kind, known);
    frame.place = elements.length;
    elements.push(element);
    places.push(around ? around.place : -1, known, isBlock ? 1 : 0);
    // The outermost element stands for a box where none is.
    frame.blockPlace = isBlock || !around ? frame.place : around.blockPlace;
    frame.linkPlace = name === 'a' ? frame.place : (around?.linkPlace ?? -1);
    frame.isEdited =
      around?.isEdited || /^(?!false)/.test(readers.attribute(element, 'contenteditable') ?? 'false');
  };

  const enter = (element: Element, name: string, around: Frame | null): void => {
    const slotted = name === 'slot' ? readers.assignedNodes(element, undefined) : null;
    const shadow = name === 'slot' ? null : readers.shadowRoot(element, name);
    const first = readers.firstChild(shadow ?? element);
    // Icons and spacers that hold nothing are many.
    if (!first && !slotted?.length && !(writer.isOpen() && parting.test(name))) return;
    stack.push({
      around,
      element,
      name,
      isBlock: false,
      isStrong: around?.isStrong || strong.has(name),
      level: heading.test(name) ? Number(name[1]) : (around?.level ?? 0),
      next: first,
      shown: slotted?.length ? slotted : null,
      index: 0,
      place: -1,
      blockPlace: -1,
      linkPlace: -1,
      isEdited: false,
    });
  };

  // Style is dear to ask for, and only counts where an element holds text or may part what stands before it.
  let laidOut = 0;
  const layOut = (): boolean => {
    for (; laidOut < stack.length; laidOut++) {
      const frame = stack[laidOut]!;
      const box = boxOf(frame.element, frame.name);
      if (box === 'none') {
        stack.length = laidOut;
        return false;
      }
      frame.isBlock = box === 'block';
      if (frame.isBlock) writer.begin();
    }
    return true;
  };

  enter(root, readers.localName(root), null);
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    if (++nodes % stepsBetweenLooks === 0 && pace.isDue()) await pace.rest();
    if (nodes > limits.nodes) return null;
    const node = frame.shown ? (frame.shown[frame.index++] ?? null) : frame.next;
    if (!node) {
      if (writer.isOpen() && !layOut()) continue;
      stack.pop();
      if (frame.isBlock) writer.end();
      laidOut = Math.min(laidOut, stack.length);
      continue;
    }
    if (!frame.shown) frame.next = readers.nextSibling(node);
    const type = readers.nodeType(node);
    if (type === 3) {
      const text = readers.characters(node);
      characters += text.length;
      if (characters > limits.characters) return null;
      const isSpace = isBlank(text);
      if ((isSpace && !writer.isOpen()) || !layOut()) continue;
      if (isSpace) writer.space(node as Text, text);
      else {
        number(frame);
        if (!frame.isEdited) writer.add(node as Text, text, frame);
      }
    } else if (type === 1) {
      const name = readers.localName(node).toLowerCase();
      if (name === 'br') {
        if (writer.isOpen() && layOut()) writer.breakLine();
      } else if (!unread.has(name) && stack.length < limits.depth && !isFolded(node, name, frame, readers)) {
        enter(node as Element, name, frame);
      }
    }
  }
  return { kinds: [...kinds.keys()], places, elements, ...writer.written() };
}

const hintAttributes = ['class', 'id', 'role', 'itemprop', 'data-testid'] as const;
const longestHint = 400;

function kindOf(element: Element, name: string, { attribute, hasAttributes }: NodeReaders): string {
  if (!hasAttributes(element, undefined)) return name;
  let hint = '';
  for (const key of hintAttributes) {
    const words = attribute(element, key);
    if (typeof words === 'string' && words) hint += hint ? ` ${words}` : words;
  }
  return hint ? `${name} ${hint.slice(0, longestHint).toLowerCase()}` : name;
}

/** Inside a closed `<details>` only the summary is seen, and a closed `<dialog>` is not seen at all. */
function isFolded(node: Node, name: string, around: Frame, { attribute }: NodeReaders): boolean {
  if (name === 'dialog') return attribute(node, 'open') === null;
  return around.name === 'details' && name !== 'summary' && attribute(around.element, 'open') === null;
}
