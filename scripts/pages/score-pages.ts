/** Turns what pages came to into the figures of the table. */
import { similarity, wordsOf } from '@/lib/extract/similarity';
import { type FrontMatterScore, scoreFrontMatter } from './front-matter';
import type { Measured } from './measure-page';
import { mean, type Overlap, overlap } from './shingles';
import type { SavedPage } from './truth';

/** A page, what is known of it, and what reading it came to. */
export type MeasuredPage = SavedPage & Measured;

type BodyScore = Overlap & { readonly f1: number };

/** Figures of one set in one half; those of the libraries stand beside ours by name. */
export interface SetFigures {
  readonly set: string;
  readonly pages: number;
  readonly body: Readonly<Record<string, BodyScore>>;
  /** Share of pages whose headline has nearly the words of the known one, or holds it, or is held by it. */
  readonly headline: Readonly<Record<string, number>>;
  /** Share of the pages that read as an article. */
  readonly detected: number;
}

/** Figures of one half of the publishers. */
export interface HalfFigures {
  readonly half: 0 | 1;
  readonly sets: readonly SetFigures[];
  readonly others: { readonly pages: number; readonly detected: number };
  /** Against labels made by hand; null when the folder holds none of the labelled pages. */
  readonly frontMatter: FrontMatterScore | null;
}

/** Milliseconds at the middle, at nine tenths and at the end. */
export interface Spread {
  readonly median: number;
  readonly p90: number;
  readonly most: number;
}

/** All figures. */
export interface PageFigures {
  readonly halves: readonly HalfFigures[];
  readonly throws: number;
  readonly mutations: number;
  readonly spans: number;
  readonly wrongSpans: number;
  readonly cold: Readonly<Record<string, Spread>>;
  readonly longestStretch: Spread;
  /** What is done on another thread. */
  readonly judging: Spread;
}

/** Our column in tables of several readers. */
export const ours = 'Plumbline';

/** Returns the figures of `pages`. */
export function scorePages(pages: readonly MeasuredPage[]): PageFigures {
  const sum = (pick: (page: MeasuredPage) => number) => pages.reduce((total, page) => total + pick(page), 0);
  return {
    halves: ([0, 1] as const).map((half) =>
      scoreHalf(
        half,
        pages.filter((page) => page.half === half),
      ),
    ),
    throws: pages.filter(({ error }) => error !== null).length,
    mutations: sum(({ mutations }) => mutations),
    spans: sum(({ spans }) => spans),
    wrongSpans: sum(({ wrongSpans }) => wrongSpans),
    cold: byReader(pages, (name) => spreadOf(pages.map((page) => resultOf(page, name).milliseconds))),
    longestStretch: spreadOf(pages.map(({ longest }) => longest)),
    judging: spreadOf(pages.map(({ judging }) => judging)),
  };
}

function scoreHalf(half: 0 | 1, pages: readonly MeasuredPage[]): HalfFigures {
  const others = pages.filter(({ type }) => type !== 'article');
  return {
    half,
    sets: [...new Set(pages.map(({ set }) => set))]
      .map((set) =>
        scoreSet(
          set,
          pages.filter((page) => page.set === set && page.type === 'article'),
        ),
      )
      .filter(({ pages: count }) => count > 0),
    others: { pages: others.length, detected: shareOf(others, ({ isArticle }) => isArticle) },
    frontMatter: scoreFrontMatter(pages),
  };
}

function scoreSet(set: string, pages: readonly MeasuredPage[]): SetFigures {
  const known = pages.filter(({ knownHeadline }) => knownHeadline);
  return {
    set,
    pages: pages.length,
    body: byReader(pages, (name) =>
      mean(pages.map((page) => overlap(resultOf(page, name).body, page.knownBody))),
    ),
    headline: byReader(pages, (name) =>
      shareOf(known, (page) => isSameHeadline(resultOf(page, name).headline, page.knownHeadline)),
    ),
    detected: shareOf(pages, ({ isArticle }) => isArticle),
  };
}

/** Returns how far the body of `page` and the known one overlap, as one number. */
export function bodyF1({ body, knownBody }: MeasuredPage): number {
  return mean([overlap(body, knownBody)]).f1;
}

const resultOf = (page: MeasuredPage, name: string) =>
  name === ours ? page : (page.rivals[name] ?? { body: '', headline: '', milliseconds: 0 });

function byReader<T>(
  [first]: readonly MeasuredPage[],
  score: (name: string) => T,
): Readonly<Record<string, T>> {
  const names = [ours, ...Object.keys(first?.rivals ?? {})];
  return Object.fromEntries(names.map((name) => [name, score(name)]));
}

const shareOf = <T>(items: readonly T[], is: (item: T) => boolean): number =>
  items.length ? items.filter(is).length / items.length : 0;

function isSameHeadline(found: string, known: string): boolean {
  const [a, b] = [wordsOf(found), wordsOf(known)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    similarity(a, b) >= 0.9 || (short.length >= 4 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `))
  );
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p90: at(0.9), most: at(1) };
}
