/** What a page shows and says of itself, as plain JSON: it is collected on the page's thread and judged on another. */

/** What the head says, and the root. */
export interface PageHead {
  /** The document's own address. */
  readonly url: string;
  readonly canonical: string;
  readonly title: string;
  /** Language and class of the root, as written. */
  readonly lang: string;
  readonly rootClass: string;
  /** Whether a translator has numbered the title. */
  readonly isTitleNumbered: boolean;
  /** Names and contents of meta elements, in page order. */
  readonly metas: readonly (readonly [string, string])[];
  /** The text of each script of linked data. */
  readonly linked: readonly string[];
}

/** A run of text between two block-level boundaries, as it is laid out. */
export interface PlainBlock {
  /** White space collapsed and trimmed; never empty. */
  readonly text: string;
  /** Number of the nearest block-level element's place. */
  readonly place: number;
  /** Four numbers for each stretch that is one text node's: the node's number, where it begins in the node, where in `text`, and its length. */
  readonly pieces: readonly number[];
  /** Characters inside links, and inside bold or italic. */
  readonly linkLength: number;
  readonly strongLength: number;
  /** Characters of the link that the block ends with. */
  readonly lastLinkLength: number;
  /** 1–6 inside a heading, otherwise 0. */
  readonly level: number;
}

/** A whole page. */
export interface PlainPage {
  readonly head: PageHead;
  /** What elements are called: the local name, and after a space class, id, role and itemprop in lower case; each once. */
  readonly kinds: readonly string[];
  /** Three numbers for each element around text, outer ones first: the place around it or -1, its kind, and 1 where it is a box of its own. */
  readonly places: readonly number[];
  /** Everything that can be seen, in the order it is laid out. */
  readonly blocks: readonly PlainBlock[];
}

/** Where the links of a page stand and lead; collected where it may be a front page. */
export interface PlainLinks {
  /** For each text node by its number, the place of the element it stands in; -1 where it stands elsewhere by now. */
  readonly around: readonly number[];
  /** In page order: the link's place, or the nearest one around it where it holds no text; its `href` and its `rel`, as written. */
  readonly links: readonly (readonly [number, string, string])[];
}

/** Numbers that each place and each piece has. */
export const numbersPerPlace = 3;
export const numbersPerPiece = 4;

/** Returns whether `value`, as another context gave it, is a page whose numbers lead to what is there. */
export function isPlainPage(value: unknown): value is PlainPage {
  if (!isRecord(value) || !isHead(value.head)) return false;
  const { kinds, places, blocks } = value;
  if (!isListOf(kinds, isText) || !isListOf(places, isWhole) || !Array.isArray(blocks)) return false;
  const count = places.length / numbersPerPlace;
  const isPlace = (number: number) =>
    places[number * numbersPerPlace]! < number && kinds[places[number * numbersPerPlace + 1]!] !== undefined;
  for (let number = 0; number < count; number++) if (!isPlace(number)) return false;
  return blocks.every((block: unknown) => isBlock(block, count));
}

/** Returns whether `value`, as another context gave it, are links that stand at places of `page`. */
export function isPlainLinks(value: unknown, page: PlainPage): value is PlainLinks {
  if (!isRecord(value) || !isListOf(value.around, isWhole) || !Array.isArray(value.links)) return false;
  const count = page.places.length / numbersPerPlace;
  const isPlace = (number: unknown) => isWhole(number) && number >= 0 && number < count;
  return (
    value.around.every((number) => number === -1 || isPlace(number)) &&
    value.links.every(
      (link: unknown) =>
        Array.isArray(link) && link.length === 3 && isPlace(link[0]) && isText(link[1]) && isText(link[2]),
    )
  );
}

function isHead(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { url, canonical, title, lang, rootClass, metas, linked } = value;
  const isPair = (pair: unknown): pair is unknown[] => isListOf(pair, isText) && pair.length === 2;
  return (
    isListOf([url, canonical, title, lang, rootClass], isText) &&
    typeof value.isTitleNumbered === 'boolean' &&
    isListOf(metas, isPair) &&
    isListOf(linked, isText)
  );
}

function isBlock(value: unknown, places: number): boolean {
  if (!isRecord(value) || !isText(value.text) || !isListOf(value.pieces, isWhole)) return false;
  const { place, linkLength, strongLength, lastLinkLength, level } = value;
  return (
    isListOf([place, linkLength, strongLength, lastLinkLength, level], isWhole) &&
    (place as number) >= 0 &&
    (place as number) < places &&
    value.pieces.length % numbersPerPiece === 0
  );
}

const isListOf = <T>(value: unknown, is: (item: unknown) => item is T): value is T[] =>
  Array.isArray(value) && value.every(is);
const isWhole = (value: unknown): value is number => Number.isInteger(value);

/** Returns whether `value` is an object or a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Returns whether `value` is a string. */
export const isText = (value: unknown): value is string => typeof value === 'string';
