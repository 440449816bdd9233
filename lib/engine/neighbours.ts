/** What may stand beside a pattern's anchor, as bits: nine in ten patterns are refused by one look at each neighbour, untried. */
import { HEADER, Program } from '@/lib/engine/expand';
import { argumentOf, Flag, flagsOf, Op, opOf } from '@/lib/engine/pack-code';
import { Beside, firstBit, secondBit } from '@/lib/engine/word-bits';
import type { WordSets } from '@/lib/engine/word-sets';

const ANYTHING = -1;

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

/** Writes the bits of the words that the program can hang on into its head. */
export function writeAnchorBits(sets: WordSets, programs: Int32Array, program: number): void {
  const anchor = programs[program + Program.anchor] as number;
  const at = program + Program.first;
  if (anchor < 0) programs[at] = programs[at + 1] = ANYTHING;
  else addBits(sets, programs[program + HEADER + anchor] as number, 0, programs, at);
}

/** Writes into `bits` at `to` (where zeros stand) what may stand next to the program's anchor, `side` of it: the items on that side up to the first that must be there. A gap and the end of the pattern let everything pass. */
export function writeNeighbourBits(
  sets: WordSets,
  programs: Int32Array,
  program: number,
  side: -1 | 1,
  bits: Int32Array,
  to: number,
): void {
  const count = programs[program + Program.count] as number;
  for (let i = (programs[program + Program.anchor] as number) + side; i >= 0 && i < count; i += side) {
    const item = programs[program + HEADER + i] as number;
    if (flagsOf(item) & Flag.not) continue;
    addBits(sets, item, side, bits, to);
    if (!(flagsOf(item) & Flag.optional)) return;
  }
  bits[to] = bits[to + 1] = ANYTHING;
}
