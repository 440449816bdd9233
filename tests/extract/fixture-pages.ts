/** The written pages of tests/pages, what is expected of each, and what a reading of one comes to in the same words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, BlockKind, Refusal } from '@/lib/model';

/** What `expected.json` says. */
export type Expected = { readonly inBrowserOnly?: boolean } & (
  | { readonly refusal: Refusal }
  | (Pick<Article, 'kicker' | 'headline' | 'standfirst' | 'byline' | 'genre' | 'lang' | 'partial'> & {
      /** Kinds of blocks, by the id of an element within each. */
      readonly kinds?: Readonly<Record<string, BlockKind>>;
      /** Number of blocks that are paragraphs. */
      readonly paragraphs?: number;
    })
);

/** One page; elements whose ids begin with `take-` must be read, those that begin with `leave-` must not. */
export interface FixturePage {
  readonly slug: string;
  readonly html: string;
  /** Path of its address. */
  readonly path: string;
  /** Needs layout, shadow roots or a browser's own parser. */
  readonly isInBrowserOnly: boolean;
  readonly expected: object;
}

/** What reading a page came to, as plain JSON. */
export type Outcome = { readonly article: Article } | { readonly refusal: Refusal };

const folder = join(import.meta.dirname, '../pages');

/** All pages, by name. */
export const fixturePages: readonly FixturePage[] = readdirSync(folder).map((slug) => {
  const read = (file: string) => readFileSync(join(folder, slug, file), 'utf8');
  const html = read('page.html');
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
  const { inBrowserOnly = false, ...expected }: Expected = JSON.parse(read('expected.json'));
  return {
    slug,
    html,
    path: new URL(address).pathname,
    isInBrowserOnly: inBrowserOnly,
    expected: 'refusal' in expected ? expected : { ...expected, missed: [], wronglyRead: [] },
  };
});

/** Returns `outcome` in the form of `page.expected`. `texts` holds the text content of the elements with ids, by id. */
export function seenOn(
  { expected }: FixturePage,
  outcome: Outcome,
  texts: Readonly<Record<string, string>>,
): object {
  if ('refusal' in outcome) return outcome;
  const { kicker, headline, standfirst, byline, genre, lang, partial, text, blocks } = outcome.article;
  const holds = (id: string) => text.includes(plain(texts[id] ?? ''));
  const kindOf = (id: string) =>
    blocks.find(({ span }) => text.slice(span.start, span.end).includes(plain(texts[id] ?? '')))?.kind;
  const ids = Object.keys(texts);
  // What is left out may repeat what is read, as a pull quote does.
  const times = (id: string, within: string) => within.split(plain(texts[id] ?? '')).length - 1;
  const toTake = ids
    .filter((id) => id.startsWith('take-'))
    .map((id) => plain(texts[id] ?? ''))
    .join('\n');
  const { kinds, paragraphs } = expected as { readonly kinds?: object; readonly paragraphs?: number };
  return {
    ...{ kicker, headline, standfirst, byline, genre, lang, partial },
    ...(kinds && { kinds: Object.fromEntries(Object.keys(kinds).map((id) => [id, kindOf(id)])) }),
    ...(paragraphs && { paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').length }),
    missed: ids.filter((id) => id.startsWith('take-') && !holds(id)),
    wronglyRead: ids.filter(
      (id) => id.startsWith('leave-') && texts[id] && times(id, text) > times(id, toTake),
    ),
  };
}

/** Text as it is read: white space collapsed, invisible characters gone. */
const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
