/** A reader's own rules → a pack of their own, which is matched beside the product's. */
import { compileRules } from '@/lib/engine/compile';
import { type Example, readExample, readLine, spanKey } from '@/lib/engine/example';
import { findCandidates } from '@/lib/engine/find-candidates';
import { type LoadedPack, loadPack, type PackEntry } from '@/lib/engine/pack';
import type { Rule } from '@/lib/engine/rule';
import { frequency } from '@/lib/lexicon/frequency';
import { grammar } from '@/lib/lexicon/grammar';
import type { OwnRules } from './own-rules';
import type { OwnPack } from './read-pack';

/** The rule that `words` make, its id as readers of packs could write it. */
const wordsRule = (words: readonly string[]): Rule => ({
  id: 'words',
  title: 'Word of yours',
  category: 'own-words',
  severity: 'caution',
  tier: { headline: 1, body: 1 },
  message: '“{match}” is on your own list.',
  why: 'It is marked because it was put on the list in the settings.',
  innocent: 'Whoever made the list knows best.',
  source: { by: 'your settings', title: 'Your own words', locator: 'as they were written there' },
  // A name may be on the list as well as a word.
  scope: { voice: ['outlet', 'attributed'], names: 'keep' },
  entries: [{ match: words, flags: [] }],
});

/** Returns the rules of `own`, the one of its words first. Their ids begin with `own-`, so that none is one of the product's. */
export const listOwn = ({ words, packs }: OwnRules): Rule[] =>
  [...(words.length > 0 ? [wordsRule(words)] : []), ...packs.flatMap(({ rules }) => rules)].map((rule) => ({
    ...rule,
    id: `own-${rule.id}`,
  }));

/** Returns `rules` made ready, or why they cannot be: a clause that begins with the id of one. */
function tryToCompile(rules: readonly Rule[]): { pack: LoadedPack } | { reason: string } {
  try {
    const { pack } = compileRules({
      rules,
      lexicons: [],
      grammar: grammar.classes,
      frequency: frequency.steps,
    });
    return { pack: loadPack(pack) };
  } catch (error) {
    return { reason: (error as Error).message };
  }
}

const canCompile = (rules: readonly Rule[]): boolean => 'pack' in tryToCompile(rules);

/** Returns all of `own` made ready, without what cannot be compiled; null when nothing is left. */
export function compileOwn(own: OwnRules): LoadedPack | null {
  const all = listOwn(own);
  if (all.length === 0) return null;
  const whole = tryToCompile(all);
  if ('pack' in whole) return whole.pack;
  const words = own.words.filter((word) => canCompile([wordsRule([word])]));
  const rest = tryToCompile(listOwn({ ...own, words }).filter((rule) => canCompile([rule])));
  return 'pack' in rest && rest.pack.rules.length > 0 ? rest.pack : null;
}

/** Returns the first of `words` that cannot be looked for, with the reason, a clause; null when all can. */
export function findWordProblem(words: readonly string[]): { word: string; reason: string } | null {
  if (canCompile([wordsRule(words)])) return null;
  for (const word of words) {
    const tried = tryToCompile([wordsRule([word])]);
    if ('reason' in tried) return { word, reason: tried.reason.replace(/^words: (pattern “.*?”: )?/, '') };
  }
  return null;
}

/** Returns why `pack` cannot be used, a clause, or null: a pattern that cannot be compiled, or an example that does not hold. */
export function findPackProblem({ rules }: OwnPack): string | null {
  const tried = tryToCompile(rules);
  if ('reason' in tried) return tried.reason;
  const { pack } = tried;
  const shownBy = (rule: number, { text, kind }: Example): string[] =>
    findCandidates(readLine(text, kind, pack), pack)
      .filter(
        ({ entry, suppressed }) => suppressed === null && (pack.entries[entry] as PackEntry).rule === rule,
      )
      .map(spanKey);
  for (const [number, { id, entries }] of rules.entries()) {
    for (const source of entries.flatMap(({ flags }) => flags)) {
      const example = readExample(source);
      if (example.expected.length === 0) return `${id}: “${source}” marks nothing with [[ ]]`;
      if (shownBy(number, example).join() !== example.expected.join())
        return `${id}: “${source}” is not marked as it says`;
    }
    for (const source of entries.flatMap(({ passes = [] }) => passes))
      if (shownBy(number, readExample(source)).length > 0)
        return `${id}: “${source}” is marked, though it must pass`;
  }
  return null;
}
