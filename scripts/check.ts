/** `npm run --silent check -- [--format text|json|markdown|html|csv] [--lines headline|sentence|article] [--tier 1|2|3] FILE|-` and `--article FILE…`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { analyze } from '@/lib/analyze';
import type { Check } from '@/lib/background/answer-read';
import { type LoadedPack, loadPack, type Pack } from '@/lib/engine/pack';
import type { Article, Finding, Refusal, Report, Tier } from '@/lib/model';
import { compileOwn, findPackProblem } from '@/lib/own/compile-own';
import { type OwnPack, readPackFile } from '@/lib/own/read-pack';
import { exportCsv } from '@/lib/report/export-csv';
import { exportHtml } from '@/lib/report/export-html';
import { exportJson } from '@/lib/report/export-json';
import { exportMarkdown } from '@/lib/report/export-markdown';
import { type Choice, selectFindings } from '@/lib/report/select-findings';
import { printReport } from './print-report';
import { createArticle, InputError, REFUSAL_SENTENCE, readArticle, readLines } from './read-input';

const FORMATS = ['text', 'json', 'markdown', 'html', 'csv'] as const;
const LINES = ['headline', 'sentence', 'article'] as const;

const USAGE = `Usage: npm run --silent check -- [options] FILE|-
       npm run --silent check -- --article FILE…

  FILE             an HTML page, or plain text: the first line is the headline, empty lines part paragraphs;
                   - reads standard input
  --format FORMAT  ${FORMATS.join(', ')} (default text)
  --lines KIND     each line is a ${LINES.join(', ')} (JSON: {"headline": …, "paragraphs": […]});
                   answers with one JSON report per line
  --tier N         1 (calm), 2 or 3 (thorough), for headline and body alike; default 2 and 1
  --rules FILE     also looks for the rules in this pack (docs/rule-packs.md); may be given again
  --article        prints what was read of each file, as JSON, instead of checking it
`;

interface Options {
  format: (typeof FORMATS)[number] | null;
  lines: (typeof LINES)[number] | null;
  tier: Tier | null;
  article: boolean;
  rules: string[];
  help: boolean;
  files: string[];
}

/** Reads the command line. Throws `InputError` with a sentence about what is wrong with it. */
function readOptions(words: readonly string[]): Options {
  const options: Options = {
    format: null,
    lines: null,
    tier: null,
    article: false,
    help: false,
    rules: [],
    files: [],
  };
  const queue = [...words];
  const oneOf = <T extends string>(name: string, given: string | undefined, list: readonly T[]): T => {
    const found = list.find((value) => value === given);
    if (!found) throw new InputError(`${name} takes ${list.join(', ')}${given ? `, not “${given}”` : ''}.`);
    return found;
  };
  while (queue.length > 0) {
    const word = queue.shift() as string;
    if (word === '-' || !word.startsWith('-')) {
      options.files.push(word);
      continue;
    }
    const [name = '', joined] = word.split(/=(.*)/s);
    const value = (): string | undefined => joined ?? queue.shift();
    if (word === '--') options.files.push(...queue.splice(0));
    else if (name === '--format') options.format = oneOf(name, value(), FORMATS);
    else if (name === '--lines') options.lines = oneOf(name, value(), LINES);
    else if (name === '--tier') options.tier = Number(oneOf(name, value(), ['1', '2', '3'])) as Tier;
    else if (name === '--rules') {
      const file = value();
      if (!file) throw new InputError('--rules takes a file.');
      options.rules.push(file);
    } else if (word === '--article') options.article = true;
    else if (word === '--help' || word === '-h') options.help = true;
    else throw new InputError(`There is no option ${word}.`);
  }
  return options;
}

function refuseContradictions({ format, lines, article, files }: Options): void {
  if (files.length === 0) throw new InputError('Give a file, or - for standard input.');
  if (article && (lines || format)) throw new InputError('--article takes neither --lines nor --format.');
  if (files.length > 1 && !article) throw new InputError('Give one file at a time.');
  if (lines && format && format !== 'json') throw new InputError('--lines answers in JSON only.');
}

const tsFiles = (folder: string): string[] =>
  readdirSync(new URL(folder, import.meta.url)).map((file) => `${folder}${file}`);

/** Returns the pack that was built, where it is newer than every rule; else the rules compiled in memory. */
async function readPack(): Promise<LoadedPack> {
  const built = new URL('../lib/engine/pack.generated.json', import.meta.url);
  if (existsSync(built)) {
    const age = statSync(built).mtimeMs;
    const sources = ['../lib/rules/', '../lib/lexicon/', '../lib/engine/'].flatMap(tsFiles);
    const isCurrent = sources.every(
      (file) => !file.endsWith('.ts') || statSync(new URL(file, import.meta.url)).mtimeMs <= age,
    );
    if (isCurrent) return loadPack(JSON.parse(readFileSync(built, 'utf8')) as Pack);
  }
  const { compilePack } = await import('./load-rules');
  return (await compilePack()).loaded;
}

/** Returns the check with the product's rules and those in `files`. Throws `InputError` when one of them is no rule pack. */
async function createCheck(files: readonly string[]): Promise<Check> {
  const packs = await Promise.all(files.map(readRules));
  const own = compileOwn({ words: [], packs });
  const pack = await readPack();
  return (article) => analyze(article, pack, own);
}

async function readRules(file: string): Promise<OwnPack> {
  const content = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`${file} cannot be read.`);
  });
  try {
    const pack = readPackFile(content);
    const problem = findPackProblem(pack);
    if (problem === null) return pack;
    throw new Error(problem);
  } catch (error) {
    throw new InputError(`${file}: this rule pack cannot be used: ${(error as Error).message}.`);
  }
}

/** Writes to standard output and waits while it is full. */
const write = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });

async function printArticles(files: readonly string[]): Promise<number> {
  let code = 0;
  for (const file of files) {
    const read = await readArticle(file).catch((error: unknown) => {
      if (!(error instanceof InputError)) throw error;
      console.error(error.message);
      return { refusal: 'unreadable' as const, said: true };
    });
    if ('refusal' in read) {
      code = 2;
      if (!('said' in read)) console.error(`${file}: ${REFUSAL_SENTENCE[read.refusal]}`);
      await write(`${JSON.stringify({ refusal: read.refusal })}\n`);
    } else await write(`${JSON.stringify(read.article)}\n`);
  }
  return code;
}

async function checkFile(
  file: string,
  format: (typeof FORMATS)[number],
  check: Check,
  choice: Choice,
): Promise<number> {
  const read = await readArticle(file);
  const outcome = 'article' in read ? check(read.article) : read;
  if ('refusal' in outcome || !('article' in read)) {
    const refusal = 'refusal' in outcome ? outcome.refusal : 'unreadable';
    console.error(`${file === '-' ? 'Standard input' : file}: ${REFUSAL_SENTENCE[refusal]}`);
    return 2;
  }
  const { report } = outcome;
  const findings = selectFindings(report, choice);
  await write(
    format === 'text' ? printReport(report, findings, read.article) : EXPORTS[format](report, findings),
  );
  return 0;
}

const EXPORTS: Readonly<
  Record<Exclude<(typeof FORMATS)[number], 'text'>, (report: Report, findings: readonly Finding[]) => string>
> = { json: exportJson, markdown: exportMarkdown, html: exportHtml, csv: exportCsv };

/** Answers each line with a report or a refusal, in order. 2 when no line could be checked. */
async function checkLines(
  file: string,
  kind: (typeof LINES)[number],
  check: Check,
  choice: Choice,
): Promise<number> {
  const lines = readLines(file);
  const first = await lines.next();
  let number = 0;
  let checked = 0;
  for (let line = first; !line.done; line = await lines.next()) {
    number++;
    const outcome = checkLine(line.value, kind, check, number);
    if ('report' in outcome) checked++;
    const answer =
      'report' in outcome
        ? { ...outcome.report, findings: selectFindings(outcome.report, choice) }
        : { refusal: outcome.refusal };
    await write(`${JSON.stringify(answer)}\n`);
  }
  if (number === 0) console.error(`${file === '-' ? 'Standard input' : file}: ${REFUSAL_SENTENCE.empty}`);
  else if (checked === 0) console.error('No line could be checked.');
  return checked > 0 ? 0 : 2;
}

function checkLine(
  line: string,
  kind: (typeof LINES)[number],
  check: Check,
  number: number,
): { report: Report } | { refusal: Refusal } {
  const article =
    kind === 'article'
      ? readArticleLine(line, number)
      : createArticle([[kind === 'headline' ? 'headline' : 'paragraph', line]]);
  return article === null ? { refusal: line.trim() ? 'unreadable' : 'empty' } : check(article);
}

/** Returns the article that a JSON line describes, or null and a sentence on standard error. */
function readArticleLine(line: string, number: number): Article | null {
  if (!line.trim()) return null;
  try {
    const { headline, paragraphs } = JSON.parse(line) as { headline?: unknown; paragraphs?: unknown };
    const isList =
      Array.isArray(paragraphs) && paragraphs.every((paragraph) => typeof paragraph === 'string');
    if (typeof headline === 'string' && isList) {
      return createArticle([
        ['headline', headline],
        ...(paragraphs as string[]).map((paragraph) => ['paragraph', paragraph] as const),
      ]);
    }
    console.error(`Line ${number}: give {"headline": string, "paragraphs": string[]}.`);
  } catch {
    console.error(`Line ${number}: this is not JSON.`);
  }
  return null;
}

async function run(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  if (options.help) {
    await write(USAGE);
    return 0;
  }
  refuseContradictions(options);
  const { tier, files, lines } = options;
  const choice: Choice = { headline: tier ?? 2, body: tier ?? 1, off: [] };
  const file = files[0] as string;
  if (options.article) return printArticles(files);
  const check = await createCheck(options.rules);
  return lines
    ? checkLines(file, lines, check, choice)
    : checkFile(file, options.format ?? 'text', check, choice);
}

// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof InputError ? error.message : `It could not be checked: ${String(error)}`);
    process.exitCode = 2;
  },
);
