/** How the pack writes its patterns small: as columns of numbers. */
import { packNumbers, unpackNumbers } from '@/lib/engine/number-columns';
import { packSets, refuse, unpackSets } from '@/lib/engine/pack-sets';

/** Codes of compiled items. */
export const Op = {
  /** argument: word id */
  word: 0,
  /** argument: set index */
  set: 1,
  number: 2,
  name: 3,
  possessor: 4,
  /** argument: most words passed */
  gap: 5,
  start: 6,
  end: 7,
  /** argument: code unit */
  punctuation: 8,
} as const;

/** Bits of an item's flags. */
export const Flag = { optional: 1, not: 2, verb: 4, noun: 8, adjective: 16, scare: 32 } as const;

/** Returns an item as one number: its code (`Op`), argument and flags (`Flag`). */
export const packItem = (op: number, argument: number, flags: number): number =>
  op | (flags << 4) | (argument << 10);

/** The bits of an item of which one at least is set in what no pattern can be found by: what asks for no words, and words that may be missing. */
export const UNSURE = 0b1110 | ((Flag.optional | Flag.not) << 4);

/** The bits of an item of which none is set in one that asks for a word, or for a word of a set, and for nothing else. */
export const NOT_PLAIN = 0b1110 | (0b111111 << 4);

/** Returns the code (`Op`) of an item. */
export const opOf = (item: number): number => item & 15;

/** Returns the flags (`Flag`) of an item. */
export const flagsOf = (item: number): number => (item >> 4) & 63;

/** Returns the argument of an item: what it is, its code says. */
export const argumentOf = (item: number): number => item >> 10;

/** Numbers of a pattern's head: 1 when it may silence from anywhere in the sentence, and the parts `[from, to)` that are shown. */
export const HEAD = 3;

/** Word sets and patterns as rows of numbers. `xStarts[i]` says where x number i begins in the next row, and has one number more than there are x. */
export interface Tables {
  /** Word ids, from 1, of all sets; each set is sorted. */
  readonly members: Uint16Array;
  readonly setStarts: Uint32Array;
  /** The items of all phrases, as `packItem` makes them. */
  readonly items: Int32Array;
  /** Where phrases begin, in items. */
  readonly phraseStarts: Uint32Array;
  /** Where choices begin, in phrases. Phrases of a choice that begin with a word stand in the order of those words. */
  readonly choiceStarts: Uint32Array;
  /** The parts of all patterns: each is a choice. Choices that stand at several parts come first; patterns meet the others, and items sets, in the order of their numbers. */
  readonly parts: Uint32Array;
  readonly patternStarts: Uint32Array;
  /** `HEAD` numbers for each pattern. */
  readonly heads: Uint32Array;
}

/** The columns of a pack: those alike in their numbers next to one another. */
const NAMES = [
  'steps',
  'words',
  'firsts',
  'parts',
  'sizes',
  'wholes',
  'sets',
  'codes',
  'flags',
  'arguments',
  'lengths',
  'focus',
] as const;
type Columns<T> = Readonly<Record<(typeof NAMES)[number], T>>;

/** Tables as text, by column. */
export type PackedTables = Columns<string>;

/** Stands where an `Op` does for a phrase without items. */
const NOTHING = 9;
/** What is this much greater than an `Op` says that flags follow. */
const FLAGGED = 10;
/** What an item's code says beside its `Op`, in its lowest bits: is it the last of its phrase, and that the last of its choice? */
const Last = { ofNothing: 0, ofPhrase: 1, ofChoice: 2 } as const;
const LAST_BITS = 2;
const LAST_MASK = (1 << LAST_BITS) - 1;

/** Returns a column for each name. */
const columnsOf = <T>(make: (name: (typeof NAMES)[number]) => T): Columns<T> =>
  Object.fromEntries(NAMES.map((name) => [name, make(name)])) as Columns<T>;

/** Returns `tables` as text. Their first sets, `classes` in number, belong to no item. */
export function packTables(tables: Tables, classes: number): PackedTables {
  const columns = { ...columnsOf((): number[] => []), ...packSets(tables.members, tables.setStarts) };
  packChoices(tables, classes, columns);
  packPatterns(tables, columns);
  return columnsOf((name) => packNumbers(columns[name]));
}

const at = (row: ArrayLike<number>, i: number): number => row[i] as number;

function packChoices(
  { items, phraseStarts, choiceStarts }: Tables,
  classes: number,
  columns: Columns<number[]>,
): void {
  let sets = classes;
  for (let choice = 0; choice + 1 < choiceStarts.length; choice++) {
    let first = 0;
    for (let phrase = at(choiceStarts, choice); phrase < at(choiceStarts, choice + 1); phrase++) {
      const end = phrase + 1 === at(choiceStarts, choice + 1) ? Last.ofChoice : Last.ofPhrase;
      const start = at(phraseStarts, phrase);
      const stop = at(phraseStarts, phrase + 1);
      if (start === stop) columns.codes.push((NOTHING << LAST_BITS) | end);
      for (let i = start; i < stop; i++) {
        const op = opOf(at(items, i));
        const flags = flagsOf(at(items, i));
        const argument = argumentOf(at(items, i));
        const last = i + 1 === stop ? end : Last.ofNothing;
        columns.codes.push(((flags ? op + FLAGGED : op) << LAST_BITS) | last);
        if (flags) columns.flags.push(flags);
        if (op === Op.set) {
          columns.sets.push(argument === sets ? 0 : sets - argument);
          sets = Math.max(sets, argument + 1);
        } else if (op !== Op.word) columns.arguments.push(argument);
        else if (i > start) columns.words.push(argument);
        else {
          columns.firsts.push(argument - first);
          first = argument;
        }
      }
    }
  }
}

function packPatterns(
  { parts, patternStarts, heads }: Tables,
  { lengths, focus, parts: refs }: Columns<number[]>,
): void {
  const uses = new Map<number, number>();
  for (const choice of parts) uses.set(choice, (uses.get(choice) ?? 0) + 1);
  for (let pattern = 0; pattern + 1 < patternStarts.length; pattern++) {
    const length = at(patternStarts, pattern + 1) - at(patternStarts, pattern);
    lengths.push(length * 2 + at(heads, pattern * HEAD));
    focus.push(at(heads, pattern * HEAD + 1), length - at(heads, pattern * HEAD + 2));
  }
  for (const choice of parts) refs.push(uses.get(choice) === 1 ? 0 : choice + 1);
}

/** Returns the tables that `packTables` wrote, whose word ids go up to `words`. Throws when they are damaged. */
export function unpackTables(packed: PackedTables, classes: number, words: number): Tables {
  const columns = unpackColumns(packed);
  const sets = unpackSets(columns, words);
  const choices = unpackChoices(columns, classes, sets.setStarts.length - 1, words);
  return { ...sets, ...choices, ...unpackPatterns(columns, choices.choiceStarts.length - 1) };
}

/** Shortest first: a loop that is compiled before it has once come to its end is thrown away there, and most of them are long. */
function unpackColumns(packed: PackedTables): Columns<Uint16Array> {
  const byLength = [...NAMES].sort((a, b) => packed[a].length - packed[b].length);
  const columns = new Map(byLength.map((name) => [name, unpackNumbers(packed[name])]));
  return columnsOf((name) => columns.get(name) as Uint16Array);
}

function unpackChoices(columns: Columns<Uint16Array>, classes: number, setCount: number, words: number) {
  const { codes, flags, sets: backs, firsts, words: others, arguments: rest } = columns;
  const choiceStarts = new Uint32Array(codes.length + 1);
  const phraseStarts = new Uint32Array(codes.length + 1);
  const items = new Int32Array(codes.length);
  const end = codes.length;
  // How far each column has been read, and what has been written.
  let [flag, set, first, word, other] = [0, 0, 0, 0, 0];
  let [choice, phrase, item] = [0, 0, 0];
  let sets = classes;
  let least = 0;
  let isFirst = true;
  for (let k = 0; k < end; k++) {
    const code = codes[k] as number;
    const kind = code >> LAST_BITS;
    if (kind !== NOTHING) {
      const op = kind < FLAGGED ? kind : kind - FLAGGED;
      let argument: number;
      if (op === Op.word) {
        if (isFirst) argument = least += firsts[first++] as number;
        else argument = others[word++] as number;
        if (!(argument > 0 && argument <= words)) refuse();
      } else if (op === Op.set) {
        const back = backs[set++] as number;
        argument = back === 0 ? sets++ : sets - back;
        if (!(argument >= classes && argument < setCount)) refuse();
      } else argument = rest[other++] as number;
      items[item++] = packItem(op, argument, kind < FLAGGED ? 0 : (flags[flag++] as number));
    }
    const last = code & LAST_MASK;
    isFirst = last !== Last.ofNothing;
    if (isFirst) phraseStarts[++phrase] = item;
    if (last === Last.ofChoice) {
      choiceStarts[++choice] = phrase;
      least = 0;
    }
  }
  const isWhole =
    choiceStarts[choice] === phrase &&
    phraseStarts[phrase] === item &&
    flag === flags.length &&
    set === backs.length &&
    first === firsts.length &&
    word === others.length &&
    other === rest.length;
  if (!isWhole) refuse();
  return {
    choiceStarts: choiceStarts.subarray(0, choice + 1),
    phraseStarts: phraseStarts.subarray(0, phrase + 1),
    items: items.subarray(0, item),
  };
}

function unpackPatterns({ lengths, focus, parts: refs }: Columns<Uint16Array>, choiceCount: number) {
  const patternStarts = new Uint32Array(lengths.length + 1);
  const heads = new Uint32Array(lengths.length * HEAD);
  const parts = new Uint32Array(refs.length);
  let k = 0;
  // Those that stand at one part only begin after the last of those that are named.
  let choices = 0;
  for (let i = 0; i < refs.length; i++) if ((refs[i] as number) > choices) choices = refs[i] as number;
  for (let pattern = 0; pattern < lengths.length; pattern++) {
    const length = (lengths[pattern] as number) >> 1;
    heads[pattern * HEAD] = (lengths[pattern] as number) & 1;
    heads[pattern * HEAD + 1] = focus[pattern * 2] as number;
    heads[pattern * HEAD + 2] = length - (focus[pattern * 2 + 1] as number);
    for (const end = k + length; k < end; k++) {
      const ref = refs[k] as number;
      parts[k] = ref === 0 ? choices++ : ref - 1;
    }
    patternStarts[pattern + 1] = k;
  }
  if (k !== refs.length || choices !== choiceCount || focus.length !== lengths.length * 2) refuse();
  return { patternStarts, heads, parts };
}
