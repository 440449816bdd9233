/** Words with numbers: every word that a rule or the grammar knows, found by hash while reading. */

/** A frozen set of words. Ids run from 1; 0 means a word nobody asked about. */
export interface Vocabulary {
  /** Returns the id of the word whose folded characters hash to `hash` and are the code units `[start, end)` of `codes`; 0 when unknown. */
  readonly find: (hash: number, codes: Uint16Array, start: number, end: number) => number;
  /** Class mask (`WordClass`) by id. */
  readonly classes: Uint32Array;
  /** The word by id; `words[0]` is empty. */
  readonly words: readonly string[];
}

/** The first value of the FNV-1a hash (Fowler, Noll and Vo), as a signed 32-bit integer: an unsigned one makes the engine reckon in floats. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** The factor of the FNV-1a hash. */
export const HASH_PRIME = 0x01000193;

/** Returns FNV-1a of `hash` and one more code unit, as a signed 32-bit integer. */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_PRIME);

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

/** Returns a vocabulary of `words` (lower case, without repeats; ids follow their order from 1) with a class mask for each. */
export function createVocabulary(words: readonly string[], masks: readonly number[]): Vocabulary {
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, words.length * 2.5)));
  // Two numbers a slot, hash and id, so that a look-up touches one place in memory.
  const table = new Int32Array(size * 2);
  const classes = new Uint32Array(words.length + 1);
  // The words' characters in one array: comparing there is quicker than in strings.
  const poolStarts = new Int32Array(words.length + 2);
  let pool = new Uint16Array(words.length * 8 + 8);
  let filled = 0;
  for (let id = 1; id <= words.length; id++) {
    const word = words[id - 1] as string;
    if (filled + word.length > pool.length) {
      const wider = new Uint16Array(pool.length * 2 + word.length);
      wider.set(pool);
      pool = wider;
    }
    let hash = HASH_SEED;
    for (let i = 0; i < word.length; i++) {
      const code = foldCode(word.charCodeAt(i));
      if (code === 0) continue;
      hash = addToHash(hash, code);
      pool[filled++] = code;
    }
    poolStarts[id + 1] = filled;
    classes[id] = masks[id - 1] ?? 0;
    let slot = hash & (size - 1);
    while (table[slot * 2 + 1]) slot = (slot + 1) & (size - 1);
    table[slot * 2] = hash;
    table[slot * 2 + 1] = id;
  }
  const isSame = (id: number, codes: Uint16Array, start: number, end: number): boolean => {
    let k = poolStarts[id] as number;
    const stop = poolStarts[id + 1] as number;
    for (let i = start; i < end; i++) {
      const raw = codes[i] as number;
      const code = raw > 96 && raw < 128 ? raw : foldCode(raw);
      if (code && code !== pool[k++]) return false;
    }
    return k === stop;
  };
  return {
    words: ['', ...words],
    classes,
    find(hash, codes, start, end) {
      let slot = hash & (size - 1);
      for (;;) {
        const id = table[slot * 2 + 1] as number;
        if (id === 0) return 0;
        if (table[slot * 2] === hash && isSame(id, codes, start, end)) return id;
        slot = (slot + 1) & (size - 1);
      }
    },
  };
}
