/** The product's rules, compiled and checked, for every script that needs them. */
import { readdirSync } from 'node:fs';
import { checkRules, checkStructuralRules } from '@/lib/engine/check-rules';
import { compileRules, type Origin } from '@/lib/engine/compile';
import { type LoadedPack, loadPack, type Pack } from '@/lib/engine/pack';
import type { Rule } from '@/lib/engine/rule';
import { actorPairs } from '@/lib/lexicon/actors';
import { frequency } from '@/lib/lexicon/frequency';
import { grammar } from '@/lib/lexicon/grammar';
import { lexicons } from '@/lib/lexicon/index';
import { confidence } from '@/lib/rules/confidence';
import { structuralRules } from '@/lib/rules/structural';
import { withDefaultTiers } from './default-tier';

/** Rules compiled: the pack as JSON and loaded, and where each pattern came from. */
export interface CompiledRules {
  readonly rules: readonly Rule[];
  readonly pack: Pack;
  readonly loaded: LoadedPack;
  readonly origins: readonly Origin[];
  /** Why rules were left out: one sentence for each that cannot be compiled. */
  readonly broken: readonly string[];
}

const folder = new URL('../lib/rules/', import.meta.url);
/** Files of lib/rules that are no rule with patterns. */
const NOT_RULES = new Set([
  'confidence',
  'index',
  'structural',
  'retired-ids',
  ...structuralRules.map(({ id }) => id),
]);

/** Returns the ids of all rule files, sorted. */
export const listRuleIds = (): string[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((id) => !NOT_RULES.has(id))
    .sort();

/** Returns the rules with `ids` (default all), compiled, without those that cannot be; does not check examples. */
export async function compilePack(ids: readonly string[] = listRuleIds()): Promise<CompiledRules> {
  const broken: string[] = [];
  let rules: Rule[] = [];
  for (const id of ids) {
    try {
      const rule = ((await import(new URL(`${id}.ts`, folder).href)) as { default: Rule }).default;
      rules.push(withDefaultTiers(rule, confidence));
    } catch (error) {
      broken.push(`${id}: cannot be read: ${(error as Error).message}`);
    }
  }
  for (;;) {
    try {
      const { pack, origins } = compileRules({
        rules,
        lexicons,
        grammar: grammar.classes,
        frequency: frequency.steps,
      });
      return { rules, pack, loaded: loadPack(pack), origins, broken };
    } catch (error) {
      // The message begins with the id of the rule that cannot be compiled.
      const { message } = error as Error;
      const left = rules.filter(({ id }) => !message.startsWith(`${id}: `));
      if (left.length === rules.length) throw error;
      rules = left;
      broken.push(message);
    }
  }
}

/** Returns every reason to refuse the rules as they stand; empty when all is well. */
export function findProblems({ rules, loaded, origins, broken }: CompiledRules): string[] {
  return [
    ...broken,
    ...checkRules({ rules, pack: loaded, origins, actorPairs }),
    ...checkStructuralRules(structuralRules, loaded),
  ];
}
