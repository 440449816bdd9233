/** Words with numbers: every word that a rule or the grammar knows, found by hash while reading. */

/** A frozen set of words. It keeps no characters: a stranger passes for one of them only when hash, first and last letter are the same, as they are for about one new word in fifty million. Ids run from 1; 0 means a word nobody asked about. */
export interface Vocabulary {
  /** Id of a word by slot, 0 for none; a word stands at its own slot (see `slotOf`) or at the next free one. As long as a power of two. */
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

// Read once: before a loop is compiled, looking this up takes longer than multiplying.
const { imul } = Math;

/** Returns FNV-1a of `hash` and one more code unit, as a signed 32-bit integer. */
export const addToHash = (hash: number, code: number): number => imul(hash ^ code, HASH_PRIME);

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

/** Returns the slot of a word, before it is cut to the length of the table, from its hash and its first and last folded code unit. */
export const slotOf = (hash: number, first: number, last: number): number =>
  hash ^ (first << 5) ^ (last << 10);

/** Returns the id of the word with this hash and slot; 0 when unknown. */
export function findWord({ slots, hashes }: Vocabulary, hash: number, slot: number): number {
  const mask = slots.length - 1;
  let at = slot & mask;
  let id = slots[at] as number;
  while (id !== 0 && hashes[id] !== hash) {
    at = (at + 1) & mask;
    id = slots[at] as number;
  }
  return id;
}

/** Returns the vocabulary of the words with these hashes, slots and class masks, each by id; entry 0 stands for no word. */
export function createVocabulary(hashes: Int32Array, slotsOf: Int32Array, classes: Int32Array): Vocabulary {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(4, hashes.length * 2))) - 1;
  const slots = new Uint16Array(mask + 1);
  for (let id = 1; id < hashes.length; id++) {
    let at = (slotsOf[id] as number) & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = id;
  }
  return { slots, hashes, classes };
}
