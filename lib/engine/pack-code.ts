/** How the pack writes its patterns small: as columns of numbers. */
import { packNumbers, unpackNumbers } from '@/lib/engine/number-columns';

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
  /** The parts of all patterns: each is a choice. Patterns meet choices, and items sets, in the order of their numbers. */
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
  'sets',
  'choices',
  'phrases',
  'codes',
  'flags',
  'arguments',
  'lengths',
  'focus',
] as const;
type Columns<T> = Readonly<Record<(typeof NAMES)[number], T>>;

/** Tables as text, by column. */
export type PackedTables = Columns<string>;

/** A code that is this much greater than an `Op` says that flags follow. */
const FLAGGED = 10;

/** Returns a column for each name. */
const columnsOf = <T>(make: (name: (typeof NAMES)[number]) => T): Columns<T> =>
  Object.fromEntries(NAMES.map((name) => [name, make(name)])) as Columns<T>;

/** Returns `tables` as text. Their first sets, `classes` in number, belong to no item. */
export function packTables(tables: Tables, classes: number): PackedTables {
  const { members, setStarts, items, phraseStarts, choiceStarts, parts, patternStarts, heads } = tables;
  const columns = columnsOf((): number[] => []);
  const at = (row: ArrayLike<number>, i: number): number => row[i] as number;
  for (let set = 0; set + 1 < setStarts.length; set++) {
    columns.sizes.push(at(setStarts, set + 1) - at(setStarts, set));
    for (let k = at(setStarts, set), before = 0; k < at(setStarts, set + 1); before = at(members, k++))
      columns.steps.push(at(members, k) - before - 1);
  }
  let sets = classes;
  for (let choice = 0; choice + 1 < choiceStarts.length; choice++) {
    const [from, to] = [at(choiceStarts, choice), at(choiceStarts, choice + 1)];
    const isOneItem = to - from === 1 && at(phraseStarts, to) - at(phraseStarts, from) === 1;
    columns.choices.push(isOneItem ? 0 : to - from);
    let first = 0;
    for (let phrase = from; phrase < to; phrase++) {
      if (!isOneItem) columns.phrases.push(at(phraseStarts, phrase + 1) - at(phraseStarts, phrase));
      for (let item = at(phraseStarts, phrase); item < at(phraseStarts, phrase + 1); item++) {
        const [op, argument, flags] = [opOf, argumentOf, flagsOf].map((part) => part(at(items, item))) as [
          number,
          number,
          number,
        ];
        columns.codes.push(flags ? op + FLAGGED : op);
        if (flags) columns.flags.push(flags);
        if (op === Op.set) {
          columns.sets.push(argument === sets ? 0 : sets - argument);
          sets = Math.max(sets, argument + 1);
        } else if (op !== Op.word) columns.arguments.push(argument);
        else if (item > at(phraseStarts, phrase)) columns.words.push(argument);
        else {
          columns.firsts.push(argument - first);
          first = argument;
        }
      }
    }
  }
  let choices = 0;
  for (let pattern = 0; pattern + 1 < patternStarts.length; pattern++) {
    const length = at(patternStarts, pattern + 1) - at(patternStarts, pattern);
    columns.lengths.push(length * 2 + at(heads, pattern * HEAD));
    columns.focus.push(at(heads, pattern * HEAD + 1), length - at(heads, pattern * HEAD + 2));
    for (let k = at(patternStarts, pattern); k < at(patternStarts, pattern + 1); k++) {
      columns.parts.push(at(parts, k) === choices ? 0 : choices - at(parts, k));
      choices = Math.max(choices, at(parts, k) + 1);
    }
  }
  return columnsOf((name) => packNumbers(columns[name]));
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

const refuse = (): never => {
  throw new Error('the tables do not fit together');
};

function unpackSets({ sizes, steps }: Columns<Uint16Array>, words: number) {
  const setStarts = new Uint32Array(sizes.length + 1);
  const members = new Uint16Array(steps.length);
  let k = 0;
  for (let set = 0; set < sizes.length; set++) {
    const end = k + (sizes[set] as number);
    if (end > steps.length) refuse();
    let id = 0;
    while (k < end) {
      id += (steps[k] as number) + 1;
      members[k++] = id;
    }
    if (id > words) refuse();
    setStarts[set + 1] = k;
  }
  if (k !== steps.length) refuse();
  return { members, setStarts };
}

function unpackChoices(columns: Columns<Uint16Array>, classes: number, setCount: number, words: number) {
  const { choices, phrases, codes } = columns;
  const choiceStarts = new Uint32Array(choices.length + 1);
  const phraseStarts = new Uint32Array(choices.length + phrases.length + 1);
  const items = new Int32Array(codes.length);
  // How far each column has been read.
  let [phrase, length, item, flag, set, first, word, other] = [0, 0, 0, 0, 0, 0, 0, 0];
  let sets = classes;
  for (let choice = 0; choice < choices.length; choice++) {
    const count = choices[choice] as number;
    let least = 0;
    for (const end = phrase + (count || 1); phrase < end; ) {
      const start = item;
      const stop = item + (count === 0 ? 1 : (phrases[length++] as number));
      if (!(stop <= codes.length)) refuse();
      for (; item < stop; item++) {
        const code = codes[item] as number;
        const op = code < FLAGGED ? code : code - FLAGGED;
        let argument: number;
        if (op === Op.word) {
          if (item > start) argument = columns.words[word++] as number;
          else argument = least += columns.firsts[first++] as number;
          if (!(argument > 0 && argument <= words)) refuse();
        } else if (op === Op.set) {
          const back = columns.sets[set++] as number;
          argument = back === 0 ? sets++ : sets - back;
          if (!(argument >= classes && argument < setCount)) refuse();
        } else argument = columns.arguments[other++] as number;
        items[item] = packItem(op, argument, code < FLAGGED ? 0 : (columns.flags[flag++] as number));
      }
      phraseStarts[++phrase] = item;
    }
    choiceStarts[choice + 1] = phrase;
  }
  const { flags, sets: refs, firsts, words: later, arguments: others } = columns;
  const isWhole =
    length === phrases.length &&
    item === codes.length &&
    flag === flags.length &&
    set === refs.length &&
    first === firsts.length &&
    word === later.length &&
    other === others.length;
  if (!isWhole) refuse();
  return { choiceStarts, phraseStarts: phraseStarts.subarray(0, phrase + 1), items };
}

function unpackPatterns({ lengths, focus, parts: refs }: Columns<Uint16Array>, choiceCount: number) {
  const patternStarts = new Uint32Array(lengths.length + 1);
  const heads = new Uint32Array(lengths.length * HEAD);
  const parts = new Uint32Array(refs.length);
  let k = 0;
  let choices = 0;
  for (let pattern = 0; pattern < lengths.length; pattern++) {
    const length = (lengths[pattern] as number) >> 1;
    heads[pattern * HEAD] = (lengths[pattern] as number) & 1;
    heads[pattern * HEAD + 1] = focus[pattern * 2] as number;
    heads[pattern * HEAD + 2] = length - (focus[pattern * 2 + 1] as number);
    for (const end = k + length; k < end; k++) {
      const back = refs[k] as number;
      const choice = back === 0 ? choices++ : choices - back;
      if (!(choice >= 0 && choice < choiceCount)) refuse();
      parts[k] = choice;
    }
    patternStarts[pattern + 1] = k;
  }
  if (k !== refs.length || choices !== choiceCount || focus.length !== lengths.length * 2) refuse();
  return { patternStarts, heads, parts };
}
