/** Spelled patterns → tables of numbers: gives every word its id and every set its index. */
import { Op, packItem, type Tables } from '@/lib/engine/pack-code';
import type { SpelledPattern } from '@/lib/engine/spell-pattern';
import type { SpelledItem } from '@/lib/engine/spelled-item';

type Part = SpelledPattern['parts'][number];

/** Returns the words by id from 1, how many of them are how common (as `Pack.common` says it), and the tables that speak of their ids. */
export function numberTables(
  patterns: readonly SpelledPattern[],
  classes: readonly (readonly string[])[],
  frequency: readonly { readonly times: number; readonly words: string }[],
): { words: string[]; common: number[]; tables: Tables } {
  const mentioned = new Set(classes.flat());
  for (const part of new Set(patterns.flatMap(({ parts }) => parts)))
    for (const { words = [] } of part.flat()) for (const word of words) mentioned.add(word);

  const timesOf = new Map<string, number>();
  for (const { times, words } of frequency)
    for (const word of words.split(' ')) if (!timesOf.has(word)) timesOf.set(word, times);
  const rank = (word: string): number => timesOf.get(word) ?? 1;
  const words = [...mentioned].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
  const counts = new Map<number, number>();
  for (const word of words) counts.set(rank(word), (counts.get(rank(word)) ?? 0) + 1);
  const common = [...counts].filter(([times]) => times > 1).flatMap(([times, count]) => [count, times]);

  const idOf = new Map(words.map((word, i) => [word, i + 1]));
  const sorted = (list: readonly string[]): number[] =>
    [...new Set(list)].map((word) => idOf.get(word) as number).sort((a, b) => a - b);
  // The first sets are the classes.
  const members: number[] = [];
  const setStarts = [0];
  const setIndex = new Map<string, number>();
  const addSet = (ids: readonly number[]): number => {
    for (const id of ids) members.push(id);
    return setStarts.push(members.length) - 2;
  };
  for (const list of classes) addSet(sorted(list));
  const items: number[] = [];
  const phraseStarts = [0];
  const choiceStarts = [0];
  const addItem = ({ op, words = [], argument, flags }: SpelledItem): void => {
    let value = argument;
    if (op === Op.word) value = idOf.get(words[0] as string) as number;
    else if (op === Op.set) {
      const ids = sorted(words);
      const key = ids.join();
      value = setIndex.get(key) ?? addSet(ids);
      setIndex.set(key, value);
    }
    items.push(packItem(op, value, flags));
  };
  const firstWord = (row: readonly SpelledItem[]): number =>
    row[0]?.op === Op.word ? (idOf.get(row[0].words?.[0] as string) as number) : 0;
  const addChoice = (part: Part): number => {
    for (const row of [...part].sort((a, b) => firstWord(a) - firstWord(b))) {
      row.forEach(addItem);
      phraseStarts.push(items.length);
    }
    return choiceStarts.push(phraseStarts.length - 1) - 2;
  };
  const choiceIndex = new Map(orderChoices(patterns).map((part) => [part, addChoice(part)]));
  const parts: number[] = [];
  const patternStarts = [0];
  const heads: number[] = [];
  for (const pattern of patterns) {
    for (const part of pattern.parts) parts.push(choiceIndex.get(part) as number);
    patternStarts.push(parts.length);
    heads.push(pattern.anywhere ? 1 : 0, ...pattern.focus);
  }
  const tables = {
    members: Uint16Array.from(members),
    setStarts: Uint32Array.from(setStarts),
    items: Int32Array.from(items),
    phraseStarts: Uint32Array.from(phraseStarts),
    choiceStarts: Uint32Array.from(choiceStarts),
    parts: Uint32Array.from(parts),
    patternStarts: Uint32Array.from(patternStarts),
    heads: Uint32Array.from(heads),
  };
  return { words, common, tables };
}

/** Returns each choice once: those that stand at several parts first, the most frequent ones foremost, and the others as patterns meet them. */
function orderChoices(patterns: readonly SpelledPattern[]): Part[] {
  const uses = new Map<Part, number>();
  for (const part of patterns.flatMap(({ parts }) => parts)) uses.set(part, (uses.get(part) ?? 0) + 1);
  return [...uses].sort(([, a], [, b]) => b - a).map(([part]) => part);
}
