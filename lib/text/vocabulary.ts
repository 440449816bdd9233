/** Words with numbers: every word that a rule or the grammar knows, found by hash while reading. */

/** A frozen set of words. Ids run from 1; 0 means a word nobody asked about. */
export interface Vocabulary {
  /** Returns the id of the word whose folded characters hash to `hash`, stand at `[start, end)` of `text`; 0 when unknown. */
  readonly find: (hash: number, text: string, start: number, end: number) => number;
  /** Class mask (`WordClass`) by id. */
  readonly classes: Uint32Array;
  /** The word by id; `words[0]` is empty. */
  readonly words: readonly string[];
}

/** The first value of the FNV-1a hash (Fowler, Noll and Vo, 32 bits). */
export const HASH_SEED = 0x811c9dc5;

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
  const table = new Int32Array(size);
  const hashes = new Int32Array(words.length + 1);
  const classes = new Uint32Array(words.length + 1);
  for (let id = 1; id <= words.length; id++) {
    const hash = hashWord(words[id - 1] as string);
    hashes[id] = hash;
    classes[id] = masks[id - 1] ?? 0;
    let slot = hash & (size - 1);
    while (table[slot]) slot = (slot + 1) & (size - 1);
    table[slot] = id;
  }
  const all = ['', ...words];
  // The words' characters in one array: comparing there is quicker than in strings.
  const joined = words.join('');
  const pool = new Uint16Array(joined.length);
  for (let i = 0; i < joined.length; i++) pool[i] = joined.charCodeAt(i);
  const poolStarts = new Uint32Array(words.length + 2);
  for (let id = 1; id <= words.length; id++)
    poolStarts[id + 1] = (poolStarts[id] as number) + (words[id - 1] as string).length;
  const isSame = (id: number, text: string, start: number, end: number): boolean => {
    let k = poolStarts[id] as number;
    for (let i = start; i < end; i++) {
      const raw = text.charCodeAt(i);
      const code = raw > 96 && raw < 128 ? raw : foldCode(raw);
      if (code && code !== pool[k++]) return false;
    }
    return k === poolStarts[id + 1];
  };
  return {
    words: all,
    classes,
    find(hash, text, start, end) {
      let slot = hash & (size - 1);
      for (;;) {
        const id = table[slot] as number;
        if (id === 0) return 0;
        if (hashes[id] === hash && isSame(id, text, start, end)) return id;
        slot = (slot + 1) & (size - 1);
      }
    },
  };
}
