/** Puts text nodes together into blocks: collapses white space, leaves out invisible characters, and keeps where each came from. */
import { numbersPerPiece, type PlainBlock } from '@/lib/extract/plain-page';

/** What surrounds a text node. */
export interface Surroundings {
  /** Places of the nearest block-level element and of the nearest link, or -1. */
  readonly blockPlace: number;
  readonly linkPlace: number;
  readonly isStrong: boolean;
  readonly level: number;
}

/** Takes text nodes in the order they are laid out. */
export interface BlockWriter {
  /** Whether there is text that no boundary has ended yet. */
  readonly isOpen: () => boolean;
  /** A block-level box begins: what came before is a block of its own. */
  readonly begin: () => void;
  /** A block-level box ends. */
  readonly end: () => void;
  /** `<br>`: one is a space, two in a row part blocks. */
  readonly breakLine: () => void;
  /** Takes characters that are not blank. */
  readonly add: (node: Text, characters: string, around: Surroundings) => void;
  /** Takes characters that are. */
  readonly space: (node: Text, characters: string) => void;
  /** Ends the last block and returns all of them, with the text nodes that their pieces name. */
  readonly written: () => { readonly blocks: readonly PlainBlock[]; readonly nodes: readonly Text[] };
}

// Soft hyphens, zero-width spaces and joiners, marks and isolates of direction, word joiners, byte order marks.
const invisible = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
// All but the usual case, one space between two words, which stays inside a piece.
const irregular = new RegExp(
  ` [\\s${invisible}][\\s${invisible}]*|[^\\S ][\\s${invisible}]*|[${invisible}][\\s${invisible}]*| $`,
  'g',
);
const visible = new RegExp(`[^\\s${invisible}]`);

/** Returns whether nothing of `characters` can be seen. */
export const isBlank = (characters: string): boolean => !visible.test(characters);

/** Returns an empty writer. */
export function createBlockWriter(): BlockWriter {
  const done: PlainBlock[] = [];
  const nodes: Text[] = [];
  let text = '';
  // Kept, because to look at the end of a text that grows makes the browser write it out anew each time.
  let endsInSpace = false;
  let pieces: number[] = [];
  let place = -1;
  let level = 0;
  let linkLength = 0;
  let strongLength = 0;
  let breaks = 0;
  let link = -1;
  let linkStart = 0;

  const flush = (): void => {
    breaks = 0;
    if (!text) return;
    const kept = text.trimEnd();
    if (kept) {
      const last = pieces.length - 1;
      // At most one space can trail, and it is the last character of the last piece or of no piece.
      if (pieces[last - 1]! + pieces[last]! > kept.length) {
        pieces[last]! -= 1;
        if (!pieces[last]) pieces.length -= numbersPerPiece;
      }
      done.push({
        text: kept,
        place,
        pieces,
        linkLength: Math.min(linkLength, kept.length),
        strongLength: Math.min(strongLength, kept.length),
        lastLinkLength: link < 0 ? 0 : Math.max(0, kept.length - linkStart),
        level,
      });
    }
    text = '';
    endsInSpace = false;
    pieces = [];
    link = -1;
    linkLength = strongLength = 0;
  };

  const append = (node: Text, nodeStart: number, characters: string): void => {
    const last = pieces.length - 1;
    const { length } = text;
    text += characters;
    endsInSpace = characters.endsWith(' ');
    if (nodes.at(-1) !== node) nodes.push(node);
    else if (
      last > 0 &&
      pieces[last - 3] === nodes.length - 1 &&
      pieces[last - 2]! + pieces[last]! === nodeStart &&
      pieces[last - 1]! + pieces[last]! === length
    ) {
      pieces[last]! += characters.length;
      return;
    }
    pieces.push(nodes.length - 1, nodeStart, length, characters.length);
  };

  // White space alone never opens a block.
  const space = (node: Text, characters: string): void => {
    const at = text && !endsInSpace ? characters.search(/\s/) : -1;
    if (at >= 0) append(node, at, ' ');
  };

  const add = (node: Text, characters: string, around: Surroundings): void => {
    if (!text) {
      place = around.blockPlace;
      level = around.level;
    }
    breaks = 0;
    const before = text.length;
    if (around.linkPlace !== link) {
      link = around.linkPlace;
      linkStart = before;
    }
    let from = 0;
    const copy = (to: number): void => {
      if (to > from) append(node, from, characters.slice(from, to));
    };
    if (!text || endsInSpace) from = characters.search(visible);
    irregular.lastIndex = from;
    for (let found = irregular.exec(characters); found; found = irregular.exec(characters)) {
      copy(found.index);
      const space = found[0].search(/\s/);
      if (space >= 0 && text && !endsInSpace) append(node, found.index + space, ' ');
      from = found.index + found[0].length;
    }
    copy(characters.length);
    if (link >= 0) linkLength += text.length - before;
    if (around.isStrong) strongLength += text.length - before;
  };

  return {
    isOpen: () => text !== '',
    begin: flush,
    end: flush,
    breakLine: () => {
      breaks += 1;
      if (breaks > 1) flush();
      else if (text && !endsInSpace) {
        text += ' ';
        endsInSpace = true;
      }
    },
    add,
    space,
    written: () => {
      flush();
      return { blocks: done, nodes };
    },
  };
}
