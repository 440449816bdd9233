/** Where programs hang: every word leads to the phrases that patterns can be found by, and each of those to its programs, made ready when a text comes near one. */
import { type BoundedAnchors, boundOf, nextProgram, UNFIT } from '@/lib/engine/expand';
import { growRow } from '@/lib/engine/grow-row';
import { createPhraseNeighbours, writeNeighbourBits } from '@/lib/engine/neighbours';
import { argumentOf, Op, opOf, type Tables } from '@/lib/engine/pack-code';
import type { Programs } from '@/lib/engine/programs';
import type { WordSets } from '@/lib/engine/word-sets';

/** Numbers of a hook: first and second bits of what may stand before its word, and after it, 0 until they are asked for; its pattern, part and phrase; its programs' list in `slots`, 0 until it is read. */
export const Hook = { before: 0, after: 2, pattern: 4, part: 5, phrase: 6, list: 7 } as const;

/** How many numbers a hook has. */
export const HOOK_SIZE = 8;

/** Numbers of a slot: first and second bits of what may stand before its program's anchor, and after it; then the program's offset. */
export const Slot = { before: 0, after: 2, program: 4 } as const;

/** How many numbers a slot has. */
export const SLOT_SIZE = 5;

/** What hangs on each word. A hook is a phrase of a pattern; what hangs there are the ways through the pattern of which it is the rarest phrase. */
export interface Anchors {
  /** By word id: the place of its first link in `links`, 0 for none. */
  readonly lists: Int32Array;
  /** A link is a hook's place in `hooks` and the place of the next link, 0 for none, in the order of patterns. */
  readonly links: Int32Array;
  readonly hooks: Int32Array;
  /** Lists of programs: where the list ends, then its slots. Moves when it grows. */
  readonly slots: Int32Array;
  /** Writes the hook's bits on one side: −1 before, 1 after. */
  readonly weigh: (hook: number, side: -1 | 1) => void;
  /** Returns the place in `slots` of the hook's list, and sees that it is there. */
  readonly read: (hook: number) => number;
}

/** Returns the anchors of the programs that find candidates. */
export function createAnchors(
  tables: Tables,
  sets: WordSets,
  anchors: BoundedAnchors,
  owners: Int32Array,
  programs: Programs,
  words: number,
): Anchors {
  const { lists, links, hooks } = linkWords(tables, anchors, owners, words);
  const writePhraseNeighbours = createPhraseNeighbours(tables, sets);
  let end = 1;
  const add = (program: number): void => {
    if (end + SLOT_SIZE > made.slots.length) made.slots = growRow(made.slots);
    const { slots } = made;
    writeNeighbourBits(sets, programs.codes, program, -1, slots, end + Slot.before);
    writeNeighbourBits(sets, programs.codes, program, 1, slots, end + Slot.after);
    slots[end + Slot.program] = program;
    end += SLOT_SIZE;
  };
  const made = {
    lists,
    links,
    hooks,
    slots: new Int32Array(4096),
    weigh(hook: number, side: -1 | 1) {
      const phrase = hooks[hook + Hook.phrase] as number;
      const place = {
        pattern: hooks[hook + Hook.pattern] as number,
        part: hooks[hook + Hook.part] as number,
        phrase,
        item: anchors.item[phrase] as number,
      };
      writePhraseNeighbours(place, side, hooks, hook + (side < 0 ? Hook.before : Hook.after));
    },
    read(hook: number) {
      const known = hooks[hook + Hook.list] as number;
      if (known > 0) return known;
      const start = end++;
      const [from, to] = programs.writeAt(
        hooks[hook + Hook.pattern] as number,
        hooks[hook + Hook.part] as number,
        hooks[hook + Hook.phrase] as number,
      );
      for (let program = from; program < to; program = nextProgram(programs.codes, program)) add(program);
      made.slots[start] = end;
      hooks[hook + Hook.list] = start;
      return start;
    },
  };
  return made;
}

/** Makes a hook of every phrase that a pattern can be found by, and links each of its words to it; the last patterns first, since a new link stands before the older ones. */
function linkWords(
  tables: Tables,
  anchors: BoundedAnchors,
  owners: Int32Array,
  words: number,
): Pick<Anchors, 'lists' | 'links' | 'hooks'> {
  const { members, setStarts, items, choiceStarts, parts, patternStarts } = tables;
  const { times, item: itemOf } = anchors;
  const lists = new Int32Array(words + 1);
  let links = new Int32Array(1 << 15);
  let hooks = new Int32Array(1 << 15);
  let linkEnd = 1;
  let hookEnd = 0;
  for (let pattern = owners.length - 1; pattern >= 0; pattern--) {
    if ((owners[pattern] as number) < 0) continue;
    const first = patternStarts[pattern] as number;
    const last = patternStarts[pattern + 1] as number;
    // No way through hangs on a commoner phrase, and none on a phrase without a word that must be there.
    const bound = Math.min(UNFIT - 1, boundOf(tables, anchors, pattern));
    for (let k = last - 1; k >= first; k--) {
      const start = choiceStarts[parts[k] as number] as number;
      for (let phrase = (choiceStarts[(parts[k] as number) + 1] as number) - 1; phrase >= start; phrase--) {
        if ((times[phrase] as number) > bound) continue;
        if (hookEnd + HOOK_SIZE > hooks.length) hooks = growRow(hooks);
        hooks[hookEnd + Hook.pattern] = pattern;
        hooks[hookEnd + Hook.part] = k;
        hooks[hookEnd + Hook.phrase] = phrase;
        const item = items[itemOf[phrase] as number] as number;
        const argument = argumentOf(item);
        const isWord = opOf(item) === Op.word;
        const from = isWord ? 0 : (setStarts[argument] as number);
        const to = isWord ? 1 : (setStarts[argument + 1] as number);
        while (linkEnd + 2 * (to - from) > links.length) links = growRow(links);
        for (let m = from; m < to; m++) {
          const word = isWord ? argument : (members[m] as number);
          links[linkEnd] = hookEnd;
          links[linkEnd + 1] = lists[word] as number;
          lists[word] = linkEnd;
          linkEnd += 2;
        }
        hookEnd += HOOK_SIZE;
      }
    }
  }
  return { lists, links, hooks };
}
