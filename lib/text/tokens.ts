/** Text → tokens in typed arrays: words, figures, possessive ’s and punctuation, one entry each, no objects. */
import { addToHash, foldCode, HASH_PRIME, HASH_SEED, hashWord, type Vocabulary } from '@/lib/text/vocabulary';

/** Kinds of token. A hyphen inside a compound makes no token; the part after it is marked `joined`. */
export const TokenKind = { word: 1, number: 2, clitic: 3, punctuation: 4, quote: 5 } as const;

/** Bits of `Tokens.shape`. */
export const Shape = { capital: 1, allCaps: 2, joined: 4, blockStart: 8 } as const;

/** All tokens of a text in order. The arrays may be longer than `count`. */
export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets into the text, half-open. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  /** Vocabulary id; 0 for unknown words, and for punctuation the code unit of its first character. */
  readonly word: Uint32Array;
  /** Hash of the folded form (see `hashWord`). */
  readonly hash: Int32Array;
  readonly shape: Uint8Array;
}

const CLITIC_HASH = hashWord("'s");

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
function grow<T extends Uint32Array | Uint8Array | Int32Array>(old: T): T {
  const wider = new (old.constructor as new (size: number) => T)(old.length * 2);
  wider.set(old);
  return wider;
}

const isUpper = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : foldCode(code) !== code && kindOfCode(code) === LETTER;

/** Returns the tokens of `text`. Hyphens part words, ’s parts from its word, “U.S.” and “3.5m” stay whole. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  let room = Math.max(32, Math.ceil(text.length / 3));
  let starts = new Uint32Array(room);
  let ends = new Uint32Array(room);
  let kinds = new Uint8Array(room);
  let words = new Uint32Array(room);
  let hashes = new Int32Array(room);
  let shapes = new Uint8Array(room);
  let count = 0;
  const { find } = vocabulary;
  const length = text.length;
  let joined = 0;
  let pos = 0;
  while (pos < length) {
    // No closure here: a variable that a closure holds is read anew at every use.
    if (count === room) {
      starts = grow(starts);
      ends = grow(ends);
      kinds = grow(kinds);
      words = grow(words);
      hashes = grow(hashes);
      shapes = grow(shapes);
      room = starts.length;
    }
    const code = text.charCodeAt(pos);
    if (code === 32) {
      joined = 0;
      pos++;
      continue;
    }
    const kind = code < 128 ? (ascii[code] as number) : kindOfCode(code);
    if (kind === SPACE || kind === IGNORED) {
      if (kind === SPACE) joined = 0;
      pos++;
      continue;
    }
    if (kind === LETTER || kind === DIGIT) {
      const start = pos;
      const isFigure = kind === DIGIT;
      let hash = HASH_SEED;
      let capitals = 0;
      let letters = 0;
      while (pos < length) {
        let c = text.charCodeAt(pos);
        let lower = c | 32;
        // Nearly every character of an English text goes this way.
        while (lower >= 97 && lower <= 122 && c < 128) {
          hash = Math.imul(hash ^ lower, HASH_PRIME);
          letters++;
          if (lower !== c) capitals++;
          c = text.charCodeAt(++pos);
          lower = c | 32;
        }
        if (pos >= length) break;
        const k = c < 128 ? (ascii[c] as number) : kindOfCode(c);
        if (k === SPACE) break;
        if (k === LETTER || k === DIGIT) {
          const folded = foldCode(c);
          hash = addToHash(hash, folded);
          if (k === LETTER) {
            letters++;
            if (folded !== c) capitals++;
          }
        } else if (k !== IGNORED) {
          const next = pos + 1 < length ? kindOfCode(text.charCodeAt(pos + 1)) : SPACE;
          if (isFigure && (c === 46 || c === 44) && next === DIGIT) {
            hash = addToHash(hash, c);
          } else if (!isFigure && k === APOSTROPHE && next === LETTER && !isClitic(text, pos)) {
            hash = addToHash(hash, 39);
          } else if (c === 46 && !isFigure && isInitials(text, start, pos)) {
            hash = addToHash(hash, 46);
          } else break;
        }
        pos++;
      }
      const shape =
        (isUpper(text.charCodeAt(start)) ? Shape.capital : 0) |
        (letters > 1 && capitals === letters ? Shape.allCaps : 0) |
        joined;
      starts[count] = start;
      ends[count] = pos;
      kinds[count] = isFigure ? TokenKind.number : TokenKind.word;
      words[count] = find(hash, text, start, pos);
      hashes[count] = hash;
      shapes[count++] = shape;
      joined = 0;
      // A hyphen between two word characters joins them.
      if (pos + 1 < length && kindOfCode(text.charCodeAt(pos)) === HYPHEN) {
        const next = kindOfCode(text.charCodeAt(pos + 1));
        if (next === LETTER || next === DIGIT) {
          joined = Shape.joined;
          pos++;
        }
      }
      continue;
    }
    starts[count] = pos;
    if (kind === APOSTROPHE && count > 0 && ends[count - 1] === pos && isClitic(text, pos)) {
      pos += 2;
      kinds[count] = TokenKind.clitic;
      words[count] = find(CLITIC_HASH, text, pos - 2, pos);
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
  return { count, start: starts, end: ends, kind: kinds, word: words, hash: hashes, shape: shapes };
}

/** Is the apostrophe at `pos` that of ’s at a word's end? */
function isClitic(text: string, pos: number): boolean {
  if ((text.charCodeAt(pos + 1) | 32) !== 115) return false;
  const after = pos + 2 < text.length ? kindOfCode(text.charCodeAt(pos + 2)) : SPACE;
  return after !== LETTER && after !== DIGIT;
}

/** Does the full stop at `pos` belong to initials such as “U.S.” that began at `start`? */
function isInitials(text: string, start: number, pos: number): boolean {
  if ((pos - start) % 2 !== 1) return false;
  for (let i = start + 1; i < pos; i += 2) if (text.charCodeAt(i) !== 46) return false;
  for (let i = start; i < pos; i += 2) if (kindOfCode(text.charCodeAt(i)) !== LETTER) return false;
  if (pos > start + 1) return true;
  return (
    pos + 2 < text.length &&
    kindOfCode(text.charCodeAt(pos + 1)) === LETTER &&
    text.charCodeAt(pos + 2) === 46
  );
}
