/** Where programs hang: every word leads to the phrases that patterns can be found by, and each of those to its programs, made ready when a text comes near one. */
import { type BoundedAnchors, boundOf, UNFIT } from '@/lib/engine/expand';
import { growRow } from '@/lib/engine/grow-row';
import { createPhraseNeighbours } from '@/lib/engine/neighbours';
import { argumentOf, Op, opOf, type Tables } from '@/lib/engine/pack-code';
import type { Programs } from '@/lib/engine/programs';
import type { WordSets } from '@/lib/engine/word-sets';

/** Numbers of a hook: first and second bits of what may stand before its word, and after it, 0 until a word that leads to it is met; its pattern, part and phrase; where its programs stand, half-open, 0 until they are written. */
const Hook = { before: 0, after: 2, pattern: 4, part: 5, phrase: 6, from: 7, to: 8 } as const;

/** How many numbers a hook has. */
const HOOK_SIZE = 9;

/** Numbers of a row for each hook, after the first, which says where the row ends: the hook's bits before and after; where its programs stand in `Programs.codes`, half-open. Until they are written `to` is 0, and `from` is the hook. All that is asked of a hook stands side by side. */
export const Row = { before: 0, after: 2, from: 4, to: 5 } as const;

/** How many numbers a row has for each hook. */
export const ROW_SIZE = 6;

/** What hangs on each word. A hook is a phrase of a pattern; what hangs there are the ways through the pattern of which it is the rarest phrase. */
export interface Anchors {
  /** By word id: the place of its row in `rows`, 0 where nothing hangs on it, below 0 until its row is made. */
  readonly places: Int32Array;
  /** The hooks of each word that was met, in the order of patterns. Moves when it grows. */
  readonly rows: Int32Array;
  /** Makes the row of a word that has none yet, and returns its place. */
  readonly makeRow: (word: number) => number;
  /** Sees that the programs of the hook at this place in `rows` are written. */
  readonly write: (at: number) => void;
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
  const { places, links, hooks } = linkWords(tables, anchors, owners, words);
  const writeNeighbours = createPhraseNeighbours(tables, sets);
  let end = 1;
  const weigh = (hook: number): void => {
    const phrase = hooks[hook + Hook.phrase] as number;
    const place = {
      pattern: hooks[hook + Hook.pattern] as number,
      part: hooks[hook + Hook.part] as number,
      phrase,
      item: anchors.item[phrase] as number,
    };
    writeNeighbours(place, -1, hooks, hook + Hook.before);
    writeNeighbours(place, 1, hooks, hook + Hook.after);
  };
  const made = {
    places,
    rows: new Int32Array(1 << 14),
    makeRow(word: number) {
      const start = end++;
      for (let link = -(places[word] as number); link !== 0; link = links[link + 1] as number) {
        const hook = links[link] as number;
        if (hooks[hook + Hook.before] === 0) weigh(hook);
        if (end + ROW_SIZE > made.rows.length) made.rows = growRow(made.rows);
        for (let k = 0; k < Row.from; k++) made.rows[end + k] = hooks[hook + Hook.before + k] as number;
        made.rows[end + Row.from] = hook;
        end += ROW_SIZE;
      }
      made.rows[start] = end;
      places[word] = start;
      return start;
    },
    write(at: number) {
      const hook = made.rows[at + Row.from] as number;
      // Another word may have led here already.
      if (hooks[hook + Hook.to] === 0) {
        const range = programs.writeAt(
          hooks[hook + Hook.pattern] as number,
          hooks[hook + Hook.part] as number,
          hooks[hook + Hook.phrase] as number,
        );
        hooks[hook + Hook.from] = range[0];
        hooks[hook + Hook.to] = range[1];
      }
      made.rows[at + Row.from] = hooks[hook + Hook.from] as number;
      made.rows[at + Row.to] = hooks[hook + Hook.to] as number;
    },
  };
  return made;
}

/** Makes a hook of every phrase that a pattern can be found by, and links each of its words to it: a link is the hook's place in `hooks` and the place of the word's next link, 0 for none; a word without a row has its first link, below 0, for a place. The last patterns come first, since a new link stands before the older ones. */
function linkWords(
  tables: Tables,
  anchors: BoundedAnchors,
  owners: Int32Array,
  words: number,
): { readonly places: Int32Array; readonly links: Int32Array; readonly hooks: Int32Array } {
  const { members, setStarts, items, choiceStarts, parts, patternStarts } = tables;
  const { times, item: itemOf } = anchors;
  const places = new Int32Array(words + 1);
  let links = new Int32Array(1 << 15);
  let hooks = new Int32Array(1 << 15);
  let linkEnd = 1;
  let hookEnd = 0;
  for (let pattern = owners.length - 1; pattern >= 0; pattern--) {
    if ((owners[pattern] as number) < 0) continue;
    const first = patternStarts[pattern] as number;
    // No way through hangs on a commoner phrase, and none on a phrase without a word that must be there.
    const bound = Math.min(UNFIT - 1, boundOf(tables, anchors, pattern));
    for (let k = (patternStarts[pattern + 1] as number) - 1; k >= first; k--) {
      const choice = parts[k] as number;
      const start = choiceStarts[choice] as number;
      for (let phrase = (choiceStarts[choice + 1] as number) - 1; phrase >= start; phrase--) {
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
          links[linkEnd + 1] = -(places[word] as number);
          places[word] = -linkEnd;
          linkEnd += 2;
        }
        hookEnd += HOOK_SIZE;
      }
    }
  }
  return { places, links, hooks };
}
