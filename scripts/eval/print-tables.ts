/** Prints figures as tables that can be pasted into a note. */
import { type Goal, goals } from './goals';
import type { Half } from './read-sets';
import type { RuleFigure } from './score-rules';
import type { Figure } from './score-sets';

/** Returns all figures as a Markdown table: one line per measure and tier, both halves side by side. */
export function figureTable(figures: readonly Figure[]): readonly string[] {
  const tuning = figures.filter(({ half }) => half === 'tuning');
  return table(
    ['set', 'measure', 'tier', 'tuning', 'n', 'checking', 'n'],
    tuning.map((figure) => {
      const twin = other(figures, figure);
      return [
        figure.set,
        figure.measure,
        `${figure.tier}`,
        number(figure.value, figure.measure),
        `${figure.of}`,
        twin ? number(twin.value, twin.measure) : '',
        twin ? `${twin.of}` : '',
      ];
    }),
  );
}

/** Returns the goals with what was reached: the table that a note ends with. */
export function goalTable(figures: readonly Figure[]): readonly string[] {
  const rows = goals.flatMap((goal) => {
    const tuning = find(figures, goal, 'tuning');
    const checking = find(figures, goal, 'checking');
    if (!tuning || !checking) return [];
    return [
      [
        goal.set,
        goal.measure,
        `${goal.tier}`,
        goal.atMost === undefined
          ? `≥ ${number(goal.atLeast ?? 0, goal.measure)}`
          : `≤ ${number(goal.atMost, goal.measure)}`,
        number(tuning.value, goal.measure),
        number(checking.value, goal.measure),
        isReached(goal, checking.value) ? 'yes' : 'no',
      ],
    ];
  });
  return table(['set', 'measure', 'tier', 'goal', 'tuning', 'checking', 'reached'], rows);
}

/** Returns one line per rule that spoke, loudest on neutral titles first; then the rules that never did. */
export function ruleTable(rules: readonly RuleFigure[]): readonly string[] {
  const spoke = rules
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.neutralPerThousand - a.neutralPerThousand || b.hits - a.hits);
  const silent = rules.filter(({ hits }) => hits === 0).map(({ ruleId }) => ruleId);
  return [
    ...table(
      [
        'rule',
        'hits',
        'per 1,000 neutral',
        'per 1,000 outlets’',
        'framed',
        'in biased sentences',
        'on marked words',
        'in bait posts',
      ],
      spoke.map((rule) => [
        rule.ruleId,
        `${rule.hits}`,
        rule.neutralPerThousand.toFixed(1),
        rule.outletsPerThousand.toFixed(1),
        `${rule.framedHits}`,
        agreement(rule.sentencePrecision, rule.sentenceHits),
        agreement(rule.wordPrecision, rule.wordHits),
        agreement(rule.baitPrecision, rule.baitHits),
      ]),
    ),
    ...(silent.length ? [`Never spoke: ${silent.join(', ')}.`] : []),
  ];
}

/** Returns the figures that differ between `before` and `after`, largest change first. */
export function changeTable(before: readonly Figure[], after: readonly Figure[]): readonly string[] {
  const changes = after
    .map((figure) => ({
      figure,
      was: before.find((old) => isSame(old, figure) && old.half === figure.half)?.value,
    }))
    .filter(({ figure, was }) => was === undefined || Math.abs(was - figure.value) > 1e-9)
    .sort((a, b) => size(b) - size(a));
  if (changes.length === 0) return ['No figure changed.'];
  return table(
    ['set', 'measure', 'tier', 'half', 'before', 'after', 'change'],
    changes.map(({ figure, was }) => [
      figure.set,
      figure.measure,
      `${figure.tier}`,
      figure.half,
      was === undefined ? '–' : number(was, figure.measure),
      number(figure.value, figure.measure),
      was === undefined
        ? 'new'
        : `${figure.value > was ? '+' : '−'}${number(Math.abs(figure.value - was), figure.measure)}`,
    ]),
  );
}

const size = ({ figure, was }: { figure: Figure; was: number | undefined }) =>
  Math.abs(figure.value - (was ?? 0));

/** Returns a Markdown table with its columns aligned. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)];
}

function number(value: number, measure: string): string {
  if (measure.startsWith('flagged')) return `${(100 * value).toFixed(1)} %`;
  if (measure === 'findings in quotations') return `${value}`;
  return measure.startsWith('findings per') ? value.toFixed(2) : value.toFixed(3).replace(/^0/, '');
}

const agreement = (precision: number | null, hits: number) =>
  precision === null ? '' : `${Math.round(100 * precision)} % of ${hits}`;

const isReached = ({ atLeast, atMost }: Goal, value: number) =>
  atMost === undefined ? value >= (atLeast ?? 0) : value <= atMost;

type Kind = Pick<Figure, 'set' | 'measure' | 'tier'>;

const isSame = (a: Kind, b: Kind) => a.set === b.set && a.measure === b.measure && a.tier === b.tier;

const find = (figures: readonly Figure[], kind: Kind, half: Half) =>
  figures.find((figure) => isSame(figure, kind) && figure.half === half);

const other = (figures: readonly Figure[], figure: Figure) => find(figures, figure, 'checking');
