/** Measures extraction on saved pages in Chromium: `npx tsx scripts/eval-pages.ts FOLDER [--readability] [--list]`. */

import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import { similarity, wordsOf } from '@/lib/extract/similarity';
import { bundle, openPages } from './pages/open-pages';
import { mean, overlap } from './pages/shingles';
import { readPageSource, readTruth, type SavedPage } from './pages/truth';

/** What the bundled code returns for one page. */
interface Measured {
  readonly body: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly kicker: string;
  readonly score: number;
  readonly outcome: string;
  readonly milliseconds: number;
  readonly longest: number;
  readonly mutations: number;
  readonly spans: number;
  readonly wrongSpans: number;
  readonly rival: { readonly body: string; readonly headline: string; readonly milliseconds: number } | null;
}

const inPage = (rival: boolean) => `
import { extractArticle } from '@/lib/extract/extract-article';
import { createPace } from '@/lib/extract/pace';
import { readPage } from '@/lib/extract/read-page';
${rival ? "import { Readability } from '@mozilla/readability';" : ''}
globalThis.run = async () => {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  const started = performance.now();
  let since = started, longest = 0;
  const rest = async () => { longest = Math.max(longest, performance.now() - since); await 0; since = performance.now(); };
  const result = await extractArticle(document, rest);
  const milliseconds = performance.now() - started;
  longest = Math.max(longest, performance.now() - since);
  const reading = await readPage(document, createPace(async () => {}));
  const mutations = observer.takeRecords().length;
  const text = (index) => reading.blocks[index].text;
  let spans = 0, wrongSpans = 0;
  if ('article' in result) {
    const { article, runs } = result;
    for (let i = 0; i < runs.nodes.length; i++) {
      spans++;
      const range = document.createRange();
      range.setStart(runs.nodes[i], runs.nodeStart[i]);
      range.setEnd(runs.nodes[i], runs.nodeStart[i] + runs.length[i]);
      const end = runs.textStart[i] + runs.length[i];
      if (range.toString().replace(/\\s/g, ' ') !== article.text.slice(runs.textStart[i], end)) wrongSpans++;
      if (i && runs.textStart[i] < runs.textStart[i - 1] + runs.length[i - 1]) wrongSpans++;
      const gap = article.text.slice(i ? runs.textStart[i - 1] + runs.length[i - 1] : 0, runs.textStart[i]);
      if (/\\S/.test(gap)) wrongSpans++;
    }
  }
  let rival = null;
  ${
    rival
      ? `{ const copy = document.cloneNode(true);
    const from = performance.now();
    let parsed = null;
    try { parsed = new Readability(copy).parse(); } catch {}
    rival = { body: parsed?.textContent ?? '', headline: parsed?.title ?? '', milliseconds: performance.now() - from }; }`
      : ''
  }
  return {
    body: reading ? reading.body.map(text).join('\\n') : '',
    headline: reading?.headline?.block.text ?? '',
    standfirst: reading?.front.standfirst?.text ?? '',
    kicker: reading?.front.kicker?.text ?? '',
    score: reading?.score ?? 0,
    outcome: 'refusal' in result ? result.refusal : 'article',
    milliseconds, longest, mutations, spans, wrongSpans, rival,
  };
};
`;

const [folder = '', ...flags] = process.argv.slice(2);
const withRival = flags.includes('--readability');
const results: (SavedPage & Measured)[] = [];
const script = await bundle(inPage(withRival));
const shipped = await bundle(
  "import { extractArticle } from '@/lib/extract/extract-article'; globalThis.run = extractArticle;",
);

function* withSource(pages: readonly SavedPage[]) {
  for (const page of pages) yield { ...page, html: readPageSource(folder, page) };
}

await openPages(withSource(readTruth(folder)), script, ({ html: _, ...page }, result) => {
  results.push({ ...page, ...(result as Measured) });
});

const round = (value: number) => value.toFixed(3);
type Result = SavedPage & Measured;

function printBodies(name: string, pages: readonly Result[]): void {
  const scoreOf = (body: (page: Result) => string) => {
    const { precision, recall, f1 } = mean(pages.map((page) => overlap(body(page), page.knownBody)));
    return `P ${round(precision)} R ${round(recall)} F1 ${round(f1)}`;
  };
  const rival = withRival ? `   Readability ${scoreOf((page) => page.rival?.body ?? '')}` : '';
  console.log(`${name.padEnd(16)} n ${pages.length}  ${scoreOf((page) => page.body)}${rival}`);
}

/** Exact, and loose: nearly the same words, or one within the other. */
function printHeadlines(name: string, pages: readonly Result[]): void {
  const known = pages.filter((page) => page.knownHeadline);
  const shares = (headline: (page: Result) => string) => {
    const pairs = known.map((page) => [wordsOf(headline(page)), wordsOf(page.knownHeadline)] as const);
    const exact = pairs.filter(([a, b]) => a.join(' ') === b.join(' ')).length;
    const loose = pairs.filter(([a, b]) => similarity(a, b) >= 0.9 || contains(a, b)).length;
    return `exact ${round(exact / known.length)} loose ${round(loose / known.length)}`;
  };
  const rival = withRival ? `   Readability ${shares((page) => page.rival?.headline ?? '')}` : '';
  console.log(`${name.padEnd(16)} n ${known.length}  ${shares((page) => page.headline)}${rival}`);
}

function contains(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const share = (pages: readonly Result[], is: (page: Result) => boolean) =>
  round(pages.filter(is).length / pages.length);

const articles = results.filter(({ type }) => type === 'article');
for (const half of [0, 1] as const) {
  console.log(`\nHalf ${half} of the publishers${half ? ' (never tuned on)' : ''}`);
  const news = articles.filter((page) => page.set === 'news' && page.half === half);
  const web = articles.filter((page) => page.set === 'web' && page.half === half);
  const others = results.filter(({ type, half: its }) => type !== 'article' && its === half);
  printBodies('news body', news);
  printBodies('web body', web);
  printHeadlines('news headline', news);
  printHeadlines('web headline', web);
  const isRead = ({ score }: Result) => score > 0;
  console.log(
    `read as article  news ${share(news, isRead)}  web articles ${share(web, isRead)}  other pages ${share(others, isRead)} (n ${others.length})`,
  );
}

const sum = (pick: (page: Result) => number) => results.reduce((total, page) => total + pick(page), 0);
const spread = (pick: (page: Result) => number) =>
  [0.5, 0.9, 1].map((at) => quantile(articles.map(pick), at).toFixed(1)).join(' / ');
console.log(
  `\nmutations ${sum((page) => page.mutations)}  spans ${sum((page) => page.spans)} of which wrong ${sum((page) => page.wrongSpans)}`,
);
console.log(
  `milliseconds a page, median / p90 / most: ${spread((page) => page.milliseconds)}; longest stretch ${spread((page) => page.longest)}; load ${loadavg()[0]?.toFixed(1)}`,
);
if (withRival) console.log(`Readability's parse alone: ${spread((page) => page.rival?.milliseconds ?? 0)}`);
console.log(`shipped code ${gzipSync(shipped).length} bytes gzip, ${shipped.length} minified`);
const outcomes = new Map<string, number>();
for (const { outcome } of results) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
console.log([...outcomes].map(([name, count]) => `${name} ${count}`).join(', '));

if (flags.includes('--list')) {
  for (const page of articles.filter(({ half }) => half === 0)) {
    const { precision, recall } = overlap(page.body, page.knownBody);
    const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
    if (f1 < 0.9)
      console.log(round(f1), `P ${round(precision)} R ${round(recall)}`, page.set, page.file, page.url);
  }
}
