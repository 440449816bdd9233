/** The building regulations that speak about rules and lexicons as they are registered. */
import type { Rule, StructuralRule } from '@/lib/engine/rule';

const longestMessage = 120;

/** What the regulations about rules look at. */
export interface Registry {
  readonly rules: readonly (Rule | StructuralRule)[];
  /** File names in lib/rules without `.ts`, the registry itself left out. */
  readonly files: readonly string[];
  readonly retired: readonly string[];
}

/** Returns a sentence for each rule whose file, id and registration do not agree; empty when all is well. */
export function brokenIds({ rules, files, retired }: Registry): readonly string[] {
  const ids = rules.map(({ id }) => id);
  return [
    ...files
      .filter((file) => !ids.includes(file))
      .map(
        (file) =>
          `lib/rules/${file}.ts registers no rule called ${file}. Name the rule after its file and add it to lib/rules/index.ts.`,
      ),
    ...ids
      .filter((id) => !files.includes(id))
      .map((id) => `The rule ${id} has no file of its name. Move it to lib/rules/${id}.ts.`),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `The rule ${id} is registered twice. Remove one from lib/rules/index.ts.`),
    ...ids
      .filter((id) => retired.includes(id))
      .map((id) => `${id} is a retired id. Saved reports still mean the old rule by it: choose another.`),
  ];
}

// Words that judge a text's worth, see docs/glossary.md.
const judging = /\b(bias(ed)?|lies?|lying|liars?|propaganda|fake|dishonest|misleading)\b/i;
const people = /\b(writers?|authors?|journalists?|reporters?|outlets?|editors?)\b/i;

/** Returns a sentence for each message that is too long, shows no match or speaks of the writer; empty when all is well. */
export function brokenMessages(rules: readonly (Rule | StructuralRule)[]): readonly string[] {
  return rules.flatMap(({ id, message, why, innocent, source }) => [
    ...(message.includes('{match}')
      ? []
      : [`The message of ${id} does not show the words. Put {match} into it.`]),
    ...(message.length <= longestMessage
      ? []
      : [`The message of ${id} has ${message.length} characters. Say it in ${longestMessage} or fewer.`]),
    ...[message, why, innocent].flatMap((text) => {
      const found = text.match(judging) ?? (text === message && text.match(people));
      return found
        ? [
            `${id} says “${found[0]}” in “${text}”. Speak of the words, not of the text's worth or its writer.`,
          ]
        : [];
    }),
    ...(why.trim() && innocent.trim() && source.title.trim() && source.by.trim()
      ? []
      : [
          `${id} lacks a reason, an innocent reading or a source. Each rule says why, when not, and by whose standard.`,
        ]),
  ]);
}

/** Returns a sentence for each string of the interface that judges; empty when all is well. `messages` is a `_locales` file. */
export function brokenInterface(
  messages: Readonly<Record<string, { readonly message: string }>>,
): readonly string[] {
  return Object.entries(messages).flatMap(([name, { message }]) => {
    const found = message.match(/\b(biased|lies?|lying|liars?|propaganda|fake|left-wing|right-wing)\b/i);
    return found
      ? [
          `The interface says “${found[0]}” in ${name}. Say “reads as” or “may suggest”, and say it of the words.`,
        ]
      : [];
  });
}
