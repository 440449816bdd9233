/** Prints the figures of saved pages as tables that can be pasted into a note. */
import type { HalfFigures, PageFigures, SetFigures, Spread } from './score-pages';
import { ours } from './score-pages';

const names = ['tuning half', 'checking half'] as const;

/** Returns all tables, line by line. */
export function figureLines(figures: PageFigures): readonly string[] {
  const { throws, mutations, spans, wrongSpans, cold, longestStretch, judging } = figures;
  return [
    ...figures.halves.flatMap(halfLines),
    '',
    `Throws ${throws}, mutations of the page ${mutations}, spans looked up ${spans}, of which wrong ${wrongSpans}.`,
    '',
    '| milliseconds | median | p90 | most |',
    '|---|---:|---:|---:|',
    ...Object.entries(cold).map(([name, spread]) => timeRow(`${name}, cold page`, spread)),
    timeRow(`${ours}, longest stretch`, longestStretch),
    timeRow(`${ours}, judging on a thread of its own`, judging),
  ];
}

function halfLines({ half, sets, others, frontMatter }: HalfFigures): readonly string[] {
  const readers = Object.keys(sets[0]?.body ?? {});
  const lines = [
    '',
    `## ${names[half]}`,
    '',
    `| measure | pages |${readers.map((name) => ` ${name} |`).join('')}`,
    `|---|---:|${readers.map(() => '---|').join('')}`,
    ...sets.flatMap((set) => setRows(set, readers)),
    row(
      'other pages read as articles',
      others.pages,
      readers.map((name) => (name === ours ? share(others.detected) : '')),
    ),
  ];
  if (!frontMatter) return lines;
  const { pages, headline, standfirstPrecision, standfirstRecall, kicker, kickerPrecision } = frontMatter;
  return [
    ...lines,
    '',
    `By hand, ${pages} pages: headline node ${share(headline)}; standfirst P ${share(standfirstPrecision)} R ${share(standfirstRecall)}; kicker P ${share(kickerPrecision)}, right when present ${share(kicker)}.`,
  ];
}

function setRows({ set, pages, body, headline, detected }: SetFigures, readers: readonly string[]) {
  return [
    row(
      `${set} body P / R / F1`,
      pages,
      readers.map((name) => {
        const score = body[name];
        return score ? `${share(score.precision)} / ${share(score.recall)} / ${share(score.f1)}` : '';
      }),
    ),
    row(
      `${set} headline, loosely`,
      pages,
      readers.map((name) => share(headline[name] ?? 0)),
    ),
    row(
      `${set} read as articles`,
      pages,
      readers.map((name) => (name === ours ? share(detected) : '')),
    ),
  ];
}

const row = (name: string, pages: number, cells: readonly string[]): string =>
  `| ${name} | ${pages} |${cells.map((cell) => ` ${cell} |`).join('')}`;
const timeRow = (name: string, { median, p90, most }: Spread): string =>
  `| ${name} | ${median.toFixed(1)} | ${p90.toFixed(1)} | ${most.toFixed(1)} |`;
const share = (value: number): string => value.toFixed(3);
