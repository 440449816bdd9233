/** How the pack writes its tables small: differences instead of numbers, in columns, and inflections as endings. */

/** Numbers of a compiled pattern before its items: entry, anchor item (−1 for none), focus start, focus end, item count. */
export const HEADER = 5;

/** The tables of a pack as the matcher reads them. */
export interface Tables {
  /** Word ids of all sets, each sorted; set `i` is `[setStarts[i], setStarts[i + 1])`. */
  readonly sets: readonly number[];
  readonly setStarts: readonly number[];
  /** All compiled patterns, one after the other: `HEADER` numbers, then three an item (code, argument, flags). */
  readonly programs: readonly number[];
}

/** The same tables, written small. */
export interface PackedTables {
  /** For each set: its size, its first id less the one before, and the steps between its ids. */
  readonly sets: readonly number[];
  /** For each pattern: entry less the one before, anchor, focus start, items after the focus, item count. */
  readonly heads: readonly number[];
  /** For each item: its code and flags in one number. */
  readonly codes: readonly number[];
  /** For each item: its argument; for a set 0 when it is the next new one, else how far back it lies. */
  readonly arguments: readonly number[];
}

/** The code of an item whose argument is a set; sets are numbered as patterns first use them. */
const SET = 1;
/** Codes fit into this many values; flags are written above them. */
const CODES = 16;

/** Returns `tables` written small. */
export function packTables({ sets, setStarts, programs }: Tables): PackedTables {
  const packed = {
    sets: [] as number[],
    heads: [] as number[],
    codes: [] as number[],
    arguments: [] as number[],
  };
  let before = 0;
  for (let i = 0; i + 1 < setStarts.length; i++) {
    const [from = 0, to = 0] = [setStarts[i], setStarts[i + 1]];
    packed.sets.push(to - from);
    for (let k = from; k < to; k++) {
      packed.sets.push((sets[k] as number) - before);
      before = sets[k] as number;
    }
  }
  let newest = -1;
  let entry = 0;
  for (let at = 0; at < programs.length; ) {
    const [own = 0, anchor = 0, start = 0, end = 0, count = 0] = programs.slice(at, at + HEADER);
    packed.heads.push(own - entry, anchor, start, count - end, count);
    entry = own;
    at += HEADER;
    for (let item = 0; item < count; item++, at += 3) {
      const [code = 0, argument = 0, flags = 0] = programs.slice(at, at + 3);
      packed.codes.push(code + flags * CODES);
      packed.arguments.push(code !== SET ? argument : argument > newest ? 0 : newest - argument + 1);
      if (code === SET) newest = Math.max(newest, argument);
    }
  }
  return packed;
}

/** Returns the tables that `packTables` wrote. */
export function unpackTables(packed: PackedTables): {
  sets: Uint32Array;
  setStarts: Uint32Array;
  programs: Int32Array;
} {
  const sets: number[] = [];
  const setStarts = [0];
  let before = 0;
  for (let i = 0; i < packed.sets.length; ) {
    const end = i + 1 + (packed.sets[i] as number);
    for (i++; i < end; i++) {
      before += packed.sets[i] as number;
      sets.push(before);
    }
    setStarts.push(sets.length);
  }
  const programs = new Int32Array(packed.heads.length + packed.codes.length * 3);
  let newest = -1;
  let entry = 0;
  let at = 0;
  let item = 0;
  for (let i = 0; i < packed.heads.length; i += HEADER) {
    const count = packed.heads[i + 4] as number;
    entry += packed.heads[i] as number;
    programs.set(
      [
        entry,
        packed.heads[i + 1] as number,
        packed.heads[i + 2] as number,
        count - (packed.heads[i + 3] as number),
        count,
      ],
      at,
    );
    at += HEADER;
    for (const end = item + count; item < end; item++, at += 3) {
      const both = packed.codes[item] as number;
      const code = both % CODES;
      const argument = packed.arguments[item] as number;
      programs[at] = code;
      programs[at + 1] = code !== SET ? argument : argument === 0 ? ++newest : newest - argument + 1;
      programs[at + 2] = (both - code) / CODES;
    }
  }
  return { sets: Uint32Array.from(sets), setStarts: Uint32Array.from(setStarts), programs };
}

/** A word that begins with the stem before it is written as the ending alone, after a mark for the stem's cut. */
const CUTS = '+-=';

/** Returns `words` parted by spaces; one that shares all but up to two letters of the last whole word is written as its ending: `+s`, `-ing`, `=ies`. */
export function packWords(words: readonly string[]): string {
  let stem = '';
  return words
    .map((word) => {
      for (let cut = 0; cut < CUTS.length; cut++) {
        const shared = stem.slice(0, stem.length - cut);
        if (shared.length >= 3 && word.length > shared.length && word.startsWith(shared))
          return (CUTS[cut] as string) + word.slice(shared.length);
      }
      stem = word;
      return word;
    })
    .join(' ');
}

/** Returns the words that `packWords` wrote. */
export function unpackWords(packed: string): string[] {
  let stem = '';
  return packed.split(' ').map((piece) => {
    const cut = CUTS.indexOf(piece[0] as string);
    if (cut >= 0 && piece.length > 1) return stem.slice(0, stem.length - cut) + piece.slice(1);
    stem = piece;
    return piece;
  });
}
