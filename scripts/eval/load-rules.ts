/** Compiles the rules as they stand in the working tree, so that nothing has to be built before measuring. */
import { compileRules } from '@/lib/engine/compile';
import { type LoadedPack, loadPack } from '@/lib/engine/pack';
import { lexicons } from '@/lib/lexicon';
import { grammar } from '@/lib/lexicon/grammar';
import { rules as all } from '@/lib/rules';

/** The compiled rules, their ids, and a sentence for each rule that had to be left out because it does not compile. */
export interface LoadedRules {
  readonly pack: LoadedPack;
  readonly ruleIds: readonly string[];
  readonly leftOut: readonly string[];
}

/** Returns every rule that compiles. Throws only when the fault lies with no rule. */
export function loadRules(): LoadedRules {
  let rules = all;
  const leftOut: string[] = [];
  for (;;) {
    try {
      const pack = loadPack(compileRules({ rules, lexicons, grammar: grammar.classes }));
      return { pack, ruleIds: rules.map(({ id }) => id), leftOut };
    } catch (error) {
      const { message } = error as Error;
      const rest = rules.filter(({ id }) => !message.startsWith(`${id}: `));
      if (rest.length === rules.length) throw error;
      leftOut.push(message);
      rules = rest;
    }
  }
}
