/** The form of a program (one way through a pattern's alternatives), and the words that programs hang on: the rarest of each phrase. */
import { Op, type Tables, UNSURE } from '@/lib/engine/pack-code';

/** What a program's numbers before its items say. `owner`: the entry it finds candidates for, or −1 for context, −2 for context from anywhere in the sentence; `anchor`: the item it hangs on, −1 for none; `shownFrom`, `shownTo`: the items that are shown, half-open; `count`: how many items there are; `first`, `second`: the bits of the words it can hang on (see lib/engine/neighbours.ts); `pattern`: the pattern it is a way through. */
export const Program = {
  owner: 0,
  anchor: 1,
  shownFrom: 2,
  shownTo: 3,
  count: 4,
  first: 5,
  second: 6,
  pattern: 7,
} as const;

/** How many numbers a program has before its items. */
export const HEADER = 8;

/** Returns where the program after the one at `at` begins. */
export const nextProgram = (programs: Int32Array, at: number): number =>
  at + HEADER + (programs[at + Program.count] as number);

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
  const times = new Int32Array(phraseStarts.length - 1);
  const item = new Int32Array(times.length);
  for (let phrase = 0, i = 0; phrase < times.length; phrase++) {
    let least = UNFIT;
    for (const end = phraseStarts[phrase + 1] as number; i < end; i++) {
      const code = items[i] as number;
      if (code & UNSURE) continue;
      // `argumentOf` and `opOf`, written out: this runs before anything is compiled.
      const argument = code >> 10;
      const met = (code & 15) === Op.set ? (ofSet[argument] as number) : (timesOf[argument] ?? 1);
      if (met >= least) continue;
      least = met;
      item[phrase] = i;
    }
    times[phrase] = least;
  }
  return { times, item };
}

/** The anchors, and how often the commonest of each choice's phrases is met. */
export interface BoundedAnchors extends PhraseAnchors {
  readonly commonest: Int32Array;
}

/** Returns `anchors` with the commonest phrase of each choice looked up. */
export function boundPhrases({ choiceStarts }: Tables, anchors: PhraseAnchors): BoundedAnchors {
  const { times } = anchors;
  const commonest = new Int32Array(choiceStarts.length - 1);
  for (let choice = 0, phrase = 0; choice < commonest.length; choice++) {
    let most = 0;
    for (const stop = choiceStarts[choice + 1] as number; phrase < stop; phrase++)
      if ((times[phrase] as number) > most) most = times[phrase] as number;
    commonest[choice] = most;
  }
  return { ...anchors, commonest };
}

/** Returns the most that the rarest phrase of a way through `pattern` is met, so that no way hangs on a commoner one; `UNFIT` where a way may have none to hang on. */
export function boundOf(
  { parts, patternStarts }: Tables,
  { commonest }: BoundedAnchors,
  pattern: number,
): number {
  const last = patternStarts[pattern + 1] as number;
  let bound = UNFIT;
  for (let k = patternStarts[pattern] as number; k < last; k++) {
    const most = commonest[parts[k] as number] as number;
    if (most < bound) bound = most;
  }
  return bound;
}
