/** Writes docs/rules.md from the rules: every category with its reasons, its limits and its examples. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '@/lib/engine/rule';
import type { Severity, Tier } from '@/lib/model';
import { rules } from '@/lib/rules';
import { families } from './categories';

const mostFlagged = 6;
const mostPassing = 4;

const severities: Readonly<Record<Severity, string>> = {
  note: 'a shade',
  caution: 'a slant most editors would change',
  strong: 'a slant most editors would stop',
};

const levels: Readonly<Record<Tier, string>> = { 1: 'calm', 2: 'standard', 3: 'thorough' };

/** Returns docs/rules.md for `rules`: Markdown that ends with a line break. The same rules always give the same page. */
export function rulesPage(all: readonly Rule[]): string {
  const told = families
    .map((family) => ({
      ...family,
      categories: family.categories
        .map((category) => ({ ...category, rules: all.filter((rule) => rule.category === category.id) }))
        .filter((category) => category.rules.length > 0),
    }))
    .filter((family) => family.categories.length > 0);
  const lines = [
    '# What the rules look for',
    '',
    '<!-- Written by `npm run rules` from lib/rules. Change a rule, not this page. -->',
    '',
    `${count(all.length, 'rule')}, ${count(sum(all, wordings), 'wording')}, each with the reason for it, the case in which it would be fine, and the`,
    'standard it leans on. Every sentence on this page was written for it; none comes from a newspaper. The build tries each one: what is',
    'said here to be marked is marked, to the letter, and what is said to be left alone is left alone.',
    '',
    'A mark is not a verdict. It says that these words do something besides tell what happened, and lets you decide. A page without marks',
    'has no listed wording; that does not mean balanced or true.',
    '',
    'Three levels: **calm** shows what almost every editor would change, **standard** adds what most would, **thorough** adds shades.',
    '',
    ...told.flatMap((family) => [
      `- **${family.title}**: ${family.categories.map(({ title }) => `[${title.toLowerCase()}](#${anchor(title)})`).join(', ')}`,
    ]),
    '',
    ...told.flatMap((family) => [
      `## ${family.title}`,
      '',
      family.opening,
      '',
      ...family.categories.flatMap((category) => [
        `### ${category.title}`,
        '',
        category.about,
        '',
        ...category.rules.flatMap((rule) => ruleLines(rule)),
      ]),
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function ruleLines(rule: Rule): readonly string[] {
  const flagged = spread(
    rule.entries.map(({ flags }) => flags),
    mostFlagged,
  );
  const passing = spread(
    rule.entries.map(({ passes = [] }) => passes),
    mostPassing,
  );
  return [
    `#### ${rule.title}`,
    '',
    `> ${rule.message.replace('{match}', '…')}`,
    '',
    `**Why.** ${rule.why}`,
    '',
    `**Could be fine.** ${rule.innocent}`,
    '',
    '| Marked | A plain version |',
    '|---|---|',
    ...flagged.map((sentence) => `| ${cell(sentence)} | ${cell(plainOf(rule, sentence))} |`),
    '',
    ...(passing.length ? ['Left alone:', '', ...passing.map((sentence) => `- ${prose(sentence)}`), ''] : []),
    `<sub>\`${rule.id}\` · ${count(wordings(rule), 'wording')} · ${severities[rule.severity]} · ${where(rule)} · ${rule.source.by}, *${rule.source.title}*: ${rule.source.locator}</sub>`,
    '',
  ];
}

/** Returns up to `most` items, taken in turn from each list, so that every kind of wording is seen before a second of one kind. */
function spread(lists: readonly (readonly string[])[], most: number): readonly string[] {
  const deepest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: deepest }, (_, turn) => lists.flatMap((list) => list[turn] ?? []))
    .flat()
    .slice(0, most);
}

function plainOf(rule: Rule, sentence: string): string {
  const entry = rule.entries.find(({ flags }) => flags.includes(sentence));
  return (entry?.plain ?? []).map((plain) => plain.replaceAll('{target}', '…')).join('; ');
}

function where({ tier }: Rule): string {
  const places = [
    tier.headline ? `headlines: ${levels[tier.headline]}` : 'silent in headlines',
    tier.body ? `text: ${levels[tier.body]}` : 'silent in the text',
  ];
  return places.join(', ');
}

/** Returns the number of patterns, each list of alternatives counted once. */
function wordings({ entries }: Rule): number {
  return sum(entries, ({ match }) => (typeof match === 'string' ? 1 : match.length));
}

const sum = <T>(items: readonly T[], of: (item: T) => number) =>
  items.reduce((all, item) => all + of(item), 0);
const count = (n: number, noun: string) => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
const anchor = (title: string) => title.toLowerCase().replaceAll(' ', '-');
const escaped = (text: string) => text.replace(/[*_<>[\]`]/g, '\\$&');
const cell = (text: string) => prose(text).replaceAll('|', '\\|');

/** Returns an example as Markdown: the marked words in bold, the mark of a headline left out. */
function prose(example: string): string {
  return example
    .replace(/^H: /, '')
    .split(/\[\[|\]\]/)
    .map((part, index) => (index % 2 ? `**${escaped(part)}**` : escaped(part)))
    .join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(import.meta.dirname, '../docs/rules.md'), rulesPage(rules));
  console.log('docs/rules.md is written.');
}
