/** Measures extraction on saved pages in Chromium: `npm run eval:pages -- FOLDER [--json] [--alone] [--worst N] [--fuzz N]`. */
import { parseArgs } from 'node:util';
import { fuzzPages } from './pages/fuzz-pages';
import type { Measured } from './pages/measure-page';
import { openPages } from './pages/open-pages';
import { measuringScript, sizeOfExtraction } from './pages/page-script';
import { figureLines } from './pages/print-figures';
import { bodyF1, type MeasuredPage, scorePages } from './pages/score-pages';
import { readPages } from './pages/truth';

const usage = `npm run eval:pages -- FOLDER [options]

  FOLDER      saved pages: truth.jsonl beside gzipped pages, here or in folders within
  --json      print every figure as JSON instead of tables
  --alone     without the libraries to compare with
  --worst N   list the N worst bodies of each set of the tuning half by file name
  --fuzz N    instead read N pages that are broken in ways that are the same each time, and count throws and mutations`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      alone: { type: 'boolean' },
      worst: { type: 'string', default: '0' },
      fuzz: { type: 'string' },
    },
  });
  const [folder] = positionals;
  const worst = Number(values.worst);
  const fuzz = Number(values.fuzz ?? 0);
  if (!folder || !Number.isInteger(worst) || !Number.isInteger(fuzz)) throw new Error(usage);
  if (fuzz) {
    const { pages, throws, mutations } = await fuzzPages(folder, fuzz);
    console.log(`${pages} broken pages: throws ${throws}, mutations ${mutations}`);
    return;
  }
  const pages: MeasuredPage[] = [];
  const script = await measuringScript(!values.alone);
  await openPages(readPages(folder), script, ({ html: _, ...page }, result) => {
    pages.push({ ...page, ...(result as Measured) });
    if (pages.length % 100 === 0) console.error(`${pages.length} pages`);
  });
  const figures = scorePages(pages);
  const size = await sizeOfExtraction();
  if (values.json) {
    console.log(JSON.stringify({ ...figures, size }, null, 1));
    return;
  }
  for (const line of figureLines(figures)) console.log(line);
  console.log(`\nWhat extraction runs in the page: ${size.minified} bytes minified, ${size.gzip} in gzip.`);
  if (worst) for (const line of worstLines(pages, worst)) console.log(line);
}

function worstLines(pages: readonly MeasuredPage[], count: number): readonly string[] {
  const articles = pages.filter(({ type, half }) => type === 'article' && half === 0);
  return [...new Set(articles.map(({ set }) => set))].flatMap((set) => [
    '',
    `Worst bodies of ${set}, tuning half`,
    ...articles
      .filter((page) => page.set === set)
      .map((page) => ({ file: page.file, f1: bodyF1(page) }))
      .sort((a, b) => a.f1 - b.f1)
      .slice(0, count)
      .map(({ file, f1 }) => `${f1.toFixed(3)} ${file}`),
  ]);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
