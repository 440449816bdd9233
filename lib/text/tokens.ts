/** Text → tokens in typed arrays: words, figures, possessive ’s and punctuation, one entry each, no objects. */
import {
  addToHash,
  findWord,
  foldCode,
  HASH_PRIME,
  HASH_SEED,
  hashWord,
  slotOf,
  type Vocabulary,
} from '@/lib/text/vocabulary';

/** Kinds of token. A hyphen inside a compound makes no token; the part after it is marked `joined`. */
export const TokenKind = { word: 1, number: 2, clitic: 3, punctuation: 4, quote: 5 } as const;

/** Bits of `Tokens.shape`. `initials`: ends with its own full stop (“U.S.”). */
export const Shape = { capital: 1, allCaps: 2, joined: 4, blockStart: 8, initials: 16 } as const;

/** All tokens of a text in order. The arrays may be longer than `count`. */
export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets into the text, half-open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Vocabulary id; 0 for unknown words, and for punctuation the code unit of its first character. */
  readonly word: Int32Array;
  /** Class mask (`WordClass`) of each word; 0 for what is no word. */
  readonly mask: Int32Array;
  /** Hash of the folded form (see `hashWord`). */
  readonly hash: Int32Array;
  readonly shape: Uint8Array;
}

const CLITIC_HASH = hashWord("'s");

const { imul } = Math;

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const HYPHEN = 4;
const APOSTROPHE = 5;
const QUOTE = 6;
const OTHER = 7;
const IGNORED = 8;

const ascii = new Uint8Array(128).fill(OTHER);
for (let c = 0; c <= 32; c++) ascii[c] = SPACE;
for (let c = 48; c <= 57; c++) ascii[c] = DIGIT;
for (let c = 65; c <= 90; c++) ascii[c] = ascii[c + 32] = LETTER;
ascii[45] = HYPHEN;
ascii[39] = APOSTROPHE;
ascii[34] = QUOTE;

function kindOfCode(code: number): number {
  if (code < 128) return ascii[code] as number;
  if (code === 0x2019 || code === 0x2018) return APOSTROPHE;
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return QUOTE;
  if (code === 0x2010 || code === 0x2011) return HYPHEN;
  if (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
    return SPACE;
  if (code === 0x2028 || code === 0x2029) return SPACE;
  if (foldCode(code) === 0) return IGNORED;
  if (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    (code < 0x2000 || (code >= 0x2c00 && code < 0xd800) || code >= 0xf900)
  )
    return LETTER;
  return OTHER;
}

/** Returns `old` in an array twice as long. */
function grow<T extends Uint8Array | Int32Array>(old: T): T {
  const wider = new (old.constructor as new (size: number) => T)(old.length * 2);
  wider.set(old);
  return wider;
}

const isUpper = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : foldCode(code) !== code && kindOfCode(code) === LETTER;

/** Returns the tokens of `text`. Hyphens part words, ’s parts from its word, “U.S.” and “3.5m” stay whole. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const { classes, slots, hashes: known } = vocabulary;
  const slotMask = slots.length - 1;
  const clitic = findWord(vocabulary, CLITIC_HASH, slotOf(CLITIC_HASH, 39, 115));
  const { length } = text;
  // A word's letters always end before the text does, so that the loop over them needs no check.
  const codes = kindOfCode(codeAt(text, length - 1)) === LETTER ? `${text} ` : text;
  // English has about five characters a token.
  let room = Math.max(32, length >> 2);
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let kinds = new Uint8Array(room);
  let words = new Int32Array(room);
  let masks = new Int32Array(room);
  let hashes = new Int32Array(room);
  let shapes = new Uint8Array(room);
  let count = 0;
  let joined = 0;
  let pos = 0;
  while (pos < length) {
    const start = pos;
    let code = codes.charCodeAt(pos);
    const kind = code < 128 ? (ascii[code] as number) : kindOfCode(code);
    if (kind === SPACE || kind === IGNORED) {
      if (kind === SPACE) joined = 0;
      pos++;
      continue;
    }
    // No closure here: a variable that a closure holds is read anew at every use.
    if (count === room) {
      starts = grow(starts);
      ends = grow(ends);
      kinds = grow(kinds);
      words = grow(words);
      masks = grow(masks);
      hashes = grow(hashes);
      shapes = grow(shapes);
      room *= 2;
    }
    starts[count] = start;
    if (kind === LETTER || kind === DIGIT) {
      // Nearly every word is plain letters and is read in this loop; what is left goes the slow and general way.
      let hash = HASH_SEED;
      const isBig = (code & 32) === 0;
      let first = code | 32;
      for (let lower = first; lower >= 97 && lower <= 122; lower = code | 32) {
        // `addToHash`, written out: this runs for every letter, long before anything is compiled.
        hash = imul(hash ^ lower, HASH_PRIME);
        code = codes.charCodeAt(++pos);
      }
      let last = 0;
      if (code !== 32 && (pos === start || mayGoOn(code, pos - start))) {
        pos = endOfWord(codes, start);
        code = codeAt(codes, pos);
        hash = hashCodes(codes, start, pos);
        first = foldCode(codes.charCodeAt(start));
        last = lastCode(codes, pos);
        joined |= shapeOf(codes, start, pos);
      } else {
        last = codes.charCodeAt(pos - 1) | 32;
        if (isBig) joined |= isShouted(codes, start, pos) ? Shape.capital | Shape.allCaps : Shape.capital;
      }
      // `findWord` and `slotOf`, written out for the same reason.
      let slot = (hash ^ (first << 5) ^ (last << 10)) & slotMask;
      let id = slots[slot] as number;
      while (id !== 0 && known[id] !== hash) {
        slot = (slot + 1) & slotMask;
        id = slots[slot] as number;
      }
      words[count] = id;
      masks[count] = kind === LETTER ? (classes[id] as number) : 0;
      kinds[count] = kind === LETTER ? TokenKind.word : TokenKind.number;
      hashes[count] = hash;
      shapes[count] = joined;
      ends[count++] = pos;
      // A hyphen between two word characters joins them.
      joined = 0;
      if (code === 32) pos++;
      else if (kindOfCode(code) === HYPHEN && isWordCode(codeAt(codes, pos + 1))) {
        joined = Shape.joined;
        pos++;
      }
      continue;
    }
    if (kind === APOSTROPHE && count > 0 && ends[count - 1] === pos && isClitic(codes, pos)) {
      pos += 2;
      kinds[count] = TokenKind.clitic;
      words[count] = clitic;
      hashes[count] = CLITIC_HASH;
    } else {
      pos += code >= 0xd800 && code < 0xdc00 && pos + 1 < length ? 2 : 1;
      kinds[count] = kind === QUOTE || kind === APOSTROPHE ? TokenKind.quote : TokenKind.punctuation;
      words[count] = code;
      hashes[count] = code;
    }
    ends[count++] = pos;
    joined = 0;
  }
  return {
    count,
    start: starts,
    end: ends,
    kind: kinds,
    word: words,
    mask: masks,
    hash: hashes,
    shape: shapes,
  };
}

/** Returns the code unit at `pos`, or a space outside the text. */
const codeAt = (codes: string, pos: number): number =>
  pos >= 0 && pos < codes.length ? codes.charCodeAt(pos) : 32;

const isWordCode = (code: number): boolean => {
  const kind = kindOfCode(code);
  return kind === LETTER || kind === DIGIT;
};

/** Are plain letters `[start, end)`, of which the first is a capital, several and all capitals? */
function isShouted(codes: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (codes.charCodeAt(i) & 32) return false;
  return end > start + 1;
}

/** May a word of `length` plain letters go on with `code`? Of stops only the one after a single letter can belong to it (“U.S.”). */
function mayGoOn(code: number, length: number): boolean {
  if (code === 46) return length === 1;
  const kind = kindOfCode(code);
  return kind === LETTER || kind === DIGIT || kind === APOSTROPHE || kind === IGNORED;
}

/** Returns the end of the word or figure that begins at `start`. */
function endOfWord(codes: string, start: number): number {
  const isFigure = kindOfCode(codes.charCodeAt(start)) === DIGIT;
  for (let pos = start; ; pos++) {
    const code = codeAt(codes, pos);
    const kind = kindOfCode(code);
    if (kind === LETTER || kind === DIGIT || kind === IGNORED) continue;
    const next = kindOfCode(codeAt(codes, pos + 1));
    const goesOn = isFigure
      ? (code === 46 || code === 44) && next === DIGIT
      : kind === APOSTROPHE
        ? next === LETTER && !isClitic(codes, pos)
        : code === 46 && isInitials(codes, start, pos);
    if (!goesOn) return pos;
  }
}

function hashCodes(codes: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) {
    const code = foldCode(codes.charCodeAt(i));
    if (code) hash = addToHash(hash, code);
  }
  return hash;
}

/** Returns the last folded code unit before `end`. */
function lastCode(codes: string, end: number): number {
  let last = 0;
  for (let i = end - 1; last === 0; i--) last = foldCode(codes.charCodeAt(i));
  return last;
}

function shapeOf(codes: string, start: number, end: number): number {
  let letters = 0;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    if (kindOfCode(codes.charCodeAt(i)) !== LETTER) continue;
    letters++;
    if (isUpper(codes.charCodeAt(i))) capitals++;
  }
  return (
    (codes.charCodeAt(end - 1) === 46 ? Shape.initials : 0) |
    (isUpper(codes.charCodeAt(start)) ? Shape.capital : 0) |
    (letters > 1 && capitals === letters ? Shape.allCaps : 0)
  );
}

/** Is the apostrophe at `pos` that of ’s at a word's end? */
function isClitic(codes: string, pos: number): boolean {
  return (codeAt(codes, pos + 1) | 32) === 115 && !isWordCode(codeAt(codes, pos + 2));
}

/** Does the full stop at `pos` belong to initials such as “U.S.” that began at `start`? */
function isInitials(codes: string, start: number, pos: number): boolean {
  if ((pos - start) % 2 !== 1) return false;
  for (let i = start + 1; i < pos; i += 2) if (codes.charCodeAt(i) !== 46) return false;
  for (let i = start; i < pos; i += 2) if (kindOfCode(codes.charCodeAt(i)) !== LETTER) return false;
  if (pos > start + 1) return true;
  return kindOfCode(codeAt(codes, pos + 1)) === LETTER && codeAt(codes, pos + 2) === 46;
}
