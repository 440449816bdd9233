/** What readers are told of a rule, with some sentences of each kind of wording. */
import { withoutPlace } from '@/lib/engine/example';
import type { Rule, StructuralRule } from '@/lib/engine/rule';
import type { RuleAbout } from '@/lib/model';

/** A rule that is data, or one that is code. */
export type AnyRule = Rule | StructuralRule;

/** Sentences without the sign of their place: marked ones, with `[[ ]]` around the words and their plain versions, and spared ones. */
export interface ChosenExamples {
  readonly marked: readonly { readonly sentence: string; readonly plain: string }[];
  readonly spared: readonly string[];
}

/** Returns what the settings tell of `rule`. */
export function aboutRule(rule: AnyRule): RuleAbout {
  const { id, title, category, why, innocent, source } = rule;
  const { marked, spared } = chooseExamples(rule, { marked: 3, spared: 2 });
  const examples = { marked: marked.map(({ sentence }) => sentence), spared };
  return { id, title, category, why, innocent, source, examples };
}

/** Returns so many examples of `rule` at most. */
export function chooseExamples(
  rule: AnyRule,
  most: { readonly marked: number; readonly spared: number },
): ChosenExamples {
  if ('find' in rule) {
    const shown = ({ kicker, headline }: StructuralRule['flags'][number]) =>
      [kicker, headline].filter(Boolean).join(' · ');
    return {
      marked: rule.flags.slice(0, most.marked).map((example) => ({ sentence: shown(example), plain: '' })),
      spared: rule.passes.slice(0, most.spared).map(shown),
    };
  }
  const marked = rule.entries.map(({ flags, plain = [] }) =>
    flags.map((sentence) => ({
      sentence: withoutPlace(sentence),
      plain: plain
        .slice(0, 2)
        .map((wording) => wording.replaceAll('{target}', '…'))
        .join('; '),
    })),
  );
  return {
    marked: inTurn(marked).slice(0, most.marked),
    spared: inTurn(rule.entries.map(({ passes = [] }) => passes.map(withoutPlace))).slice(0, most.spared),
  };
}

/** Returns the items of all lists, taken in turn, so that every kind of wording is seen before a second of one kind. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const deepest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: deepest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}
