/** Lists what went wrong in the tuning half, for the editor's own screen: these texts belong to others and enter no file. */
import type { Finding } from '@/lib/model';
import { wordsOf } from './read-sets';
import { type Checked, shownAt } from './run-rules';
import { overlap } from './score-sets';

const grammar = new Set(
  'the a an of to in on at by for with from and or but is are was were be been has have had it its this that as not he his she her they their we our you i who which what will would can could than more'.split(
    ' ',
  ),
);

/** Returns lines that show the worst false alarms and the most frequent misses, at most `most` of each kind. */
export function listMistakes(checked: readonly Checked[], most: number): readonly string[] {
  const tuning = checked.filter(({ row }) => row.half === 'tuning');
  const set = (name: string) => tuning.filter(({ row }) => row.set === name);
  return [
    ...part(
      'Neutral titles that are flagged at tier 2, calmest tier first',
      neutralAlarms(set('titles-neutral')),
      most,
    ),
    ...part(
      'Sentences labelled unbiased that carry most findings',
      sentenceAlarms(set('bias-sentences')),
      most,
    ),
    ...part('Framed titles that are not flagged at tier 2', framedMisses(set('titles-framed')), most),
    ...part(
      'Outlets’ titles read as not framed that are flagged at tier 2, calmest tier first',
      neutralAlarms(set('titles-outlets').filter(({ row }) => row.label === 0)),
      most,
    ),
    ...part(
      'Outlets’ titles read as framed that are not flagged at tier 2',
      framedMisses(set('titles-outlets').filter(({ row }) => row.label === 1)),
      most,
    ),
    ...part(
      'Marked words most often missed (bias-sentences): missed, of all',
      missedWords(set('bias-sentences')),
      4 * most,
    ),
    ...part(
      'Words most often in missed spans of up to six words (propaganda-spans)',
      missedSpans(set('propaganda-spans')),
      4 * most,
    ),
  ];
}

/** Returns every tuning finding of the rule `ruleId`, one a line, with its set and whether the labels agree. */
export function listRule(checked: readonly Checked[], ruleId: string, most: number): readonly string[] {
  const hits = checked
    .filter(({ row }) => row.half === 'tuning')
    .flatMap((one) =>
      one.findings.filter((finding) => finding.ruleId === ruleId).map((finding) => ({ one, finding })),
    );
  return part(
    `${ruleId}: ${hits.length} findings in the tuning half`,
    hits.map(({ one, finding }) => `${one.row.set} ${label(one)} ${around(one.row.text, [finding])}`),
    most,
  );
}

const label = ({ row }: Checked) => (row.label === null ? ' ' : row.label ? '+' : '−');

function part(title: string, lines: readonly string[], most: number): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - most;
  return [
    '',
    title,
    ...lines.slice(0, most).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ];
}

function neutralAlarms(checked: readonly Checked[]): readonly string[] {
  return checked
    .map((one) => ({ one, shown: shownAt(one, 2) }))
    .filter(({ shown }) => shown.length > 0)
    .map(({ one, shown }) => ({ one, shown, tier: Math.min(...shown.map(({ tier }) => tier)) }))
    .sort((a, b) => a.tier - b.tier || b.shown.length - a.shown.length)
    .map(({ one, shown, tier }) => `${tier}  ${marked(one.row.text, shown)}  ${ids(shown)}`);
}

function sentenceAlarms(checked: readonly Checked[]): readonly string[] {
  return checked
    .filter(({ row, findings }) => row.label === 0 && findings.length > 0)
    .sort((a, b) => b.findings.length - a.findings.length)
    .map(({ row, findings }) => `${marked(row.text, findings)}  ${ids(findings)}`);
}

function framedMisses(checked: readonly Checked[]): readonly string[] {
  return checked.filter((one) => shownAt(one, 2).length === 0).map(({ row }) => row.text);
}

function missedWords(checked: readonly Checked[]): readonly string[] {
  const counts = new Map<string, { missed: number; all: number }>();
  for (const { row, findings } of checked) {
    const found = new Set(findings.flatMap(({ text }) => wordsOf(text)));
    for (const word of new Set(row.words)) {
      const count = counts.get(word) ?? { missed: 0, all: 0 };
      counts.set(word, { missed: count.missed + (found.has(word) ? 0 : 1), all: count.all + 1 });
    }
  }
  return [...counts]
    .filter(([word, { missed }]) => missed > 1 && !grammar.has(word))
    .sort(([, a], [, b]) => b.missed - a.missed)
    .map(([word, { missed, all }]) => `${missed} of ${all}  ${word}`);
}

function missedSpans(checked: readonly Checked[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { row, findings } of checked) {
    for (const span of row.spans ?? []) {
      const words = wordsOf(row.text.slice(span.start, span.end));
      if (words.length > 6 || findings.some((finding) => overlap(finding.span, span) > 0)) continue;
      for (const word of new Set(words))
        if (!grammar.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count > 2)
    .sort(([, a], [, b]) => b - a)
    .map(([word, count]) => `${count}  ${word}`);
}

const ids = (findings: readonly Finding[]) => [...new Set(findings.map(({ ruleId }) => ruleId))].join(', ');

/** Returns `text` with `[[ ]]` around each finding; of two that overlap the first. */
function marked(text: string, findings: readonly Finding[]): string {
  let end = 0;
  let line = '';
  for (const { span } of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < end) continue;
    line += `${text.slice(end, span.start)}[[${text.slice(span.start, span.end)}]]`;
    end = span.end;
  }
  return (line + text.slice(end)).replaceAll('\n', ' ');
}

/** Returns the finding in its own words and up to 60 characters either side. */
function around(text: string, findings: readonly Finding[]): string {
  const [finding] = findings;
  if (!finding) return '';
  const { start, end } = finding.span;
  const before = text.slice(Math.max(0, start - 60), start);
  return `${before}[[${text.slice(start, end)}]]${text.slice(end, end + 60)}`.replaceAll('\n', ' ');
}
