/** Builds small packs and docs for tests: the real grammar, and only the rules a test brings. */

import { compileRules } from '@/lib/engine/compile';
import { findCandidates } from '@/lib/engine/find-candidates';
import { type LoadedPack, loadPack } from '@/lib/engine/pack';
import type { Entry, Rule } from '@/lib/engine/rule';
import { frequency } from '@/lib/lexicon/frequency';
import { grammar } from '@/lib/lexicon/grammar';
import type { Block, BlockKind } from '@/lib/model';
import { type Doc, readDoc } from '@/lib/text/doc';

/** Returns a rule around `entries`, with words that satisfy the type and nothing else. */
export const smallRule = (entries: Partial<Entry>[], more: Partial<Rule> = {}): Rule => ({
  id: 'sample',
  title: 'Sample',
  category: 'sensational',
  severity: 'caution',
  tier: { headline: 1, body: 2 },
  message: '“{match}” is a sample.',
  why: 'For the test.',
  innocent: 'Never.',
  source: { title: 'None', locator: '', by: 'Plumbline' },
  entries: entries.map((entry) => ({ match: 'sample', flags: [], ...entry })),
  ...more,
});

/** Returns the loaded pack of these rules and lexicons. */
export const smallPack = (
  rules: readonly Rule[] = [],
  lexicons: { name: string; words: string[] }[] = [],
): LoadedPack =>
  loadPack(compileRules({ rules, lexicons, grammar: grammar.classes, frequency: frequency.steps }).pack);

const grammarPack = smallPack();

/** Returns the Doc of blocks given as `[kind, text]`, or of one paragraph. */
export function smallDoc(
  source: string | readonly (readonly [BlockKind, string])[],
  pack = grammarPack,
): Doc {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, words] of typeof source === 'string' ? [['paragraph', source] as const] : source) {
    if (text) text += '\n';
    blocks.push({ kind, span: { start: text.length, end: text.length + words.length } });
    text += words;
  }
  return readDoc({ text, blocks }, pack.vocabulary);
}

/** Returns the words of each token. */
export const wordsOf = (doc: Doc): string[] =>
  Array.from({ length: doc.tokens.count }, (_, i) => doc.text.slice(doc.tokens.start[i], doc.tokens.end[i]));

/** Returns the words that one pattern shows in `source`, with `unless` in force. */
export function shown(
  match: string | string[],
  source: Parameters<typeof smallDoc>[0],
  unless: string[] = [],
  more: Partial<Rule> = {},
  lexicons: { name: string; words: string[] }[] = [],
): string[] {
  const pack = smallPack([smallRule([{ match, unless }], more)], lexicons);
  const doc = smallDoc(source, pack);
  return findCandidates(doc, pack)
    .filter(({ suppressed }) => suppressed === null)
    .map(({ span }) => doc.text.slice(span.start, span.end));
}
