/** The pack: all rules compiled into flat, plain JSON, and its loaded form. */

import { type Anchors, createAnchors } from '@/lib/engine/anchors';
import { boundPhrases, weighPhrases } from '@/lib/engine/expand';
import { HEAD, type PackedTables, type Tables, unpackTables } from '@/lib/engine/pack-code';
import { hashPackedWords } from '@/lib/engine/pack-words';
import { createPrograms, type Programs } from '@/lib/engine/programs';
import { createSilencers, type Silencers, type SilencingRanges } from '@/lib/engine/silencers';
import { createWordSets, type WordSets } from '@/lib/engine/word-sets';
import type { BlockKind, Category, Severity, Source, Tier } from '@/lib/model';
import { createVocabulary, type Vocabulary } from '@/lib/text/vocabulary';
import { WordClass } from '@/lib/text/word-class';

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
  /** In the body, `heated` speaks in heated texts only, and the thorough tier of `unheated` in others only. */
  readonly texts: 'any' | 'heated' | 'unheated';
  /** The only blocks it speaks of, or null for all. */
  readonly blocks: readonly BlockKind[] | null;
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
  /** What the wording takes for granted, and the programs of what would carry it; they are written when they are asked for. */
  readonly implies: { readonly claim: string; readonly cues: readonly number[] } | null;
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
  readonly texts?: 'heated' | 'unheated';
  readonly blocks?: readonly BlockKind[];
  /** How many of the patterns silence all of it; those of its entries follow. */
  readonly unless?: number;
  readonly entries: readonly PackedEntry[];
}

/** Rules compiled: plain JSON, made by `compileRules`. */
export interface Pack {
  readonly version: 3;
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

/** A pack ready to match. Programs, and what tells where to try them, are made when a text first needs them. */
export interface LoadedPack {
  readonly vocabulary: Vocabulary;
  readonly sets: WordSets;
  readonly programs: Programs;
  readonly anchors: Anchors;
  readonly silencers: Silencers;
  readonly rules: readonly PackRule[];
  readonly entries: readonly PackEntry[];
}

/** Returns `pack` made ready. Throws when the pack is of another version or damaged. */
export function loadPack(pack: Pack): LoadedPack {
  if (pack?.version !== 3) throw new Error('This rule pack cannot be read.');
  try {
    return unpack(pack);
  } catch (error) {
    throw new Error('This rule pack cannot be read.', { cause: error });
  }
}

const CLASSES = Object.keys(WordClass).length;

function unpack(pack: Pack): LoadedPack {
  const { hashes, slots } = hashPackedWords(pack.words);
  const words = hashes.length - 1;
  const tables = unpackTables(pack.tables, CLASSES, words);
  const { owners, rules, entries, ranges } = readRules(pack, tables, () => programs);
  const phrases = boundPhrases(tables, weighPhrases(tables, pack.common));
  const sets = createWordSets(tables.members, tables.setStarts);
  const programs = createPrograms(tables, sets, phrases, owners);
  return {
    vocabulary: createVocabulary(hashes, slots, readClasses(tables, words)),
    sets,
    programs,
    anchors: createAnchors(tables, sets, phrases, owners, programs, words),
    silencers: createSilencers(tables, sets, phrases, ranges),
    rules,
    entries,
  };
}

/** Returns the rules and entries, and who owns each pattern (see `Program.owner`). */
function readRules(
  { rules: packed, texts, sources }: Pack,
  { patternStarts, heads }: Tables,
  programs: () => Programs,
): { owners: Int32Array; rules: PackRule[]; entries: PackEntry[]; ranges: SilencingRanges } {
  const owners = new Int32Array(patternStarts.length - 1);
  let next = 0;
  /** Marks the next patterns as context and returns where they end. */
  const takeContext = (count = 0): number => {
    for (const last = next + count; next < last; next++) owners[next] = heads[next * HEAD] === 1 ? -2 : -1;
    return next;
  };
  const implied = (claim: string, first: number, last: number): PackEntry['implies'] => {
    let offsets: readonly number[] | undefined;
    return {
      claim,
      get cues() {
        offsets ??= programs().list(first, last);
        return offsets;
      },
    };
  };
  const rules: PackRule[] = [];
  const entries: PackEntry[] = [];
  const ranges: { ofRules: number[]; ofEntries: number[] } = { ofRules: [], ofEntries: [] };
  packed.forEach((rule, index) => {
    const textOf = (name: (typeof TEXTS)[number]): string => texts[name]?.[index] ?? '';
    ranges.ofRules.push(next, takeContext(rule.unless));
    rules.push({
      id: textOf('id'),
      title: textOf('title'),
      category: textOf('category') as Category,
      message: textOf('message'),
      why: textOf('why'),
      innocent: textOf('innocent'),
      source: sources[rule.source] as Source,
      attributed: rule.attributed ?? false,
      keepNames: rule.keepNames ?? false,
      skipNegated: rule.skipNegated ?? false,
      skipFigures: rule.skipFigures ?? false,
      texts: rule.texts ?? 'any',
      blocks: rule.blocks ?? null,
    });
    for (const entry of rule.entries) {
      const firstCue = next;
      const lastCue = takeContext(entry.cues);
      ranges.ofEntries.push(next, takeContext(entry.unless));
      const { claim } = entry;
      for (const last = next + (entry.match ?? 0); next < last; next++) owners[next] = entries.length;
      entries.push({
        rule: index,
        severity: entry.severity ?? rule.severity,
        headline: entry.headline ?? 0,
        body: entry.body ?? 0,
        plain: entry.plain ?? [],
        implies: claim === undefined ? null : implied(claim, firstCue, lastCue),
      });
    }
  });
  if (rules.some(({ id, title, message }) => !id || !title || !message))
    throw new Error('a rule has no texts');
  if (next !== owners.length) throw new Error('the patterns and the rules do not fit together');
  return { owners, rules, entries, ranges };
}

/** Returns each word's class mask by id: the first sets are the classes, by their bits. */
function readClasses({ members, setStarts }: Tables, words: number): Int32Array {
  const classes = new Int32Array(words + 1);
  for (let bit = 0; bit < CLASSES; bit++)
    for (let k = setStarts[bit] as number; k < (setStarts[bit + 1] as number); k++)
      classes[members[k] as number] = (classes[members[k] as number] as number) | (1 << bit);
  return classes;
}
