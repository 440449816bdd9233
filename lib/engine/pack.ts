/** The pack: all rules compiled into flat, plain JSON, and its loaded form. */

import { readNeighbours } from '@/lib/engine/neighbours';
import { HEADER, type PackedTables, unpackTables, unpackWords } from '@/lib/engine/pack-code';
import type { BlockKind, Category, Severity, Source, Tier } from '@/lib/model';
import { createVocabulary, type Vocabulary } from '@/lib/text/vocabulary';

/** Codes of compiled items. An item is three numbers: code, argument, flags. */
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

/** Rules compiled: plain JSON, made by `compileRules`. */
export interface Pack {
  readonly version: 1;
  /** All words as `packWords` writes them; a word's id is its place from 1. */
  readonly words: string;
  /** `[id, mask, id, mask, …]` for words that have a class. */
  readonly classes: readonly number[];
  /** Sets and patterns, written small. A pattern with an entry of its own (not negative) finds candidates. */
  readonly tables: PackedTables;
  readonly rules: readonly PackRule[];
  readonly entries: readonly PackEntry[];
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

/** Returns `pack` made ready. Throws when the pack is of another version or its tables do not fit together. */
export function loadPack(pack: Pack): LoadedPack {
  if (pack?.version !== 1 || typeof pack.words !== 'string' || !pack.tables)
    throw new Error('This rule pack cannot be read.');
  const words = unpackWords(pack.words);
  const masks = new Array<number>(words.length).fill(0);
  for (let i = 0; i + 1 < pack.classes.length; i += 2)
    masks[(pack.classes[i] as number) - 1] = pack.classes[i + 1] as number;
  const vocabulary = createVocabulary(words, masks);
  const { programs, sets, setStarts } = unpackTables(pack.tables);
  const anchorStarts = new Uint32Array(words.length + 2);
  const eachAnchor = (visit: (word: number, program: number) => void): void => {
    for (
      let program = 0;
      program < programs.length;
      program += HEADER + 3 * (programs[program + 4] as number)
    ) {
      if ((programs[program] as number) < 0) continue;
      const item = program + HEADER + 3 * (programs[program + 1] as number);
      const argument = programs[item + 1] as number;
      if (programs[item] === Op.word) visit(argument, program);
      else
        for (let k = setStarts[argument] as number; k < (setStarts[argument + 1] as number); k++)
          visit(sets[k] as number, program);
    }
  };
  eachAnchor((word) => {
    anchorStarts[word + 1] = (anchorStarts[word + 1] as number) + 1;
  });
  for (let i = 1; i < anchorStarts.length; i++)
    anchorStarts[i] = (anchorStarts[i] as number) + (anchorStarts[i - 1] as number);
  const anchored = new Uint32Array(anchorStarts[words.length + 1] as number);
  const filled = anchorStarts.slice();
  eachAnchor((word, program) => {
    const at = filled[word] as number;
    anchored[at] = program;
    filled[word] = at + 1;
  });
  return {
    vocabulary,
    sets,
    setStarts,
    programs,
    anchored,
    anchorStarts,
    neighbours: readNeighbours({ programs, sets, setStarts }),
    rules: pack.rules,
    entries: pack.entries,
  };
}
