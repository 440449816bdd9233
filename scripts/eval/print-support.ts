/** Prints how headline against body was measured: what has to be reached, and what was. */
import type { LoadedPack } from '@/lib/engine/pack';
import { table } from './print-tables';
import { readSupportSets } from './read-support';
import type { Figure } from './score-sets';
import { scoreSupport } from './score-support';

/** What a measure has to reach; its name is that of the figure, without what follows the comma where every figure of a kind has the same. */
interface Goal {
  readonly set: string;
  readonly measure: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const goals: readonly Goal[] = [
  { set: 'own headlines', measure: 'flagged', atMost: 0.02 },
  { set: 'labelled pairs', measure: 'claims precision', atLeast: 0.8 },
  { set: 'labelled pairs', measure: 'claims recall', atLeast: 0.5 },
  { set: 'edited headlines', measure: 'found, number', atLeast: 0.95 },
  { set: 'edited headlines', measure: 'found, name', atLeast: 0.85 },
  { set: 'edited headlines', measure: 'found, quotation', atLeast: 0.95 },
  { set: 'edited headlines', measure: 'found, hedge', atLeast: 0.6 },
  { set: 'edited headlines', measure: 'found, speaker', atLeast: 0.7 },
  { set: 'edited headlines', measure: 'found, superlative', atLeast: 0.8 },
  { set: 'headline-body-pairs', measure: 'unrelated F1', atLeast: 0.975 },
  { set: 'headline-body-pairs', measure: 'disagree F1', atLeast: 0.3 },
];

/** Returns the table of everything measured about support on the sets in `folder`, with both halves and the goals. */
export function supportTable(folder: string, pack: LoadedPack): readonly string[] {
  const figures = scoreSupport(readSupportSets(folder), pack);
  const rows = figures.flatMap((tuning) => {
    const checking = figures.find(
      ({ set, measure, half }) => half === 'checking' && set === tuning.set && measure === tuning.measure,
    );
    if (tuning.half !== 'tuning' || !checking) return [];
    const goal = goalOf(tuning);
    return [
      [
        tuning.set,
        tuning.measure,
        goal === undefined ? '' : written(goal),
        share(tuning),
        `${tuning.of}`,
        share(checking),
        `${checking.of}`,
        goal === undefined ? '' : isReached(goal, checking.value) ? 'yes' : 'no',
      ],
    ];
  });
  return table(['set', 'measure', 'goal', 'tuning', 'n', 'checking', 'n', 'reached'], rows);
}

const goalOf = (figure: Figure): Goal | undefined =>
  goals.find(
    ({ set, measure }) =>
      set === figure.set && (measure === figure.measure || figure.measure.startsWith(`${measure},`)),
  );

const written = ({ atLeast, atMost }: Goal): string =>
  atMost === undefined ? `≥ ${(atLeast ?? 0).toFixed(3)}` : `≤ ${atMost.toFixed(3)}`;

const share = ({ value, of }: Figure): string => (of === 0 ? '' : value.toFixed(3));

const isReached = ({ atLeast, atMost }: Goal, value: number): boolean =>
  atMost === undefined ? value >= (atLeast ?? 0) : value <= atMost;
