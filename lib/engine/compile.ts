/** Rules → pack: inflects lemmas, numbers words, chooses anchors. Runs when the product is built, or for a reader's own pack. */
import { inflect } from '@/lib/engine/inflect';
import { numberTables } from '@/lib/engine/number-tables';
import { type Pack, type PackedEntry, type PackedRule, TEXTS } from '@/lib/engine/pack';
import { Flag, packTables } from '@/lib/engine/pack-code';
import { packWords } from '@/lib/engine/pack-words';
import { type Item, parsePattern } from '@/lib/engine/parse-pattern';
import type { Entry, Rule } from '@/lib/engine/rule';
import { createSpeller, type SpelledPattern, TOO_MANY } from '@/lib/engine/spell-pattern';
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

/** Most patterns that one written pattern may stand for, once its alternatives of several words are told apart. */
const MOST_WAYS = 256;
/** Where a compiled pattern came from; used to check the rules, not shipped. */
export interface Origin {
  readonly rule: string;
  /** Index of the entry in its rule; −1 for the rule's own `unless`. */
  readonly entry: number;
  readonly use: 'match' | 'unless' | 'cue';
  readonly pattern: string;
}

/** Returns the pack of all rules, and where each pattern came from (by its index). Throws an Error that names the rule and the pattern when one cannot be compiled. */
export function compileRules({ rules, lexicons, grammar, frequency }: CompileInput): {
  pack: Pack;
  origins: readonly Origin[];
} {
  const spell = createSpeller(lexicons);
  const spelled: { readonly pattern: SpelledPattern; readonly origin: Origin }[] = [];
  /** Adds patterns; returns their number, for the pack, or nothing when there are none. */
  const add = (
    sources: readonly string[] | undefined,
    origin: Omit<Origin, 'pattern'>,
  ): number | undefined => {
    for (const source of sources ?? []) {
      const pattern = spell(source);
      if (pattern.parts.reduce((ways, part) => ways * part.length, 1) > MOST_WAYS)
        throw new Error(`pattern “${source}”: ${TOO_MANY}`);
      if (origin.use === 'match' && !hasAnchor(pattern))
        throw new Error(`pattern “${source}”: it holds no word to find it by`);
      spelled.push({ pattern, origin: { ...origin, pattern: source } });
    }
    return sources?.length || undefined;
  };

  const sources = new Map<string, number>();
  const packed = rules.map((rule): PackedRule => {
    try {
      const source = JSON.stringify(rule.source);
      if (!sources.has(source)) sources.set(source, sources.size);
      const unless = add(rule.unless, { rule: rule.id, entry: -1, use: 'unless' });
      return {
        severity: rule.severity,
        source: sources.get(source) as number,
        ...(rule.scope?.voice?.includes('attributed') && { attributed: true }),
        ...(rule.scope?.names === 'keep' && { keepNames: true }),
        ...(rule.scope?.negated === 'skip' && { skipNegated: true }),
        ...(rule.scope?.figures === 'skip' && { skipFigures: true }),
        ...(rule.scope?.texts && rule.scope.texts !== 'any' && { texts: rule.scope.texts }),
        ...(rule.scope?.blocks && { blocks: rule.scope.blocks }),
        ...(unless && { unless }),
        entries: rule.entries.map((entry, number) => {
          const from = { rule: rule.id, entry: number };
          // The order in which `loadPack` takes them.
          const cues = add(entry.implies?.cues, { ...from, use: 'cue' });
          const unless = add(entry.unless, { ...from, use: 'unless' });
          const match = add([entry.match].flat(), { ...from, use: 'match' });
          return {
            ...packEntry(rule, entry),
            ...(cues && { cues }),
            ...(unless && { unless }),
            ...(match && { match }),
          };
        }),
      };
    } catch (error) {
      throw new Error(`${rule.id}: ${(error as Error).message}`);
    }
  });

  const { words, common, tables } = numberTables(
    spelled.map(({ pattern }) => pattern),
    readGrammar(grammar),
    frequency,
  );
  const origins = spelled.map(({ origin }) => origin);
  const pack: Pack = {
    version: 3,
    words: packWords(words),
    common,
    tables: packTables(tables, Object.keys(WordClass).length),
    texts: Object.fromEntries(TEXTS.map((name) => [name, rules.map((rule) => rule[name])])),
    sources: [...sources.keys()].map((source) => JSON.parse(source)),
    rules: packed,
  };
  return { pack, origins };
}

const packEntry = (rule: Rule, { severity, tier = rule.tier, plain, implies }: Entry): PackedEntry => ({
  ...(severity && severity !== rule.severity && { severity }),
  ...(tier.headline && { headline: tier.headline }),
  ...(tier.body && { body: tier.body }),
  ...(plain?.length && { plain }),
  ...(implies && { claim: implies.claim }),
});

/** Returns the words of each class by its bit, verbs inflected. */
function readGrammar(grammar: CompileInput['grammar']): string[][] {
  const classes: string[][] = Object.keys(WordClass).map(() => []);
  for (const [name, list] of Object.entries(grammar)) {
    const mask = WordClass[name as keyof typeof WordClass];
    if (mask === undefined) throw new Error(`grammar: no word class is called “${name}”`);
    const words = list.split(/\s+/);
    classes[31 - Math.clz32(mask)] = words.flatMap((word) =>
      word.startsWith('~') ? inflect(word.slice(1), 'V') : [word],
    );
  }
  return classes;
}

/** Does every way through the alternatives hold a word that must be there? */
const hasAnchor = ({ parts }: SpelledPattern): boolean =>
  parts.some((part) =>
    part.every((phrase) => phrase.some(({ words, flags }) => words && !(flags & (Flag.optional | Flag.not)))),
  );

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
