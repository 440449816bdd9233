/** Which of a rule's sentences are shown to readers: some of each kind of wording. */
import { withoutPlace } from '@/lib/engine/example';
import type { Rule, StructuralRule } from '@/lib/engine/rule';

/** A rule that is data, or one that is code. */
export type AnyRule = Rule | StructuralRule;

/** Sentences without the sign of their place: marked ones, with `[[ ]]` around the words and their plain versions, and spared ones. */
export interface ChosenExamples {
  readonly marked: readonly { readonly sentence: string; readonly plain: string }[];
  readonly spared: readonly string[];
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
