/** Runs inside a saved page: reads it as the extension does, takes the time, and checks that nothing was touched. */
import { collectPage } from '@/lib/extract/collect-page';
import { findCutOff } from '@/lib/extract/find-cut-off';
import { judgePage } from '@/lib/extract/judge-page';
import { createPace } from '@/lib/extract/pace';
import { type Judge, readArticle } from '@/lib/extract/read-article';
import { type PageReading, readPage } from '@/lib/extract/read-page';
import { runsOn } from '@/lib/extract/text-runs';
import { writeArticle } from '@/lib/extract/write-article';
import { checkSpans } from './check-spans';

/** A library to compare with; it is given a copy of the document. */
export interface Rival {
  readonly name: string;
  readonly read: (copy: Document) => { readonly body: string; readonly headline: string };
}

/** What a library came to. */
export interface RivalResult {
  readonly body: string;
  readonly headline: string;
  readonly milliseconds: number;
}

/** What a page comes to, as plain JSON. */
export interface Measured {
  /** Headings, paragraphs and block quotes, one a line. */
  readonly body: string;
  readonly headline: string;
  /** 1–6 where the headline stands in a heading, otherwise 0. */
  readonly headlineLevel: number;
  readonly standfirst: string;
  readonly kicker: string;
  readonly isArticle: boolean;
  /** `article`, or why the page was refused. */
  readonly outcome: string;
  /** What the first reading takes of the page's thread, the code being cold, with what it sends and gets written as JSON. */
  readonly milliseconds: number;
  /** The longest time without a pause. */
  readonly longest: number;
  /** What judging takes, the code being cold; the extension does it on a thread of its own. */
  readonly judging: number;
  readonly mutations: number;
  /** What was thrown, or null. */
  readonly error: string | null;
  readonly spans: number;
  readonly wrongSpans: number;
  readonly rivals: Readonly<Record<string, RivalResult>>;
}

/** Returns what the page in view comes to. */
export async function measurePage(rivals: readonly Rival[]): Promise<Measured> {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  // The extension comes to a page that has been laid out.
  document.documentElement.getBoundingClientRect();
  let since = performance.now();
  let milliseconds = 0;
  let longest = 0;
  let judging = 0;
  const stop = () => {
    const stretch = performance.now() - since;
    longest = Math.max(longest, stretch);
    milliseconds += stretch;
  };
  const judge: Judge = async (...page) => {
    const message = JSON.stringify(page);
    stop();
    since = performance.now();
    const answer = JSON.stringify(judgePage(...(JSON.parse(message) as typeof page)));
    judging += performance.now() - since;
    since = performance.now();
    return JSON.parse(answer);
  };
  const pause = async () => {
    stop();
    await null;
    since = performance.now();
  };
  const { extraction: result } = await readArticle(document, judge, pause, null);
  stop();
  const { reading, error, spans, wrongSpans } = await readAgain();
  const mutations = observer.takeRecords().length;
  observer.disconnect();
  return {
    ...textsOf(reading),
    isArticle: (reading?.score ?? 0) > 0,
    outcome: 'refusal' in result ? result.refusal : 'article',
    milliseconds,
    longest,
    judging,
    mutations,
    error: 'refusal' in result && result.refusal === 'unreadable' ? 'unreadable' : error,
    spans,
    wrongSpans,
    rivals: Object.fromEntries(rivals.map((rival) => [rival.name, runRival(rival)])),
  };
}

/** Reads the page without regard to its language and length, so that every page can be scored. */
async function readAgain() {
  try {
    const collected = await collectPage(
      document,
      createPace(async () => {}),
    );
    if (!collected) return { reading: null, error: null, spans: 0, wrongSpans: 0 };
    const before = readPage(collected.page);
    const reading = readPage(collected.page, findCutOff(collected, before.mayBeCutOff));
    const { article, runs } = writeArticle(reading);
    const { spans, wrong } = checkSpans({ article, runs: runsOn(collected.live.nodes, runs) });
    return { reading, error: null, spans, wrongSpans: wrong.length };
  } catch (error) {
    return { reading: null, error: String(error), spans: 0, wrongSpans: 0 };
  }
}

function textsOf(reading: PageReading | null) {
  return {
    body: reading?.body.map((index) => reading.blocks[index]?.text).join('\n') ?? '',
    headline: reading?.headline?.block.text ?? '',
    headlineLevel: reading?.headline?.block.level ?? 0,
    standfirst: reading?.front.standfirst?.text ?? '',
    kicker: reading?.front.kicker?.text ?? '',
  };
}

function runRival({ read }: Rival): RivalResult {
  const started = performance.now();
  const copy = document.cloneNode(true) as Document;
  try {
    return { ...read(copy), milliseconds: performance.now() - started };
  } catch {
    return { body: '', headline: '', milliseconds: performance.now() - started };
  }
}
