/** `npm run bench`: weighs what ships and times the engine beside other ways to do the work. Nothing here passes or fails. */
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type EngineTimings, measureEngine } from './bench/measure-engine';
import { measurePage, type PageCost } from './bench/measure-page';
import { measureSizes } from './bench/measure-sizes';
import { table } from './eval/print-tables';

const root = join(import.meta.dirname, '..');
const print = (...lines: readonly string[]) => console.log(lines.join('\n'));
const ms = (milliseconds: number) => milliseconds.toFixed(milliseconds < 10 ? 2 : 1);
const kB = (bytes: number) => (bytes / 1000).toFixed(1);

function printSizes(): void {
  print(
    'Sizes',
    '',
    ...table(
      ['part', 'kB', 'kB gzip', 'limit'],
      measureSizes(root).map(({ name, bytes, gzip, limit }) => [
        name,
        kB(bytes),
        kB(gzip),
        limit ? kB(limit) : '',
      ]),
    ),
    '',
  );
}

function printEngine({ words, entries, findings, warm, cold, growth, slow }: EngineTimings): void {
  const [ours] = warm;
  const [first] = growth;
  if (!ours || !first) return;
  const perWord = ({ words, best }: (typeof growth)[number]) => best / words;
  print(
    `Engine: ${words.toLocaleString('en')} words, ${entries.toLocaleString('en')} entries, ${findings} findings`,
    '',
    ...table(
      ['work', 'ms, best', 'ms, median', 'of our whole analysis'],
      [...warm, ...cold].map(({ name, best, median }) => [
        name,
        ms(best),
        ms(median),
        `× ${(best / ours.best).toFixed(2)}`,
      ]),
    ),
    '',
    ...table(
      ['words', 'ms, best', 'time per word, of that at 8,000'],
      growth.map((step) => [
        step.words.toLocaleString('en'),
        ms(step.best),
        `× ${(perWord(step) / perWord(first)).toFixed(2)}`,
      ]),
    ),
    '',
    ...table(
      ['texts made to be slow', 'ms, 8,000 words', 'ms, 32,000', 'time per word, of that at 8,000'],
      slow.map(({ name, best, bestOfFour }) => [
        name,
        ms(best),
        ms(bestOfFour),
        `× ${(bestOfFour / best / 4).toFixed(2)}`,
      ]),
    ),
    '',
  );
}

function printPage(cost: PageCost | null): void {
  if (!cost) {
    print('There is no Chromium here, so the cost on a page was not measured.');
    return;
  }
  print(
    `The page’s own thread: ${cost.words.toLocaleString('en')} words, ${cost.browser}, ${cost.loads} loads; processor time of all our stretches`,
    '',
    ...table(
      ['', 'ms, best', 'ms, median'],
      [
        ['together', ms(cost.best), ms(cost.median)],
        ['longest stretch', ms(cost.bestStretch), ms(cost.medianStretch)],
      ],
    ),
  );
}

print(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(1)} at the start`,
  '',
);
try {
  printSizes();
  printEngine(await measureEngine(root));
  printPage(await measurePage());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
