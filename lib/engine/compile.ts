/** Rules → pack: inflects lemmas, numbers words, chooses anchors. Runs when the product is built, or for a reader's own pack. */
import { inflect } from '@/lib/engine/inflect';
import { Flag, Op, type Pack, type PackEntry, type PackRule } from '@/lib/engine/pack';
import { packTables, packWords } from '@/lib/engine/pack-code';
import { type Item, type Pattern, parsePattern } from '@/lib/engine/parse-pattern';
import type { Rule } from '@/lib/engine/rule';
import { WordClass } from '@/lib/text/word-class';

/** What compiling needs besides the rules. */
export interface CompileInput {
  readonly rules: readonly Rule[];
  /** Word lists by name, for `@name` items. Words may be lemmas (`~slam/V`) and, as items of a list, several words. */
  readonly lexicons: readonly { readonly name: string; readonly words: readonly string[] }[];
  /** Grammar words by class name. */
  readonly grammar: Readonly<Record<string, string>>;
  /** How often common words are met, in any unit; others count as 1. */
  readonly frequency: readonly { readonly times: number; readonly words: string }[];
}

const POS_FLAG = { V: Flag.verb, N: Flag.noun, A: Flag.adjective } as const;
/** Most patterns that one written pattern may stand for, once its alternatives of several words are told apart. */
const MOST_EXPANSIONS = 64;
/** Where a compiled pattern came from; used to check the rules, not shipped. */
export interface Origin {
  readonly rule: string;
  /** Index of the entry in its rule; −1 for the rule's own `unless`. */
  readonly entry: number;
  readonly use: 'match' | 'unless' | 'cue';
  readonly pattern: string;
}

/** Returns the pack of all rules, and where each program came from (by its offset). Throws an Error that names the rule and the pattern when one cannot be compiled. */
export function compileRules({ rules, lexicons, grammar, frequency }: CompileInput): {
  pack: Pack;
  origins: Map<number, Origin>;
} {
  const words: string[] = [];
  const idOf = new Map<string, number>();
  const masks = new Map<number, number>();
  const wordId = (word: string): number => {
    let id = idOf.get(word);
    if (id === undefined) {
      words.push(word);
      id = words.length;
      idOf.set(word, id);
    }
    return id;
  };
  for (const [name, list] of Object.entries(grammar)) {
    const bit = WordClass[name as keyof typeof WordClass];
    if (bit === undefined) throw new Error(`grammar: no word class is called “${name}”`);
    for (const word of list.split(/\s+/)) {
      for (const form of word.startsWith('~') ? inflect(word.slice(1), 'V') : [word])
        masks.set(wordId(form), (masks.get(wordId(form)) ?? 0) | bit);
    }
  }

  const sets: number[] = [];
  const setStarts: number[] = [0];
  const setIndex = new Map<string, number>();
  const addSet = (ids: number[]): number => {
    const sorted = [...new Set(ids)].sort((a, b) => a - b);
    const key = sorted.join();
    let index = setIndex.get(key);
    if (index === undefined) {
      index = setStarts.length - 1;
      sets.push(...sorted);
      setStarts.push(sets.length);
      setIndex.set(key, index);
    }
    return index;
  };

  const lexiconByName = new Map(lexicons.map((lexicon) => [lexicon.name, lexicon]));
  const programs: number[] = [];

  /** A row of items without alternatives of several words. Lists become sets of single words with one part of speech. */
  type Flat = { op: number; ids?: number[]; argument?: number; flags: number };

  const flatten = (item: Item, source: string): Flat[][] => {
    const flags =
      (item.optional ? Flag.optional : 0) | (item.not ? Flag.not : 0) | (item.scare ? Flag.scare : 0);
    switch (item.kind) {
      case 'word':
        return [[{ op: Op.word, ids: [wordId(item.word)], flags }]];
      case 'lemma':
        return [
          [
            {
              op: Op.set,
              ids: inflect(item.lemma, item.as).map(wordId),
              flags: flags | (item.as ? POS_FLAG[item.as] : 0),
            },
          ],
        ];
      case 'class': {
        const lexicon = lexiconByName.get(item.name);
        if (!lexicon) throw new Error(`pattern “${source}”: no lexicon is called “${item.name}”`);
        const options = lexicon.words.map((word) => parsePattern(word).items);
        return flatten(
          {
            kind: 'list',
            options,
            ...(item.optional && { optional: true }),
            ...(item.not && { not: true }),
            ...(item.scare && { scare: true }),
          },
          source,
        );
      }
      case 'list': {
        const singles = new Map<number, number[]>();
        const rows: Flat[][] = [];
        for (const option of item.options) {
          for (const row of product(option, source)) {
            const only = row[0] as Flat;
            if (row.length === 1 && only.ids) {
              const pos = only.flags & (Flag.verb | Flag.noun | Flag.adjective | Flag.scare);
              singles.set(pos, [...(singles.get(pos) ?? []), ...only.ids]);
            } else rows.push(row);
          }
        }
        for (const [pos, ids] of singles) rows.unshift([{ op: Op.set, ids, flags: flags | pos }]);
        if (item.not && rows.some((row) => row.length > 1))
          throw new Error(`pattern “${source}”: “!” takes single words`);
        // Not any of several sets: all of them must be absent, one after the other.
        if (item.not)
          return [rows.map((row) => ({ ...(row[0] as Flat), flags: (row[0] as Flat).flags | flags }))];
        if (item.scare) for (const row of rows) for (const flat of row) flat.flags |= Flag.scare;
        if (item.optional && rows.length === 1 && rows[0]?.length === 1) return rows;
        if (item.optional) {
          for (const row of rows) for (const flat of row) flat.flags &= ~Flag.optional;
          return [...rows, []];
        }
        return rows;
      }
      case 'gap':
        return [[{ op: Op.gap, argument: item.most, flags }]];
      case 'number':
        return [[{ op: Op.number, flags }]];
      case 'name':
        return [[{ op: Op.name, flags }]];
      case 'possessor':
        return [[{ op: Op.possessor, flags }]];
      case 'start':
        return [[{ op: Op.start, flags }]];
      case 'end':
        return [[{ op: Op.end, flags }]];
      case 'punctuation':
        return [[{ op: Op.punctuation, argument: item.code, flags }]];
    }
  };

  function product(items: readonly Item[], source: string): Flat[][] {
    let rows: Flat[][] = [[]];
    for (const item of items) {
      const options = flatten(item, source);
      rows = rows.flatMap((row) => options.map((option) => [...row, ...option.map((flat) => ({ ...flat }))]));
      if (rows.length > MOST_EXPANSIONS * 4)
        throw new Error(
          `pattern “${source}”: it stands for more than ${MOST_EXPANSIONS * 4} patterns; write it as several`,
        );
    }
    return rows;
  }

  /** As `product`, keeping the focus: rows with the flat items `[focus[0], focus[1])` shown. */
  function expand(pattern: Pattern, source: string): { row: Flat[]; focus: [number, number] }[] {
    const before = product(pattern.items.slice(0, pattern.focus[0]), source);
    const shown = product(pattern.items.slice(pattern.focus[0], pattern.focus[1]), source);
    const after = product(pattern.items.slice(pattern.focus[1]), source);
    return before.flatMap((a) =>
      shown.flatMap((b) =>
        after.map((c) => ({
          row: [...a, ...b, ...c].map((flat) => ({ ...flat })),
          focus: [a.length, a.length + b.length] as [number, number],
        })),
      ),
    );
  }

  const timesOf = new Map<string, number>();
  for (const { times, words: common } of frequency)
    for (const word of common.split(' ')) if (!timesOf.has(word)) timesOf.set(word, times);
  const weightOf = (flat: Flat): number =>
    (flat.ids ?? []).reduce((sum, id) => sum + (timesOf.get(words[id - 1] as string) ?? 1), 0);

  const origins = new Map<number, Origin>();
  /** Adds the programs of one written pattern and returns their offsets. */
  const addPattern = (
    source: string,
    entry: number,
    needsAnchor: boolean,
    origin: Omit<Origin, 'pattern'>,
  ): number[] => {
    const pattern = parsePattern(source);
    return expand(pattern, source).map(({ row, focus }) => {
      let anchor = -1;
      let best = Number.POSITIVE_INFINITY;
      row.forEach((flat, i) => {
        if (!flat.ids || flat.flags & (Flag.optional | Flag.not)) return;
        const weight = weightOf(flat);
        if (weight < best) {
          best = weight;
          anchor = i;
        }
      });
      if (needsAnchor && anchor < 0) throw new Error(`pattern “${source}”: it holds no word to find it by`);
      const offset = programs.length;
      origins.set(offset, { ...origin, pattern: source });
      programs.push(entry, anchor, focus[0], focus[1], row.length);
      for (const { op, ids, argument, flags } of row) {
        if (ids && ids.length === 1) programs.push(Op.word, ids[0] as number, flags);
        else if (ids) programs.push(Op.set, addSet(ids), flags);
        else programs.push(op, argument ?? 0, flags);
      }
      return offset;
    });
  };
  /** Patterns for `unless` and cues: entry −1 for one that must overlap, −2 for one that may stand anywhere. */
  const addContext = (sources: readonly string[] | undefined, origin: Omit<Origin, 'pattern'>): number[] =>
    (sources ?? []).flatMap((source) => addPattern(source, source.startsWith('&') ? -2 : -1, false, origin));

  const packRules: PackRule[] = [];
  const entries: PackEntry[] = [];
  for (const rule of rules) {
    try {
      packRules.push({
        id: rule.id,
        title: rule.title,
        category: rule.category,
        message: rule.message,
        why: rule.why,
        innocent: rule.innocent,
        source: rule.source,
        attributed: rule.scope?.voice?.includes('attributed') ?? false,
        keepNames: rule.scope?.names === 'keep',
        skipNegated: rule.scope?.negated === 'skip',
        skipFigures: rule.scope?.figures === 'skip',
        blocks: rule.scope?.blocks ?? null,
        unless: addContext(rule.unless, { rule: rule.id, entry: -1, use: 'unless' }),
      });
      for (const [number, entry] of rule.entries.entries()) {
        const from = { rule: rule.id, entry: number };
        const tier = entry.tier ?? rule.tier;
        entries.push({
          rule: packRules.length - 1,
          severity: entry.severity ?? rule.severity,
          headline: tier.headline ?? 0,
          body: tier.body ?? 0,
          plain: entry.plain ?? [],
          implies: entry.implies
            ? { claim: entry.implies.claim, cues: addContext(entry.implies.cues, { ...from, use: 'cue' }) }
            : null,
          unless: addContext(entry.unless, { ...from, use: 'unless' }),
        });
        for (const source of [entry.match].flat())
          addPattern(source, entries.length - 1, true, { ...from, use: 'match' });
      }
    } catch (error) {
      throw new Error(`${rule.id}: ${(error as Error).message}`);
    }
  }
  const pack: Pack = {
    version: 1,
    words: packWords(words),
    classes: [...masks].flat(),
    tables: packTables({ sets, setStarts, programs }),
    rules: packRules,
    entries,
  };
  return { pack, origins };
}

/** Returns how many wordings a pattern lists: its alternatives multiplied, lemmas counted once. Throws when it is no pattern. */
export function countWordings(source: string): number {
  const count = (items: readonly Item[]): number =>
    items.reduce(
      (total, item) =>
        item.not || item.kind !== 'list'
          ? total
          : total * item.options.reduce((sum, option) => sum + count(option), 0),
      1,
    );
  return count(parsePattern(source).items);
}
