/** How the pack writes its words small: each by what it shares with the one before. */
import { HASH_PRIME, HASH_SEED, slotOf } from '@/lib/text/vocabulary';

const { imul } = Math;

/** The letter that stands for none shared; the next one stands for one, and so on. */
const NONE = 65;
/** Most letters that a word shares with the one before. */
const MOST_SHARED = 25;

/** Returns `words` (lower case, none empty) in one string: each as a capital that says how many letters it shares with the word before, and the rest, which is one letter at least. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      const most = Math.min(MOST_SHARED, before.length, word.length - 1);
      let shared = 0;
      while (shared < most && word[shared] === before[shared]) shared++;
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

/** Longer words than this have no room for the hashes of all their beginnings; they need none, since so much is never shared. */
const ROOM = 64;

/** Returns the hash and the slot (see `slotOf`) of each word that `packWords` wrote, by id from 1. No word is put together: hashing goes on from where it parts from the word before. */
export function hashPackedWords(packed: string): { hashes: Int32Array; slots: Int32Array } {
  const hashes = new Int32Array(packed.length + 1);
  const slots = new Int32Array(packed.length + 1);
  // The hashes of the latest word's beginnings, by length.
  const hashAt = new Int32Array(ROOM);
  hashAt[0] = HASH_SEED;
  // One more capital ends the last word as the others end theirs.
  const closed = `${packed}${String.fromCharCode(NONE)}`;
  let hash = HASH_SEED;
  let first = closed.charCodeAt(1);
  let length = 0;
  let id = 1;
  for (let i = 1; i < closed.length; i++) {
    const code = closed.charCodeAt(i);
    if (code > NONE + MOST_SHARED || code < NONE) {
      // `addToHash`, written out: most of this loop runs before anything is compiled.
      hash = imul(hash ^ code, HASH_PRIME);
      hashAt[++length] = hash;
      continue;
    }
    hashes[id] = hash;
    slots[id++] = slotOf(hash, first, closed.charCodeAt(i - 1));
    length = code - NONE;
    hash = hashAt[length] as number;
    if (length === 0) first = closed.charCodeAt(i + 1);
  }
  return { hashes: hashes.slice(0, id), slots: slots.slice(0, id) };
}
