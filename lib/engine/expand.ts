/** Packed patterns → programs: every way through a pattern's alternatives, each hung on its rarest word. */
import { argumentOf, HEAD, Op, opOf, type Tables, UNSURE } from '@/lib/engine/pack-code';

/** What a program's numbers before its items say. `owner`: the entry it finds candidates for, or −1 for context, −2 for context from anywhere in the sentence; `anchor`: the item it hangs on, −1 for none; `shownFrom`, `shownTo`: the items that are shown, half-open; `count`: how many items there are; `first`, `second`: the bits of the words it can hang on (see lib/engine/neighbours.ts); `place`: the phrase it hangs on (see `placeOf`). */
export const Program = {
  owner: 0,
  anchor: 1,
  shownFrom: 2,
  shownTo: 3,
  count: 4,
  first: 5,
  second: 6,
  place: 7,
} as const;

/** How many numbers a program has before its items. */
export const HEADER = 8;

/** Returns one number for a phrase at the part of its pattern that it stands at, counted from 0; no pattern has more than 14 parts. */
export const placeOf = (part: number, phrase: number): number => (phrase << 4) | part;

/** Returns where the program after the one at `at` begins. */
export const nextProgram = (programs: Int32Array, at: number): number =>
  at + HEADER + (programs[at + Program.count] as number);

/** Returns how many numbers the programs of each pattern take, and where those of pattern i begin: at `starts[i]`. */
export function programStarts({ phraseStarts, choiceStarts, parts, patternStarts }: Tables): Uint32Array {
  const starts = new Uint32Array(patternStarts.length);
  for (let pattern = 0; pattern + 1 < patternStarts.length; pattern++) {
    const from = patternStarts[pattern] as number;
    const to = patternStarts[pattern + 1] as number;
    let ways = 1;
    for (let k = from; k < to; k++) {
      const choice = parts[k] as number;
      ways *= (choiceStarts[choice + 1] as number) - (choiceStarts[choice] as number);
    }
    let size = HEADER * ways;
    for (let k = from; k < to; k++) {
      const choice = parts[k] as number;
      const first = choiceStarts[choice] as number;
      const last = choiceStarts[choice + 1] as number;
      size += (ways / (last - first)) * ((phraseStarts[last] as number) - (phraseStarts[first] as number));
    }
    starts[pattern + 1] = (starts[pattern] as number) + size;
  }
  return starts;
}

/** The rarest item of each phrase that a pattern can be found by. */
export interface PhraseAnchors {
  /** How often its words are met; `UNFIT` where there is none. */
  readonly times: Int32Array;
  /** The item, as an index into `Tables.items`. */
  readonly item: Int32Array;
}

/** Stands for a phrase without a word that must be there: more than any word is met. */
export const UNFIT = 0x3fffffff;

/** Returns the rarest item of each phrase, the first of equals. `common` tells how often words are met, as `Pack.common` does. */
export function weighPhrases(
  { members, setStarts, items, phraseStarts }: Tables,
  common: readonly number[],
): PhraseAnchors {
  const timesOf: number[] = [0];
  for (let i = 0; i + 1 < common.length; i += 2)
    for (let left = common[i] as number; left > 0; left--) timesOf.push(common[i + 1] as number);
  const ofSet = new Int32Array(setStarts.length);
  for (let set = 0; set + 1 < setStarts.length; set++) {
    const end = setStarts[set + 1] as number;
    let sum = 0;
    let k = setStarts[set] as number;
    // Sets are sorted and common words come first: all others count as one.
    for (; k < end && (members[k] as number) < timesOf.length; k++)
      sum += timesOf[members[k] as number] as number;
    ofSet[set] = sum + end - k;
  }
  const times = new Int32Array(phraseStarts.length - 1).fill(UNFIT);
  const item = new Int32Array(times.length);
  for (let phrase = 0; phrase < times.length; phrase++) {
    for (let i = phraseStarts[phrase] as number; i < (phraseStarts[phrase + 1] as number); i++) {
      const code = items[i] as number;
      if (code & UNSURE) continue;
      const argument = argumentOf(code);
      const met = opOf(code) === Op.set ? (ofSet[argument] as number) : (timesOf[argument] ?? 1);
      if (met >= (times[phrase] as number)) continue;
      times[phrase] = met;
      item[phrase] = i;
    }
  }
  return { times, item };
}

/** Writes the programs of `pattern` for `owner` into `programs` from `start` on, the last part's alternatives changing first. */
export function writePrograms(
  { items, phraseStarts, choiceStarts, parts, patternStarts, heads }: Tables,
  anchors: PhraseAnchors,
  pattern: number,
  owner: number,
  programs: Int32Array,
  start: number,
): void {
  const first = patternStarts[pattern] as number;
  const count = (patternStarts[pattern + 1] as number) - first;
  const shownFrom = heads[pattern * HEAD + 1] as number;
  const shownTo = heads[pattern * HEAD + 2] as number;
  // The phrase that stands at each part.
  const turn = new Uint32Array(count);
  for (let i = 0; i < count; i++) turn[i] = choiceStarts[parts[first + i] as number] as number;
  for (let program = start, i = 0; i >= 0; ) {
    let at = program + HEADER;
    let best = UNFIT;
    programs[program + Program.owner] = owner;
    programs[program + Program.anchor] = -1;
    for (let part = 0; part < count; part++) {
      const phrase = turn[part] as number;
      const from = phraseStarts[phrase] as number;
      const to = phraseStarts[phrase + 1] as number;
      if (part === shownFrom) programs[program + Program.shownFrom] = at - program - HEADER;
      if ((anchors.times[phrase] as number) < best) {
        best = anchors.times[phrase] as number;
        programs[program + Program.anchor] = at - program - HEADER + (anchors.item[phrase] as number) - from;
        programs[program + Program.place] = placeOf(part, phrase);
      }
      for (let item = from; item < to; item++) programs[at++] = items[item] as number;
      if (part === shownTo - 1) programs[program + Program.shownTo] = at - program - HEADER;
    }
    programs[program + Program.count] = at - program - HEADER;
    program = at;
    // The next way through: the last part that has a phrase left takes it, those after it begin anew.
    for (i = count - 1; i >= 0; i--) {
      const choice = parts[first + i] as number;
      turn[i] = (turn[i] as number) + 1;
      if ((turn[i] as number) < (choiceStarts[choice + 1] as number)) break;
      turn[i] = choiceStarts[choice] as number;
    }
  }
}
