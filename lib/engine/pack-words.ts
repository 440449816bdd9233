/** How the pack writes its words small: each by how it parts from the one before. */
import { HASH_PRIME, HASH_SEED, slotOf } from '@/lib/text/vocabulary';

const { imul } = Math;

/** The sign that stands for no letter dropped; the next one stands for one, and so on. No word holds any of them. */
const NONE = 65;
/** Most letters of a word, so that one sign can drop them all. */
const LONGEST = 31;

/** Returns `words` (lower case, none empty) in one string: each as a sign that says how many of the last letters of the word before are dropped, and the letters that follow, which is one at least. Throws when a word is too long. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      if (word.length > LONGEST) throw new Error(`“${word}” is too long for a word`);
      const most = Math.min(before.length, word.length - 1);
      let shared = 0;
      while (shared < most && word[shared] === before[shared]) shared++;
      const sign = String.fromCharCode(NONE + before.length - shared);
      before = word;
      return sign + word.slice(shared);
    })
    .join('');
}

/** Returns the words that `packWords` wrote. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return packed.split(/(?=[A-`])/).map((piece) => {
    before = before.slice(0, before.length - (piece.charCodeAt(0) - NONE)) + piece.slice(1);
    return before;
  });
}

/** Returns the hash and the slot (see `slotOf`) of each word that `packWords` wrote, by id from 1. No word is put together: hashing goes on from where it parts from the word before. */
export function hashPackedWords(packed: string): { hashes: Int32Array; slots: Int32Array } {
  const hashes = new Int32Array(packed.length + 1);
  const slots = new Int32Array(packed.length + 1);
  // The hashes of the latest word's beginnings, by length.
  const hashAt = new Int32Array(LONGEST + 1);
  hashAt[0] = HASH_SEED;
  // One more sign ends the last word as the others end theirs.
  const closed = `${packed}${String.fromCharCode(NONE)}`;
  const end = closed.length;
  const lastSign = NONE + LONGEST;
  let length = 0;
  let dropped = 0;
  let first = 0;
  let id = 1;
  for (let i = 1; i < end; i++) {
    length -= dropped;
    let hash = hashAt[length] as number;
    if (length === 0) first = closed.charCodeAt(i);
    let code = closed.charCodeAt(i);
    // `addToHash`, written out: most of this loop runs before anything is compiled.
    do {
      hash = imul(hash ^ code, HASH_PRIME);
      hashAt[++length] = hash;
      code = closed.charCodeAt(++i);
    } while (code > lastSign || code < NONE);
    hashes[id] = hash;
    slots[id++] = slotOf(hash, first, closed.charCodeAt(i - 1));
    dropped = code - NONE;
  }
  return { hashes: hashes.slice(0, id), slots: slots.slice(0, id) };
}
