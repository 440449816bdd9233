/** Compiles the rules as they stand in the working tree, so that nothing has to be built or registered before measuring. */
import type { LoadedPack } from '@/lib/engine/pack';
import { structuralRules } from '@/lib/rules/structural';
import { compilePack, listRuleIds } from '../load-rules';

/** The compiled rules, the ids of all rules, and a sentence for each that had to be left out because it does not compile. */
export interface RulesToMeasure {
  readonly pack: LoadedPack;
  readonly ruleIds: readonly string[];
  readonly leftOut: readonly string[];
}

/** Returns every rule file that compiles, registered or not. */
export async function loadRules(): Promise<RulesToMeasure> {
  const ids: string[] = [];
  const leftOut: string[] = [];
  for (const id of listRuleIds()) {
    try {
      await compilePack([id]);
      ids.push(id);
    } catch (error) {
      const { message } = error as Error;
      leftOut.push(message.startsWith(`${id}:`) ? message : `${id}: ${message}`);
    }
  }
  const { loaded } = await compilePack(ids);
  return { pack: loaded, ruleIds: [...ids, ...structuralRules.map(({ id }) => id)], leftOut };
}
