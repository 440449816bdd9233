/** Words with numbers: every word that a rule or the grammar knows, found by hash while reading. */

/** A frozen set of words, known by two hashes: one says where a word is looked for, the other whether it is there. Together they tell any two words apart that a reader will ever meet, so that no characters are kept or compared. Ids run from 1; 0 means a word nobody asked about. */
export interface Vocabulary {
  /** Id of a word by slot, 0 for none; a word stands at its spread (see `addToSpread`) or at the next free slot. As long as a power of two. */
  readonly slots: Uint16Array;
  /** Hash of each word (see `hashWord`) by id. */
  readonly hashes: Int32Array;
  /** Class mask (`WordClass`) by id. */
  readonly classes: Int32Array;
}

/** The first value of the FNV-1a hash (Fowler, Noll and Vo), as a signed 32-bit integer: an unsigned one makes the engine reckon in floats. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** The factor of the FNV-1a hash. */
export const HASH_PRIME = 0x01000193;

/** Returns FNV-1a of `hash` and one more code unit, as a signed 32-bit integer. */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_PRIME);

/** Returns the second hash, which begins at 0, of a word and one more code unit: the one of Java's strings. */
export const addToSpread = (spread: number, code: number): number => (Math.imul(spread, 31) + code) | 0;

/** Returns the code unit folded for comparison: lower case, curly apostrophe straight; 0 for one that does not count (soft hyphen, zero width). */
export function foldCode(code: number): number {
  if (code >= 65 && code <= 90) return code | 32;
  if (code < 128) return code;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 39;
  if (
    code === 0xad ||
    code === 0x200b ||
    code === 0x200c ||
    code === 0x200d ||
    code === 0x2060 ||
    code === 0xfeff
  )
    return 0;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** Returns the hash of `word` as the tokenizer computes it. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) {
    const code = foldCode(word.charCodeAt(i));
    if (code) hash = addToHash(hash, code);
  }
  return hash;
}

/** Returns the second hash of `word`, as `addToSpread` makes it. */
export function spreadWord(word: string): number {
  let spread = 0;
  for (let i = 0; i < word.length; i++) {
    const code = foldCode(word.charCodeAt(i));
    if (code) spread = addToSpread(spread, code);
  }
  return spread;
}

/** Returns the id of the word with these two hashes; 0 when unknown. */
export function findWord({ slots, hashes }: Vocabulary, hash: number, spread: number): number {
  const mask = slots.length - 1;
  let slot = spread & mask;
  let id = slots[slot] as number;
  while (id !== 0 && hashes[id] !== hash) {
    slot = (slot + 1) & mask;
    id = slots[slot] as number;
  }
  return id;
}

/** Returns the vocabulary of the words with these hashes and class masks, each by id; entry 0 stands for no word. */
export function createVocabulary(hashes: Int32Array, spreads: Int32Array, classes: Int32Array): Vocabulary {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(4, hashes.length * 2))) - 1;
  const slots = new Uint16Array(mask + 1);
  for (let id = 1; id < hashes.length; id++) {
    let slot = (spreads[id] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
  return { slots, hashes, classes };
}
