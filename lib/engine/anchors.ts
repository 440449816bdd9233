/** Programs by the word they hang on: what a word brings is made ready when a text first holds it. */
import { HEADER, nextProgram, type PhraseAnchors, Program, UNFIT } from '@/lib/engine/expand';
import { writeNeighbourBits } from '@/lib/engine/neighbours';
import { argumentOf, Op, opOf, type Tables } from '@/lib/engine/pack-code';
import type { Programs } from '@/lib/engine/programs';
import type { WordSets } from '@/lib/engine/word-sets';

/** Numbers of a slot: first and second bits of what may stand before its program's anchor, and after it; then the program's offset. */
export const Slot = { before: 0, after: 2, program: 4 } as const;

/** How many numbers a slot has. */
export const SLOT_SIZE = 5;

/** What hangs on each word. */
export interface Anchors {
  /** By word id: 0 when nothing hangs on the word, less when that has not been read, else its list's place in `slots`: there stands where the list ends, and its slots follow. */
  readonly lists: Int32Array;
  /** Moves when it grows. */
  readonly slots: Int32Array;
  /** Reads what hangs on word `id` if that has not been done, and returns its entry in `lists`. */
  readonly read: (id: number) => number;
}

/** Returns the anchors of the programs that find candidates. */
export function createAnchors(
  tables: Tables,
  sets: WordSets,
  anchors: PhraseAnchors,
  owners: Int32Array,
  programs: Programs,
  words: number,
): Anchors {
  const { lists, links } = linkWords(tables, anchors, owners, words);
  let end = 1;
  const add = (program: number): void => {
    if (end + SLOT_SIZE > made.slots.length) made.slots = widen(made.slots);
    const { slots } = made;
    writeNeighbourBits(sets, programs.codes, program, -1, slots, end + Slot.before);
    writeNeighbourBits(sets, programs.codes, program, 1, slots, end + Slot.after);
    slots[end + Slot.program] = program;
    end += SLOT_SIZE;
  };
  const isOn = (program: number, id: number): boolean => {
    const { codes } = programs;
    const item = codes[program + HEADER + (codes[program + Program.anchor] as number)] as number;
    return opOf(item) === Op.word ? argumentOf(item) === id : sets.has(argumentOf(item), id);
  };
  const made = {
    lists,
    slots: new Int32Array(4096),
    read(id: number) {
      const known = lists[id] as number;
      if (known >= 0) return known;
      const start = end++;
      let before = -1;
      for (let link = ~known; link > 0; link = links[link + 1] as number) {
        const pattern = links[link] as number;
        // A pattern may hold the word at two places.
        if (pattern === before) continue;
        before = pattern;
        const [from, to] = programs.write(pattern);
        for (let program = from; program < to; program = nextProgram(programs.codes, program))
          if (isOn(program, id)) add(program);
      }
      if (end === start + 1) {
        end = start;
        lists[id] = 0;
        return 0;
      }
      made.slots[start] = end;
      lists[id] = start;
      return start;
    },
  };
  return made;
}

/** Links every word to the patterns that may hang on it. A link is a pattern and the place of the next link, in the order of patterns; `~lists[id]` is the place of a word's first link in `links`. A place below 1 stands for none. */
function linkWords(
  { members, setStarts, items, choiceStarts, parts, patternStarts }: Tables,
  { times, item: itemOf }: PhraseAnchors,
  owners: Int32Array,
  words: number,
): { lists: Int32Array; links: Int32Array } {
  const lists = new Int32Array(words + 1);
  const commonest = findCommonest(choiceStarts, times);
  let links = new Int32Array(1 << 14);
  let end = 2;
  for (let pattern = owners.length - 1; pattern >= 0; pattern--) {
    if ((owners[pattern] as number) < 0) continue;
    const first = patternStarts[pattern] as number;
    const last = patternStarts[pattern + 1] as number;
    // Whatever stands at the other parts, a phrase as rare as this is among them: no way through hangs on a commoner one.
    let bound = UNFIT;
    for (let k = first; k < last; k++) {
      const most = commonest[parts[k] as number] as number;
      if (most < bound) bound = most;
    }
    for (let k = first; k < last; k++) {
      const stop = choiceStarts[(parts[k] as number) + 1] as number;
      for (let phrase = choiceStarts[parts[k] as number] as number; phrase < stop; phrase++) {
        if ((times[phrase] as number) > bound || times[phrase] === UNFIT) continue;
        const item = items[itemOf[phrase] as number] as number;
        const argument = argumentOf(item);
        const isWord = opOf(item) === Op.word;
        const from = isWord ? 0 : (setStarts[argument] as number);
        const to = isWord ? 1 : (setStarts[argument + 1] as number);
        while (end + 2 * (to - from) > links.length) links = widen(links);
        for (let m = from; m < to; m++) {
          const word = isWord ? argument : (members[m] as number);
          links[end] = pattern;
          links[end + 1] = ~(lists[word] as number);
          lists[word] = ~end;
          end += 2;
        }
      }
    }
  }
  return { lists, links };
}

/** Returns how often the words of each choice's commonest phrase are met. */
function findCommonest(choiceStarts: Uint32Array, times: Int32Array): Int32Array {
  const commonest = new Int32Array(choiceStarts.length - 1);
  for (let choice = 0, phrase = 0; choice < commonest.length; choice++) {
    let most = 0;
    for (const stop = choiceStarts[choice + 1] as number; phrase < stop; phrase++)
      if ((times[phrase] as number) > most) most = times[phrase] as number;
    commonest[choice] = most;
  }
  return commonest;
}

function widen(row: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(row.length * 2);
  wider.set(row);
  return wider;
}
