/** The pack: all rules compiled into flat, plain JSON, and its loaded form. */

import { programStarts, weighItems, writePrograms } from '@/lib/engine/expand';
import { readNeighbours } from '@/lib/engine/neighbours';
import { HEAD, HEADER, ITEM, Op, type PackedTables, unpackTables, unpackWords } from '@/lib/engine/pack-code';
import type { BlockKind, Category, Severity, Source, Tier } from '@/lib/model';
import { createVocabulary, type Vocabulary } from '@/lib/text/vocabulary';
import { WordClass } from '@/lib/text/word-class';

export { Flag, Op } from '@/lib/engine/pack-code';

/** A rule as the pack carries it: what a finding shows, and where it speaks. */
export interface PackRule {
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  readonly message: string;
  readonly why: string;
  readonly innocent: string;
  readonly source: Source;
  /** Voices shown besides the outlet's. */
  readonly attributed: boolean;
  readonly keepNames: boolean;
  readonly skipNegated: boolean;
  readonly skipFigures: boolean;
  /** The only blocks it speaks of, or null for all. */
  readonly blocks: readonly BlockKind[] | null;
  /** Offsets into `programs` of patterns that silence the whole rule. */
  readonly unless: readonly number[];
}

/** One entry of a rule. */
export interface PackEntry {
  /** Index into `rules`. */
  readonly rule: number;
  readonly severity: Severity;
  /** 0: silent there. */
  readonly headline: Tier | 0;
  readonly body: Tier | 0;
  readonly plain: readonly string[];
  readonly implies: { readonly claim: string; readonly cues: readonly number[] } | null;
  readonly unless: readonly number[];
}

/** An entry as it is written: what is at its default is left out. */
export interface PackedEntry {
  readonly severity?: Severity;
  readonly headline?: Tier;
  readonly body?: Tier;
  readonly plain?: readonly string[];
  readonly claim?: string;
  /** How many patterns belong to it, in this order. */
  readonly cues?: number;
  readonly unless?: number;
  readonly match?: number;
}

/** The texts of a rule. They are written in columns, rules in order: alike texts next to one another take less room. */
export const TEXTS = ['id', 'title', 'category', 'message', 'why', 'innocent'] as const;

/** A rule as it is written, its entries with it. */
export interface PackedRule {
  /** Index into `Pack.sources`. */
  readonly source: number;
  readonly severity: Severity;
  readonly attributed?: true;
  readonly keepNames?: true;
  readonly skipNegated?: true;
  readonly skipFigures?: true;
  readonly blocks?: readonly BlockKind[];
  /** How many of the patterns silence all of it; those of its entries follow. */
  readonly unless?: number;
  readonly entries: readonly PackedEntry[];
}

/** Rules compiled: plain JSON, made by `compileRules`. */
export interface Pack {
  readonly version: 2;
  /** All words as `packWords` writes them, common ones first; a word's id is its place from 1. */
  readonly words: string;
  /** How many of the words are met how often: `[words, times, words, times, …]`; all others count as met once. */
  readonly common: readonly number[];
  /** Word classes, sets and patterns as `packTables` writes them. */
  readonly tables: PackedTables;
  /** By the names in `TEXTS`, one for each rule. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly sources: readonly Source[];
  readonly rules: readonly PackedRule[];
}

/** A pack ready to match. */
export interface LoadedPack {
  readonly vocabulary: Vocabulary;
  readonly sets: Uint32Array;
  readonly setStarts: Uint32Array;
  readonly programs: Int32Array;
  /** Patterns by word: those anchored on word `id` are `anchored[anchorStarts[id] … anchorStarts[id + 1]]`. */
  readonly anchored: Uint32Array;
  readonly anchorStarts: Uint32Array;
  /** What may stand beside each pattern's anchor, from its offset in `programs` on (see `Ask`). */
  readonly neighbours: Int32Array;
  readonly rules: readonly PackRule[];
  readonly entries: readonly PackEntry[];
}

/** Returns `pack` made ready. Throws when the pack is of another version or damaged. */
export function loadPack(pack: Pack): LoadedPack {
  if (pack?.version !== 2) throw new Error('This rule pack cannot be read.');
  try {
    return unpack(pack);
  } catch (error) {
    throw new Error('This rule pack cannot be read.', { cause: error });
  }
}

const CLASSES = Object.keys(WordClass).length;

function unpack(pack: Pack): LoadedPack {
  const words = unpackWords(pack.words);
  const tables = unpackTables(pack.tables, CLASSES, words.length);
  const members = tables.members as Uint32Array;
  const setStarts = tables.setStarts as Uint32Array;
  const weights = weighItems(tables, pack.common);
  const starts = programStarts(tables);
  const programs = new Int32Array(starts.at(-1) as number);
  let next = 0;
  /** Writes the programs of the next patterns, for an entry or as context (−1, or −2 from anywhere). */
  const write = (count = 0, entry?: number): void => {
    if (next + count >= starts.length) throw new Error('a pattern is missing');
    for (const end = next + count; next < end; next++) {
      const owner = entry ?? (tables.heads[next * HEAD] === 1 ? -2 : -1);
      writePrograms(tables, weights, next, owner, programs, starts[next] as number);
    }
  };
  /** Writes the programs of the next patterns as context, and returns where each begins. */
  const writeContext = (count?: number): number[] => {
    const offsets: number[] = [];
    let at = starts[next] as number;
    write(count);
    for (; at < (starts[next] as number); at += HEADER + ITEM * (programs[at + 4] as number))
      offsets.push(at);
    return offsets;
  };
  const rules: PackRule[] = [];
  const entries: PackEntry[] = [];
  for (const rule of pack.rules) {
    const [id, title, category, message, why, innocent] = TEXTS.map(
      (name) => pack.texts[name]?.[rules.length],
    );
    if (!id || !title || !message) throw new Error('a rule has no texts');
    rules.push({
      id,
      title,
      category: category as Category,
      message,
      why: why ?? '',
      innocent: innocent ?? '',
      source: pack.sources[rule.source] as Source,
      attributed: rule.attributed ?? false,
      keepNames: rule.keepNames ?? false,
      skipNegated: rule.skipNegated ?? false,
      skipFigures: rule.skipFigures ?? false,
      blocks: rule.blocks ?? null,
      unless: writeContext(rule.unless),
    });
    for (const entry of rule.entries) {
      const cues = writeContext(entry.cues);
      entries.push({
        rule: rules.length - 1,
        severity: entry.severity ?? rule.severity,
        headline: entry.headline ?? 0,
        body: entry.body ?? 0,
        plain: entry.plain ?? [],
        implies: entry.claim === undefined ? null : { claim: entry.claim, cues },
        unless: writeContext(entry.unless),
      });
      write(entry.match, entries.length - 1);
    }
  }
  if (next + 1 !== starts.length) throw new Error('a pattern belongs to no rule');
  return {
    vocabulary: createVocabulary(words, readMasks(members, setStarts, words.length)),
    sets: members,
    setStarts,
    programs,
    ...hang(programs, members, setStarts, words.length),
    neighbours: readNeighbours({ programs, sets: members, setStarts }),
    rules,
    entries,
  };
}

/** Returns each word's class mask: the first sets are the classes, by their bits. */
function readMasks(members: Uint32Array, setStarts: Uint32Array, words: number): number[] {
  const masks = new Array<number>(words).fill(0);
  for (let bit = 0; bit < CLASSES; bit++)
    for (let k = setStarts[bit] as number; k < (setStarts[bit + 1] as number); k++)
      masks[(members[k] as number) - 1] = (masks[(members[k] as number) - 1] as number) | (1 << bit);
  return masks;
}

/** Sorts programs with an entry of their own by the words that their anchors may be. */
function hang(
  programs: Int32Array,
  sets: Uint32Array,
  setStarts: Uint32Array,
  words: number,
): Pick<LoadedPack, 'anchored' | 'anchorStarts'> {
  const anchorStarts = new Uint32Array(words + 2);
  let anchored = new Uint32Array(0);
  // Once to count each word's programs, once to put them in their places.
  for (const isCounting of [true, false]) {
    const filled = anchorStarts.slice();
    for (
      let program = 0;
      program < programs.length;
      program += HEADER + ITEM * (programs[program + 4] as number)
    ) {
      if ((programs[program] as number) < 0) continue;
      const item = program + HEADER + ITEM * (programs[program + 1] as number);
      const argument = programs[item + 1] as number;
      const isWord = programs[item] === Op.word;
      const last = isWord ? 1 : (setStarts[argument + 1] as number);
      for (let k = isWord ? 0 : (setStarts[argument] as number); k < last; k++) {
        const word = isWord ? argument : (sets[k] as number);
        if (isCounting) anchorStarts[word + 1] = (anchorStarts[word + 1] as number) + 1;
        else {
          const at = filled[word] as number;
          anchored[at] = program;
          filled[word] = at + 1;
        }
      }
    }
    if (!isCounting) break;
    for (let i = 1; i < anchorStarts.length; i++)
      anchorStarts[i] = (anchorStarts[i] as number) + (anchorStarts[i - 1] as number);
    anchored = new Uint32Array(anchorStarts[words + 1] as number);
  }
  return { anchored, anchorStarts };
}
