/** The text of docs/rules.md: every category with its reasons, its limits and its examples. */
import { type AnyRule, chooseExamples } from '@/lib/engine/about-rule';
import type { Severity, Tier } from '@/lib/model';
import { rules as writtenRules } from '@/lib/rules';
import { confidence, type Place } from '@/lib/rules/confidence';
import { structuralRules } from '@/lib/rules/structural';
import { families } from './categories';
import { withDefaultTiers } from './default-tier';

const rules = writtenRules.map((rule) => withDefaultTiers(rule, confidence));

const mostFlagged = 6;
const mostPassing = 4;
/** Fewer judged findings say too little to be printed. */
const fewestJudged = 10;

const severities: Readonly<Record<Severity, string>> = {
  note: 'a shade',
  caution: 'a slant most editors would change',
  strong: 'a slant most editors would stop',
};

const levels: Readonly<Record<Tier, string>> = { 1: 'calm', 2: 'standard', 3: 'thorough' };

/** Returns docs/rules.md for these rules: Markdown that ends with a line break. The same rules always give the same page. */
export function rulesPage(all: readonly AnyRule[] = [...rules, ...structuralRules]): string {
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
    `${count(all.length, 'rule')} with ${count(sum(all, patterns), 'pattern')}, each rule with its reason, the case in which the wording would be fine, and the`,
    `standard it leans on. ${count(sum(all, sentences), 'sentence')} prove them; every one was written here, and none comes from a newspaper. The build tries`,
    'each: what is said to be marked is marked, to the letter, and what is said to be left alone is left alone. Some of them follow.',
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

function ruleLines(rule: AnyRule): readonly string[] {
  const { marked, spared } = chooseExamples(rule, { marked: mostFlagged, spared: mostPassing });
  return [
    `#### ${rule.title}`,
    '',
    `> ${rule.message.replace('{match}', '…')}`,
    '',
    `**Why.** ${rule.why}`,
    '',
    `**Could be fine.** ${rule.innocent}`,
    '',
    ...(marked.some(({ plain }) => plain)
      ? [
          '| Marked | A plain version |',
          '|---|---|',
          ...marked.map(({ sentence, plain }) => `| ${cell(sentence)} | ${cell(plain)} |`),
        ]
      : ['Marked:', '', ...marked.map(({ sentence }) => `- ${prose(sentence)}`)]),
    '',
    ...(spared.length ? ['Left alone:', '', ...spared.map((sentence) => `- ${prose(sentence)}`), ''] : []),
    `<sub>${[
      `\`${rule.id}\``,
      ...('entries' in rule ? [count(patterns(rule), 'pattern')] : []),
      severities[rule.severity],
      where(rule),
      `${rule.source.by}, *${rule.source.title}*: ${rule.source.locator}`,
    ].join(' · ')}</sub>`,
    '',
  ];
}

const COMPANY = {
  heated: ', among other strong words',
  unheated: ', not among strong words at the thorough level',
} as const;

function where(rule: AnyRule): string {
  const { id, tier } = rule;
  const texts = 'entries' in rule ? rule.scope?.texts : 'any';
  const company = texts && texts !== 'any' ? COMPANY[texts] : '';
  const places = [
    tier.headline ? `headlines: ${levels[tier.headline]}${agreement(id, 'headline')}` : 'silent in headlines',
    tier.body ? `text: ${levels[tier.body]}${company}${agreement(id, 'body')}` : 'silent in the text',
  ];
  return places.join(', ');
}

/** Returns how far readers agreed with a rule in one place, when enough of its findings there were judged to say so. */
function agreement(id: string, place: Place): string {
  const measured = confidence[place][id];
  if (!measured || measured.n < fewestJudged) return '';
  return ` (readers agree with ${Math.round(100 * measured.confidence)} %)`;
}

const patterns = (rule: AnyRule) =>
  'find' in rule ? 0 : sum(rule.entries, ({ match }) => [match].flat().length);

function sentences(rule: AnyRule): number {
  const proofs: readonly { flags: readonly unknown[]; passes?: readonly unknown[] }[] =
    'find' in rule ? [rule] : rule.entries;
  return sum(proofs, ({ flags, passes = [] }) => flags.length + passes.length);
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
    .split(/\[\[|\]\]/)
    .map((part, index) => (index % 2 ? `**${escaped(part)}**` : escaped(part)))
    .join('');
}
