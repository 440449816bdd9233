/** How the pack writes its words small: each by what it shares with the one before. */
import { HASH_PRIME, HASH_SEED, slotOf } from '@/lib/text/vocabulary';

const { imul } = Math;

/** The letter that stands for none shared; the next one stands for one, and so on. */
const NONE = 65;
/** Most letters that a word shares with the one before. */
const MOST_SHARED = 25;

/** Returns `words` (lower case) in one string: each as a capital that says how many letters it shares with the word before, and the rest. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < before.length && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(NONE + shared) + word.slice(shared);
    })
    .join('');
}

/** Returns the words that `packWords` wrote. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return packed.split(/(?=[A-Z])/).map((piece) => {
    before = before.slice(0, piece.charCodeAt(0) - NONE) + piece.slice(1);
    return before;
  });
}

/** Returns the hash and the slot (see `slotOf`) of each word that `packWords` wrote, by id from 1. No word is put together: hashing goes on from where it parts from the word before. */
export function hashPackedWords(packed: string): { hashes: Int32Array; slots: Int32Array } {
  const hashes = new Int32Array(packed.length + 1);
  const slots = new Int32Array(packed.length + 1);
  // The hashes of the latest word's beginnings, by length.
  const hashAt = new Int32Array(MOST_SHARED + 1);
  hashAt[0] = HASH_SEED;
  let id = 0;
  let length = 0;
  let hash = HASH_SEED;
  let first = 0;
  let last = 0;
  for (let i = 0; i <= packed.length; i++) {
    const code = i < packed.length ? packed.charCodeAt(i) : NONE;
    if (code >= NONE && code <= NONE + MOST_SHARED) {
      hashes[id] = hash;
      slots[id++] = slotOf(hash, first, last);
      length = code - NONE;
      hash = hashAt[length] as number;
    } else {
      // `addToHash`, written out: most of this loop runs before anything is compiled.
      hash = imul(hash ^ code, HASH_PRIME);
      last = code;
      if (length === 0) first = code;
      if (++length <= MOST_SHARED) hashAt[length] = hash;
    }
  }
  return { hashes: hashes.slice(0, id), slots: slots.slice(0, id) };
}
