/** Puts text nodes together into blocks: collapses white space, leaves out invisible characters, and keeps where each came from. */
import { Hint } from '@/lib/extract/hints';
import type { PageBlock, Piece, Place } from '@/lib/extract/page-block';

/** What surrounds a text node. */
export interface Surroundings {
  readonly place: Place;
  readonly isStrong: boolean;
  readonly level: number;
}

/** Takes text nodes in the order they are laid out. */
export interface BlockWriter {
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
  /** Ends the last block and returns all of them. */
  readonly blocks: () => readonly PageBlock[];
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

type GrowingPiece = { -readonly [Key in keyof Piece]: Piece[Key] };

/** Returns an empty writer. */
export function createBlockWriter(): BlockWriter {
  const done: PageBlock[] = [];
  let text = '';
  let pieces: GrowingPiece[] = [];
  let place: Place | null = null;
  let level = 0;
  let linkLength = 0;
  let strongLength = 0;
  let breaks = 0;
  let link: Place | null = null;
  let linkStart = 0;

  const flush = (): void => {
    const kept = text.trimEnd();
    if (kept && place) {
      const last = pieces.at(-1);
      // At most one space can trail, and it is the last character of the last piece or of no piece.
      if (last && last.at + last.length > kept.length) {
        last.length -= 1;
        if (!last.length) pieces.pop();
      }
      done.push({
        text: kept,
        pieces,
        place,
        linkLength: Math.min(linkLength, kept.length),
        strongLength: Math.min(strongLength, kept.length),
        lastLink: link ? kept.slice(linkStart) : '',
        level,
      });
    }
    text = '';
    pieces = [];
    place = null;
    link = null;
    linkLength = strongLength = breaks = 0;
  };

  const append = (node: Text, nodeStart: number, characters: string): void => {
    const last = pieces.at(-1);
    if (
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.at + last.length === text.length
    ) {
      last.length += characters.length;
    } else pieces.push({ node, nodeStart, at: text.length, length: characters.length });
    text += characters;
  };

  // White space alone never opens a block.
  const space = (node: Text, characters: string): void => {
    const at = text && !text.endsWith(' ') ? characters.search(/\s/) : -1;
    if (at >= 0) append(node, at, ' ');
  };

  const add = (node: Text, characters: string, around: Surroundings): void => {
    if (!place) {
      place = nearestBlock(around.place);
      level = around.level;
    }
    breaks = 0;
    const before = text.length;
    const inLink = nearestLink(around.place);
    if (inLink !== link) {
      link = inLink;
      linkStart = before;
    }
    let from = 0;
    const copy = (to: number): void => {
      if (to > from) append(node, from, characters.slice(from, to));
    };
    if (!text || text.endsWith(' ')) from = characters.search(visible);
    irregular.lastIndex = from;
    for (let found = irregular.exec(characters); found; found = irregular.exec(characters)) {
      copy(found.index);
      const space = found[0].search(/\s/);
      if (space >= 0 && text && !text.endsWith(' ')) append(node, found.index + space, ' ');
      from = found.index + found[0].length;
    }
    copy(characters.length);
    if (inLink) linkLength += text.length - before;
    if (around.isStrong) strongLength += text.length - before;
  };

  return {
    begin: flush,
    end: flush,
    breakLine: () => {
      breaks += 1;
      if (breaks > 1) flush();
      else if (text && !text.endsWith(' ')) text += ' ';
    },
    add,
    space,
    blocks: () => {
      flush();
      return done;
    },
  };
}

function nearestBlock(place: Place): Place {
  let at = place;
  while (!at.isBlock && at.parent) at = at.parent;
  return at;
}

function nearestLink(place: Place): Place | null {
  if (!(place.all & Hint.link)) return null;
  let at: Place | null = place;
  while (at && !(at.own & Hint.link && at.name === 'a')) at = at.parent;
  return at;
}
