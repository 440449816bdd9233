/** The build-time refusals: a rule whose examples, traps, twins, mirrors or wordings do not hold is not compiled into the product. */
import type { Origin } from '@/lib/engine/compile';
import { type Example, readExample, readLine, spanKey } from '@/lib/engine/example';
import { Program } from '@/lib/engine/expand';
import { type Candidate, findCandidates, isSilencedBy } from '@/lib/engine/find-candidates';
import { createMatcher } from '@/lib/engine/match';
import type { LoadedPack, PackEntry, PackRule } from '@/lib/engine/pack';
import type { Entry, Rule, StructuralRule } from '@/lib/engine/rule';
import type { Block, BlockKind } from '@/lib/model';
import { readDoc } from '@/lib/text/doc';

/** What checking needs. */
export interface CheckInput {
  readonly rules: readonly Rule[];
  readonly pack: LoadedPack;
  readonly origins: readonly Origin[];
  /** Actors in pairs: `a[i]` and `b[i]` change places in a mirrored twin. */
  readonly actorPairs: readonly { readonly a: readonly string[]; readonly b: readonly string[] }[];
}

const LEAST = { flags: 3, passes: 5 } as const;
const MESSAGE_LENGTH = 120;
/** Messages speak of words; these would make them speak of a person or pass a verdict. */
const BANNED_IN_MESSAGES =
  /\b(you|your|author|writer|journalist|reporter|biased|bias|lies|lying|propaganda|fake)\b/i;

/** Returns every reason to refuse, as sentences that begin with the rule's id; empty when all is well. */
export function checkRules({ rules, pack, origins, actorPairs }: CheckInput): string[] {
  const problems: string[] = [];
  const ruleOf = ({ entry }: Candidate): PackRule =>
    pack.rules[(pack.entries[entry] as PackEntry).rule] as PackRule;
  const find = (text: string, kind: BlockKind): Candidate[] =>
    findCandidates(readLine(text, kind, pack), pack);
  const shown = (candidates: Candidate[], id: string): Candidate[] =>
    candidates.filter((c) => c.suppressed === null && ruleOf(c).id === id);
  const swap = createSwap(actorPairs);

  const seen = new Set<string>();
  for (const rule of rules) {
    const refuse = (what: string): void => {
      problems.push(`${rule.id}: ${what}`);
    };
    if (seen.has(rule.id)) refuse('another rule has this id');
    seen.add(rule.id);
    checkWords(rule, refuse);
    const flags = rule.entries.flatMap((entry) => entry.flags);
    const passes = rule.entries.flatMap((entry) => entry.passes ?? []);
    if (flags.length < LEAST.flags)
      refuse(`it has ${flags.length} flagged sentences, ${LEAST.flags} are needed`);
    if (passes.length < LEAST.passes)
      refuse(`it has ${passes.length} passing sentences, ${LEAST.passes} are needed`);

    for (const [number, entry] of rule.entries.entries()) {
      const hit = new Set<string>();
      for (const source of entry.flags) {
        const example = readExample(source);
        if (example.expected.length === 0) refuse(`“${source}” marks nothing with [[ ]]`);
        const candidates = find(example.text, example.kind);
        for (const candidate of candidates) {
          const origin = origins[pack.programs.codes[candidate.program + Program.pattern] as number];
          if (
            origin?.rule === rule.id &&
            origin.entry === number &&
            (candidate.suppressed === null || candidate.suppressed === 'a longer match of the same rule')
          )
            hit.add(origin.pattern);
        }
        const got = shown(candidates, rule.id).map(spanKey);
        if (got.join() !== example.expected.join())
          refuse(`“${source}” ${describeSpans(example.text, got, candidates, rule.id, ruleOf)}`);
        else checkTwins(example, refuse, (text) => shown(find(text, example.kind), rule.id));
        checkMirror(example, refuse, swap, (text) => shown(find(text, example.kind), rule.id));
      }
      for (const pattern of [entry.match].flat())
        if (!hit.has(pattern)) refuse(`no flagged sentence of its entry hits “${pattern}”`);
      for (const source of entry.passes ?? []) {
        const example = readExample(source);
        const got = shown(find(example.text, example.kind), rule.id);
        if (got.length > 0)
          refuse(
            `“${source}” must pass, but ${got.map(({ span }) => `“${example.text.slice(span.start, span.end)}”`).join(', ')} is flagged`,
          );
        checkMirror(example, refuse, swap, (text) => shown(find(text, example.kind), rule.id));
      }
      for (const plain of [...(entry.plain ?? [])]) {
        const text = plain.replaceAll('{target}', 'Smith');
        for (const kind of ['headline', 'paragraph'] as const) {
          const other = find(`Jones ${text} today`, kind).find(({ suppressed }) => suppressed === null);
          if (other) refuse(`its plain wording “${plain}” triggers ${ruleOf(other).id}`);
        }
      }
    }
    checkUnless(rule, passes, refuse);
  }
  return [...new Set(problems)];

  /** Each `unless` must be the only thing that spares some passing sentence. */
  function checkUnless(rule: Rule, passes: readonly string[], refuse: (what: string) => void): void {
    const needed = new Set<string>();
    for (const source of passes) {
      const { text, kind } = readExample(source);
      const doc = readLine(text, kind, pack);
      const matcher = createMatcher(doc, pack);
      for (const candidate of findCandidates(doc, pack)) {
        if (candidate.suppressed !== 'an unless pattern matches' || ruleOf(candidate).id !== rule.id)
          continue;
        const { rule: ruleIndex } = pack.entries[candidate.entry] as PackEntry;
        const rows = [...pack.silencers.ofEntry(candidate.entry), ...pack.silencers.ofRule(ruleIndex)];
        const silencers = new Set(
          rows
            .filter((pattern, k) => k % 3 === 0 && isSilencedBy(doc, pack, matcher, candidate, pattern))
            .map((pattern) => originKey(origins[pattern])),
        );
        if (silencers.size === 1) for (const key of silencers) needed.add(key);
      }
    }
    const check = (owner: { readonly unless?: readonly string[] }, entry: number): void => {
      for (const pattern of owner.unless ?? []) {
        if (!needed.has(originKey({ rule: rule.id, entry, use: 'unless', pattern })))
          refuse(`its unless “${pattern}” is not needed by any passing sentence`);
      }
    };
    check(rule, -1);
    for (const [number, entry] of rule.entries.entries()) check(entry as Entry, number);
  }
}

/** Returns every reason to refuse a structural rule: an example that is not found, or found where it must not be. */
export function checkStructuralRules(rules: readonly StructuralRule[], pack: LoadedPack): string[] {
  return rules.flatMap((rule) => {
    const problems: string[] = [];
    checkWords(rule, (what) => problems.push(`${rule.id}: ${what}`));
    if (rule.flags.length < LEAST.flags || rule.passes.length < LEAST.passes)
      problems.push(`${rule.id}: it needs ${LEAST.flags} flagged and ${LEAST.passes} passing articles`);
    for (const [examples, isFlagged] of [
      [rule.flags, true],
      [rule.passes, false],
    ] as const) {
      for (const { kicker, headline, paragraphs, genre = 'reportage' } of examples) {
        const blocks: Block[] = [];
        let text = '';
        for (const [kind, words] of [
          ['kicker', kicker],
          ['headline', headline],
          ...paragraphs.map((p) => ['paragraph', p] as const),
        ] as const) {
          if (text) text += '\n';
          blocks.push({ kind, span: { start: text.length, end: text.length + words.length } });
          text += words;
        }
        if (rule.find(readDoc({ text, blocks }, pack.vocabulary), genre).length > 0 !== isFlagged)
          problems.push(`${rule.id}: “${kicker} – ${headline}” must ${isFlagged ? 'be flagged' : 'pass'}`);
      }
    }
    return problems;
  });
}

const originKey = (origin: Origin | undefined): string => `${origin?.entry} ${origin?.pattern}`;

function checkWords(rule: Omit<Rule, 'entries'>, refuse: (what: string) => void): void {
  if (!rule.message.includes('{match}')) refuse('its message does not hold {match}');
  if (rule.message.length > MESSAGE_LENGTH)
    refuse(`its message has ${rule.message.length} characters, ${MESSAGE_LENGTH} are allowed`);
  if (BANNED_IN_MESSAGES.test(rule.message)) refuse('its message speaks of a person or passes a verdict');
  for (const field of ['why', 'innocent', 'title'] as const)
    if (!rule[field].trim()) refuse(`it has no ${field}`);
  if (!rule.source.title || !rule.source.by) refuse('it has no source');
}

function describeSpans(
  text: string,
  got: string[],
  candidates: Candidate[],
  id: string,
  ruleOf: (c: Candidate) => PackRule,
): string {
  const cut = (key: string): string => {
    const [start, end] = key.split('-').map(Number);
    return `“${text.slice(start, end)}”`;
  };
  if (got.length > 0) return `shows ${got.map(cut).join(', ')} instead`;
  const reasons = candidates
    .filter((c) => c.suppressed !== null && ruleOf(c).id === id)
    .map((c) => `${cut(spanKey(c))}: ${c.suppressed}`);
  return reasons.length > 0 ? `is not flagged (${reasons.join('; ')})` : 'is not matched by any pattern';
}

/** Title case, capitals, other quotation marks and NBSP change nothing; as somebody's quoted words it is not the outlet's. */
function checkTwins(
  { text, expected }: Example,
  refuse: (what: string) => void,
  find: (text: string) => Candidate[],
): void {
  const twins: [string, string][] = [
    [
      'in title case',
      text.replace(
        /(^|[\s“"‘(-])(\p{Ll})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      ),
    ],
    ['in capitals', text.toUpperCase()],
    ['with straight quotes', text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
    ['with no-break spaces', text.replaceAll(' ', '\u00a0')],
  ];
  for (const [how, twin] of twins) {
    if (twin.length !== text.length) continue;
    const got = find(twin).map(spanKey);
    if (got.join() !== expected.join()) refuse(`“${text}” behaves differently ${how}`);
  }
  const isQuoting = /["“”]/.test(text);
  const wrapped = isQuoting
    ? `The minister said that ${text}`
    : `“${text.replace(/\.$/, ',')}” the minister said.`;
  if (find(wrapped).some(({ voice }) => voice === 'outlet'))
    refuse(`“${text}” is still the outlet’s word when somebody says it`);
}

/** With its actors swapped an example must show the same findings. */
function checkMirror(
  { text }: Example,
  refuse: (what: string) => void,
  swap: (text: string) => string,
  find: (text: string) => Candidate[],
): void {
  const mirrored = swap(text);
  if (mirrored === text) return;
  const here = find(text).map(({ span }) => swap(text.slice(span.start, span.end)));
  const there = find(mirrored).map(({ span }) => mirrored.slice(span.start, span.end));
  if (here.join('|') !== there.join('|')) refuse(`“${text}” and “${mirrored}” are treated differently`);
}

/** Returns a function that lets the actors of each pair change places in a text. */
export function createSwap(pairs: CheckInput['actorPairs']): (text: string) => string {
  const other = new Map<string, string>();
  for (const { a, b } of pairs) {
    for (let i = 0; i < a.length; i++) {
      other.set(a[i] as string, b[i] as string);
      other.set(b[i] as string, a[i] as string);
    }
  }
  const names = [...other.keys()].sort((x, y) => y.length - x.length);
  if (names.length === 0) return (text) => text;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map((name) => name.replace(/[.*+?^$()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) => text.replace(pattern, (name) => other.get(name) ?? name);
}
