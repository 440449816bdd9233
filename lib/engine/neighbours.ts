/** What may stand beside a pattern's anchor, as bits: nine in ten patterns are refused by one look at each neighbour, untried. */
import { HEADER, Program } from '@/lib/engine/expand';
import { argumentOf, Flag, flagsOf, Op, opOf, type Tables } from '@/lib/engine/pack-code';
import { Beside, firstBit, secondBit } from '@/lib/engine/word-bits';
import type { WordSets } from '@/lib/engine/word-sets';

/** The bits of what cannot be told: everything shares one with them. */
export const ANYTHING = -1;

/** Writes into `bits` at `to` what the words of `item` share with tokens, first and second bits. A token can only fit when it shares a bit with both numbers; what cannot be told lets everything pass. `side` is where the item stands from the anchor: −1 before, 1 after, 0 for the anchor itself. */
function addBits(sets: WordSets, item: number, side: -1 | 0 | 1, bits: Int32Array, to: number): void {
  const argument = argumentOf(item);
  let first = ANYTHING;
  let second = ANYTHING;
  switch (opOf(item)) {
    case Op.word:
      first = firstBit(argument);
      second = secondBit(argument);
      break;
    case Op.set:
      first = sets.firstBits(argument);
      second = sets.secondBits(argument);
      break;
    case Op.number:
      first = second = Beside.number;
      break;
    case Op.name:
      first = second = Beside.name;
      break;
    case Op.possessor:
      if (side < 0) first = second = Beside.possessive;
      break;
    case Op.start:
      if (side < 0) first = second = Beside.edge;
      break;
    case Op.end:
      if (side > 0) first = second = Beside.edge;
      break;
    case Op.punctuation:
      first = second = Beside.edge;
  }
  bits[to] = (bits[to] as number) | first;
  bits[to + 1] = (bits[to + 1] as number) | second;
}

/** Adds to `bits` at `to` the first and second bits of the words of `item`. */
export const addWordBits = (sets: WordSets, item: number, bits: Int32Array, to: number): void =>
  addBits(sets, item, 0, bits, to);

/** Writes the bits of the words that the program can hang on into its head. */
export function writeAnchorBits(sets: WordSets, programs: Int32Array, program: number): void {
  const anchor = programs[program + Program.anchor] as number;
  const at = program + Program.first;
  if (anchor < 0) programs[at] = programs[at + 1] = ANYTHING;
  else addBits(sets, programs[program + HEADER + anchor] as number, 0, programs, at);
}

/** Writes into `bits` at `to` (where zeros stand) the bits of what may stand beside an item that programs hang on, `side` of it, before one of them is written: the items on that side up to the first that must be there, all ways together. A gap and the end of the pattern let everything pass. Place of the item: indexes into the rows of `Tables`. */
export type PhraseNeighbours = (
  place: { readonly pattern: number; readonly part: number; readonly phrase: number; readonly item: number },
  side: -1 | 1,
  bits: Int32Array,
  to: number,
) => void;

/** Whether each phrase of a choice holds an item that must be there; 0 where that has not been looked up. */
const Sure = { yes: 1, no: 2 } as const;

/** Returns what tells neighbours by phrase. The near ends of a choice's phrases are looked at once, whichever patterns hold it. */
export function createPhraseNeighbours(tables: Tables, sets: WordSets): PhraseNeighbours {
  const { items, parts, patternStarts, choiceStarts, phraseStarts } = tables;
  // For each choice and the side it stands on: both bits, and `Sure`.
  const ends = new Int32Array(6 * (choiceStarts.length - 1));

  /** Adds the bits of a phrase's items from item `from` on. Returns whether one of them must be there. */
  const addPhrase = (phrase: number, from: number, side: -1 | 1, bits: Int32Array, to: number): boolean => {
    const first = phraseStarts[phrase] as number;
    const last = phraseStarts[phrase + 1] as number;
    for (let i = from; i >= first && i < last; i += side) {
      const item = items[i] as number;
      if (flagsOf(item) & Flag.not) continue;
      addBits(sets, item, side, bits, to);
      if (!(flagsOf(item) & Flag.optional)) return true;
    }
    return false;
  };
  /** Returns the place in `ends` of a choice's near end, filled in. */
  const endOf = (choice: number, side: -1 | 1): number => {
    const at = 6 * choice + (side > 0 ? 3 : 0);
    if (ends[at + 2] !== 0) return at;
    const stop = choiceStarts[choice + 1] as number;
    let isSure = true;
    for (let phrase = choiceStarts[choice] as number; phrase < stop; phrase++) {
      const near = side > 0 ? (phraseStarts[phrase] as number) : (phraseStarts[phrase + 1] as number) - 1;
      isSure = addPhrase(phrase, near, side, ends, at) && isSure;
    }
    ends[at + 2] = isSure ? Sure.yes : Sure.no;
    return at;
  };
  return ({ pattern, part, phrase, item }, side, bits, to) => {
    if (addPhrase(phrase, item + side, side, bits, to)) return;
    const first = patternStarts[pattern] as number;
    const last = patternStarts[pattern + 1] as number;
    for (let k = part + side; k >= first && k < last; k += side) {
      const end = endOf(parts[k] as number, side);
      bits[to] = (bits[to] as number) | (ends[end] as number);
      bits[to + 1] = (bits[to + 1] as number) | (ends[end + 1] as number);
      if (ends[end + 2] === Sure.yes) return;
    }
    bits[to] = bits[to + 1] = ANYTHING;
  };
}
