/** Links the places of a collected page, and reads what their names and classes hint at. */
import { createHintReader } from '@/lib/extract/hints';
import type { PageBlock, Piece, Place } from '@/lib/extract/page-block';
import { numbersPerPiece, numbersPerPlace, type PlainBlock, type PlainPage } from '@/lib/extract/plain-page';

/** Returns the places of a page, by their numbers. */
export function unfoldPlaces({ kinds, places }: PlainPage): readonly Place[] {
  const hintsOf = createHintReader();
  const known = kinds.map((kind) => {
    const end = kind.indexOf(' ');
    const [name, hint] = end < 0 ? [kind, ''] : [kind.slice(0, end), kind.slice(end + 1)];
    return { name, hint, ...hintsOf(name, hint) };
  });
  const linked: Place[] = [];
  for (let at = 0; at < places.length; at += numbersPerPlace) {
    const parent = linked[places[at]!] ?? null;
    const { name, hint, own, kind } = known[places[at + 1]!]!;
    linked.push({
      parent,
      number: linked.length,
      name,
      isBlock: places[at + 2] === 1,
      depth: parent ? parent.depth + 1 : 0,
      hint,
      own,
      all: own | (parent?.all ?? 0),
      kind,
    });
  }
  return linked;
}

/** Returns the blocks of a page, in its order. */
export function unfoldPage(page: PlainPage, places = unfoldPlaces(page)): readonly PageBlock[] {
  return page.blocks.map(({ lastLinkLength, ...block }) => ({
    ...block,
    pieces: piecesOf(block.pieces),
    place: places[block.place]!,
    lastLink: lastLinkLength ? block.text.slice(-lastLinkLength) : '',
  }));
}

function piecesOf(numbers: PlainBlock['pieces']): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < numbers.length; i += numbersPerPiece)
    pieces.push({
      node: numbers[i]!,
      nodeStart: numbers[i + 1]!,
      at: numbers[i + 2]!,
      length: numbers[i + 3]!,
    });
  return pieces;
}
