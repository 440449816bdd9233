/** Times the engine: warm, cold in a fresh process, growing with the text, and beside other ways to do part of the work. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Pack } from '@/lib/engine/pack';
import { unpackWords } from '@/lib/engine/pack-words';
import { articleOf } from '../eval/run-rules';
import { bundleEngine, type Engine, loadEngine } from './bundle-engine';
import { makeText, slowTexts } from './make-text';

/** One timed piece of work, in milliseconds. On a busy machine the best run is closer to the work itself than the median. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly best: number;
  /** How often it ran. */
  readonly runs: number;
}

/** All timings of the engine. */
export interface EngineTimings {
  readonly words: number;
  readonly entries: number;
  readonly findings: number;
  /** Ours and the others over the same text, interleaved in one process. */
  readonly warm: readonly Timing[];
  /** In fresh processes: making the pack ready, and the first analysis. */
  readonly cold: readonly Timing[];
  /** Whole analysis at growing lengths: words, and the best run. */
  readonly growth: readonly { readonly words: number; readonly best: number }[];
  /** Whole analysis of texts that were made to be slow, at 8,000 words and at four times as many: the best runs. */
  readonly slow: readonly { readonly name: string; readonly best: number; readonly bestOfFour: number }[];
}

const words = 8000;
const lengths = [8000, 32_000, 125_000, 500_000];

/** Returns all timings. Reads the compiled pack from `root`. */
export async function measureEngine(root: string): Promise<EngineTimings> {
  const bundle = await bundleEngine(root);
  const engine = await loadEngine(bundle);
  const packPath = join(root, 'lib/engine/pack.generated.json');
  const pack: Pack = JSON.parse(readFileSync(packPath, 'utf8'));
  const loaded = engine.loadPack(pack);
  const text = makeText(words);
  const article = articleOf({ form: 'article', text });
  const outcome = engine.analyze(article, loaded);
  if ('refusal' in outcome) throw new Error(`The sample text was refused: ${outcome.refusal}.`);
  return {
    words: outcome.report.words,
    entries: loaded.entries.length,
    findings: outcome.report.findings.length,
    warm: timeInTurn(contenders(engine, pack, text), 101),
    cold: timeCold(bundle, packPath, text),
    growth: lengths.map((length) => {
      const long = articleOf({ form: 'article', text: makeText(length) });
      const [timing] = timeInTurn(
        [{ name: '', run: () => engine.analyze(long, loaded) }],
        length > 100_000 ? 5 : 21,
      );
      return { words: length, best: timing?.best ?? 0 };
    }),
    slow: slowTexts(words).map(({ name, text }, i) => {
      const longer = slowTexts(4 * words)[i]?.text ?? '';
      const [one, four] = [text, longer].map((slow) => {
        const article = articleOf({ form: 'article', text: slow });
        return timeInTurn([{ name, run: () => engine.analyze(article, loaded) }], 5)[0]?.best ?? 0;
      });
      return { name, best: one ?? 0, bestOfFour: four ?? 0 };
    }),
  };
}

interface Contender {
  readonly name: string;
  /** Made anew before each run, outside the clock. */
  readonly prepare?: () => unknown;
  readonly run: (prepared: unknown) => unknown;
}

function contenders(engine: Engine, pack: Pack, text: string): readonly Contender[] {
  const loaded = engine.loadPack(pack);
  const article = articleOf({ form: 'article', text });
  const anchors = listAnchorWords(engine, pack);
  const alternation = new RegExp(`\\b(?:${anchors.map(escaped).join('|')})\\b`, 'gi');
  const wink = winkNLP(model, []);
  const html = pageOf(text);
  return [
    { name: 'ours: whole analysis', run: () => engine.analyze(article, loaded) },
    {
      name: 'ours: reading alone (tokens, sentences, quotations, voices, names)',
      run: () => engine.readDoc(article, loaded.vocabulary),
    },
    {
      name: 'ours: rules alone (all patterns, their surroundings, suppression)',
      prepare: () => engine.readDoc(article, loaded.vocabulary),
      run: (doc) => engine.findCandidates(doc as ReturnType<Engine['readDoc']>, loaded),
    },
    {
      name: 'ours: headline support alone (who speaks, claims, evidence)',
      prepare: () => {
        const doc = engine.readDoc(article, loaded.vocabulary);
        const candidates = engine.calm(engine.findCandidates(doc, loaded), { article, doc, pack: loaded });
        return { article, doc, pack: loaded, candidates };
      },
      run: (prepared) => {
        const parts = prepared as Omit<Parameters<Engine['checkSupport']>[0], 'statements'>;
        const statements = engine.readStatements(parts.doc);
        engine.checkSupport({ ...parts, statements });
        engine.listSources(parts.doc, statements);
      },
    },
    {
      name: `one alternation RegExp of the ${anchors.length.toLocaleString('en')} words that patterns hang on, without their surroundings`,
      run: () => [...text.matchAll(alternation)].length,
    },
    { name: 'wink-nlp, tokens alone', run: () => wink.readDoc(text).tokens().length() },
    {
      name: 'Readability, parse of the same text on a linkedom page',
      prepare: () => parseHTML(html).document,
      run: (document) => new Readability(document as Document).parse(),
    },
  ];
}

/** The words that patterns hang on. */
function listAnchorWords(engine: Engine, pack: Pack): readonly string[] {
  const { anchors } = engine.loadPack(pack);
  return unpackWords(pack.words).filter((_, i) => anchors.places[i + 1] !== 0);
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function pageOf(text: string): string {
  const [headline = '', ...paragraphs] = text
    .split('\n')
    .map((block) => block.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${paragraphs
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;
}

/** Returns the median time of each, every contender running once per round, the first rounds not counted. */
function timeInTurn(all: readonly Contender[], rounds: number): readonly Timing[] {
  const warmUp = Math.ceil(rounds / 4);
  const times = all.map((): number[] => []);
  for (let round = 0; round < warmUp + rounds; round++) {
    all.forEach(({ prepare, run }, i) => {
      const prepared = prepare?.();
      const start = performance.now();
      run(prepared);
      const time = performance.now() - start;
      if (round >= warmUp) times[i]?.push(time);
    });
  }
  return all.map(({ name }, i) => timing(name, times[i] ?? []));
}

function timeCold(bundle: string, packPath: string, text: string): readonly Timing[] {
  const folder = dirname(bundle);
  const articlePath = join(folder, 'article.json');
  const script = join(folder, 'cold.mjs');
  writeFileSync(articlePath, JSON.stringify(articleOf({ form: 'article', text })));
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs';
     const article = JSON.parse(readFileSync(${JSON.stringify(articlePath)}, 'utf8'));
     const json = readFileSync(${JSON.stringify(packPath)}, 'utf8');
     const { analyze, loadPack } = await import(${JSON.stringify(pathToFileURL(bundle).href)});
     const start = performance.now();
     const pack = loadPack(JSON.parse(json));
     const ready = performance.now();
     analyze(article, pack);
     console.log(JSON.stringify([ready - start, performance.now() - ready]));`,
  );
  const runs = Array.from({ length: 11 }, (): [number, number] =>
    JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })),
  );
  return [
    timing(
      'cold: pack parsed and made ready',
      runs.map(([load]) => load),
    ),
    timing(
      'cold: first analysis',
      runs.map(([, first]) => first),
    ),
  ];
}

function timing(name: string, times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return { name, median: median(sorted), best: sorted[0] ?? 0, runs: sorted.length };
}

/** Returns the middle value of `values`, or 0 when there is none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
