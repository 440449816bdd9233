/** Reads a page into its parts, before anyone decides whether they make an article. */
import { asksToSubscribe } from '@/lib/extract/asks-to-subscribe';
import { findCaptions, findContent } from '@/lib/extract/find-content';
import { type FrontMatter, findFrontMatter } from '@/lib/extract/find-front-matter';
import { findHeadline, type Headline } from '@/lib/extract/find-headline';
import { findLabel } from '@/lib/extract/find-label';
import { findNotes } from '@/lib/extract/find-notes';
import { articleScore, countPage } from '@/lib/extract/is-article';
import type { PageBlock } from '@/lib/extract/page-block';
import type { PlainPage } from '@/lib/extract/plain-page';
import { type Metadata, readMetadata } from '@/lib/extract/read-metadata';
import { unfoldPage } from '@/lib/extract/unfold-page';
import type { Genre } from '@/lib/model';

/** The parts of a page. */
export interface PageReading {
  readonly metadata: Metadata;
  readonly genre: Genre;
  /** Whether the page says or shows that there is more of the text. */
  readonly isPartial: boolean;
  /** Everything that can be seen, in the order it is laid out. */
  readonly blocks: readonly PageBlock[];
  readonly headline: Headline | null;
  readonly front: FrontMatter;
  /** Indexes of the body's blocks, rising, without headline, kicker, standfirst and byline. */
  readonly body: readonly number[];
  /** Indexes of the captions beside the body, rising. */
  readonly captions: readonly number[];
  readonly bodyWords: number;
  /** Above 0 the page reads as an article. */
  readonly score: number;
  /** Indexes of what would be cut off where a box hides it, rising. */
  readonly mayBeCutOff: readonly number[];
}

/** Returns the parts of `page`. `cutOff` holds the indexes of blocks that the page lays out and cuts off. */
export function readPage(page: PlainPage, cutOff: readonly number[] = []): PageReading {
  const metadata = readMetadata(page.head);
  const blocks = unfoldPage(page);
  const headline = findHeadline(blocks, metadata.titles);
  const found = findContent(blocks, headline?.index ?? -1, metadata.isNews);
  const front: FrontMatter = headline
    ? findFrontMatter(blocks, headline, found, metadata)
    : { kicker: null, standfirst: null, byline: metadata.authors.join(', ') || null, taken: new Set() };
  const left = new Set([...front.taken, ...cutOff, ...findNotes(blocks, found, front.byline)]);
  const body = found.filter((index) => !left.has(index));
  const captions = findCaptions(blocks, headline?.index ?? -1, body).filter(
    (index) => !front.taken.has(index),
  );
  const bodyWords = body.reduce((sum, index) => sum + (blocks[index]?.text.split(' ').length ?? 0), 0);
  const score = articleScore(metadata, countPage(blocks, headline?.index ?? -1, body, front.byline !== null));
  const isPartial = cutOff.length > 0 || (metadata.isPaid && isTeaser(bodyWords, metadata.words));
  const label = headline && findLabel(blocks, headline);
  // A label tells where the metadata is silent, and one that no outlet's own reporting bears tells in any case.
  const isLabelled =
    label && (metadata.genre === 'reportage' || /^(?:sponsored|satire|press-release)$/.test(label));
  const genre = isLabelled ? label : metadata.genre;
  const mayBeCutOff = metadata.isPaid || asksToSubscribe(blocks) ? found : [];
  return {
    metadata,
    genre,
    isPartial,
    blocks,
    headline,
    front,
    body,
    captions,
    bodyWords,
    score,
    mayBeCutOff,
  };
}

// What is shown to those who do not pay is shorter; most articles that say they are not free are there in full, for those who do.
const fewestWords = 300;

/** Returns whether a body of `words` is only the beginning of an article that says it has `stated` words, or 0 where it does not say. */
const isTeaser = (words: number, stated: number): boolean =>
  stated > 0 ? words < stated * (2 / 3) : words < fewestWords;
