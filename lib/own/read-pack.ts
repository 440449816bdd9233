/** A rule pack as somebody wrote it → rules. Every field is looked at: it may come from anywhere, and is data alone. */
import type { Entry, Rule, RuleTier, Scope } from '@/lib/engine/rule';
import type { Category, Severity, Source, Tier } from '@/lib/model';
import { categories } from '@/lib/settings/categories';

/** Rules that somebody wrote for this reader: a newsroom's house style, say. */
export interface OwnPack {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** What tells such a file from any other. */
const KIND = 'plumbline-rules';
/** Bounds: of lists by number, of texts by length in UTF-16 code units. */
const MOST = {
  file: 1_000_000,
  rules: 200,
  entries: 50,
  patterns: 200,
  allPatterns: 2_000,
  examples: 200,
  pattern: 1_000,
  title: 60,
  message: 120,
  text: 500,
} as const;

/** Returns the pack in a file's content. Throws an Error with the reason, a clause, when it is none. */
export function readPackFile(content: string): OwnPack {
  if (content.length > MOST.file) refuse('it is too long');
  let read: unknown;
  try {
    read = JSON.parse(content);
  } catch {
    refuse('it is not JSON');
  }
  return readPack(read);
}

/** Returns the content of a pack's file. */
export const writePackFile = (pack: OwnPack): string =>
  `${JSON.stringify({ kind: KIND, ...pack }, null, 2)}\n`;

/** Returns the pack that `value` holds, what it leaves out filled in. Throws an Error with the reason, a clause, when it is none. */
export function readPack(value: unknown): OwnPack {
  const fields = readFields(value, 'it', ['kind', 'title', 'rules']);
  if (fields.kind !== undefined && fields.kind !== KIND) refuse(`its “kind” is not “${KIND}”`);
  const title = readText(fields.title, 'its “title”', MOST.title);
  const rules = readList(fields.rules, 'its “rules”', MOST.rules).map((rule, i) =>
    readRule(rule, `rule ${i + 1}`, title),
  );
  if (rules.length === 0) refuse('it has no rules');
  const patterns = rules.flatMap(({ unless = [], entries }) => [
    ...unless,
    ...entries.flatMap((entry) => [...[entry.match].flat(), ...(entry.unless ?? [])]),
  ]);
  if (patterns.length > MOST.allPatterns) refuse(`it has more than ${MOST.allPatterns} patterns`);
  const ids = rules.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice) refuse(`two rules have the id “${twice}”`);
  return { title, rules };
}

function readRule(value: unknown, place: string, pack: string): Rule {
  const fields = readFields(value, place, [
    'id',
    'title',
    'category',
    'severity',
    'tier',
    'message',
    'why',
    'innocent',
    'source',
    'scope',
    'unless',
    'entries',
  ]);
  const id = readText(fields.id, `the “id” of ${place}`, MOST.title);
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) refuse(`the id “${id}” is not made of small letters and hyphens`);
  // The rule that a reader's own words make.
  if (id === 'words') refuse('the id “words” is taken');
  const named = `“${id}”`;
  const title = readText(fields.title, `the “title” of ${named}`, MOST.title);
  const textOr = (name: string, otherwise: string, most: number = MOST.text): string =>
    fields[name] === undefined ? otherwise : readText(fields[name], `the “${name}” of ${named}`, most);
  const message = textOr('message', '“{match}” is on a list of yours.', MOST.message);
  if (!message.includes('{match}')) refuse(`the “message” of ${named} does not hold {match}`);
  const entries = readList(fields.entries, `the “entries” of ${named}`, MOST.entries).map((entry) =>
    readEntry(entry, named),
  );
  if (entries.length === 0) refuse(`${named} has no entries`);
  return {
    id,
    title,
    category: readCategory(fields.category, named),
    severity: readSeverity(fields.severity, named) ?? 'caution',
    tier: readTier(fields.tier, named) ?? { headline: 1, body: 1 },
    message,
    why: textOr('why', `It stands in the rule pack “${pack}”.`),
    innocent: textOr('innocent', 'Whoever wrote the rule did not say.'),
    source: readSource(fields.source, named) ?? { by: 'rule pack', title: pack, locator: title },
    ...(fields.scope !== undefined && { scope: readScope(fields.scope, named) }),
    ...(fields.unless !== undefined && { unless: readPatterns(fields.unless, `the “unless” of ${named}`) }),
    entries,
  };
}

function readEntry(value: unknown, rule: string): Entry {
  const fields = readFields(value, `an entry of ${rule}`, [
    'match',
    'plain',
    'unless',
    'severity',
    'tier',
    'flags',
    'passes',
  ]);
  const match = typeof fields.match === 'string' ? [fields.match] : fields.match;
  const severity = readSeverity(fields.severity, rule);
  const tier = readTier(fields.tier, rule);
  const texts = (name: string, most: number): string[] =>
    fields[name] === undefined
      ? []
      : readList(fields[name], `the “${name}” of ${rule}`, most).map((text) =>
          readText(text, `the “${name}” of ${rule}`, MOST.text),
        );
  const patterns = readPatterns(match, `the “match” of ${rule}`);
  if (patterns.length === 0) refuse(`an entry of ${rule} has no “match”`);
  return {
    match: patterns,
    plain: texts('plain', MOST.examples),
    ...(fields.unless !== undefined && { unless: readPatterns(fields.unless, `the “unless” of ${rule}`) }),
    ...(severity && { severity }),
    ...(tier && { tier }),
    flags: texts('flags', MOST.examples),
    passes: texts('passes', MOST.examples),
  };
}

const readPatterns = (value: unknown, what: string): string[] =>
  readList(value, what, MOST.patterns).map((pattern) => readText(pattern, what, MOST.pattern));

function readCategory(value: unknown, rule: string): Category {
  if (value === undefined) return 'own-words';
  return (
    categories.find((category) => category === value) ??
    refuse(`the “category” of ${rule} is none of Plumbline’s`)
  );
}

function readSeverity(value: unknown, rule: string): Severity | undefined {
  if (value === undefined || value === 'note' || value === 'caution' || value === 'strong') return value;
  return refuse(`the “severity” of ${rule} is not note, caution or strong`);
}

function readTier(value: unknown, rule: string): RuleTier | undefined {
  if (value === undefined) return undefined;
  const { headline, body } = readFields(value, `the “tier” of ${rule}`, ['headline', 'body']);
  const level = (one: unknown): Tier =>
    one === 1 || one === 2 || one === 3 ? one : refuse(`the “tier” of ${rule} is not 1, 2 or 3`);
  return {
    ...(headline !== undefined && { headline: level(headline) }),
    ...(body !== undefined && { body: level(body) }),
  };
}

function readSource(value: unknown, rule: string): Source | undefined {
  if (value === undefined) return undefined;
  const what = `the “source” of ${rule}`;
  const fields = readFields(value, what, ['by', 'title', 'locator']);
  return {
    by: readText(fields.by, what, MOST.text),
    title: readText(fields.title, what, MOST.text),
    locator: readText(fields.locator, what, MOST.text),
  };
}

function readScope(value: unknown, rule: string): Scope {
  const what = `the “scope” of ${rule}`;
  const fields = readFields(value, what, ['voice', 'names', 'negated', 'figures']);
  const isChoice = (name: string): boolean =>
    fields[name] === undefined || fields[name] === 'skip' || fields[name] === 'keep';
  const voices = fields.voice === undefined ? [] : readList(fields.voice, what, 2);
  if (
    !['names', 'negated', 'figures'].every(isChoice) ||
    !voices.every((voice) => voice === 'outlet' || voice === 'attributed')
  )
    refuse(`${what} cannot be read`);
  return { ...fields } as Scope;
}

/** Returns `value` as an object that holds `names` and nothing else. */
function readFields(
  value: unknown,
  what: string,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(`${what} is no object`);
  const other = Object.keys(value).find((name) => !names.includes(name));
  if (other !== undefined) refuse(`${what} holds “${other.slice(0, MOST.title)}”, which nothing reads`);
  return value as Readonly<Record<string, unknown>>;
}

function readList(value: unknown, what: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) return refuse(`${what} is no list`);
  if (value.length > most) refuse(`${what} is a list of more than ${most}`);
  return value;
}

function readText(value: unknown, what: string, most: number): string {
  if (typeof value !== 'string' || !value.trim()) return refuse(`${what} is no text`);
  if (value.length > most) refuse(`${what} is longer than ${most} characters`);
  return value;
}

function refuse(reason: string): never {
  throw new Error(reason);
}
