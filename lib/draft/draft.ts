/** A text that a reader gives us to check, and the article it stands for. */
import { type Article, type Block, bareArticle, type Span } from '@/lib/model';

/** A headline and a text as they were written or pasted; either may be empty. */
export interface Draft {
  readonly headline: string;
  readonly text: string;
}

/** A stretch of one of a draft's fields, in UTF-16 code units, half-open. */
export interface DraftSpan extends Span {
  readonly field: keyof Draft;
}

/** What is longer, in UTF-16 code units, is more than an article. */
export const LONGEST_DRAFT = 2_000_000;
/** Where a selection is kept for the page that shows it, and what its address ends in then. */
export const SELECTION_KEY = 'selection';
export const SELECTION_HASH = '#selection';
/** What the page's address ends in where it shows the sample. */
export const SAMPLE_HASH = '#sample';
/** A selection of more words is no headline. */
const MOST_HEADLINE_WORDS = 25;

/** Returns the article of `draft`: its words as they were written, so that every span leads back to them, with a paragraph for each that the text has. */
export function draftArticle({ headline, text }: Draft): Article {
  const blocks: Block[] = [];
  const above = trimmed(headline, 0, headline.length);
  if (above) blocks.push({ kind: 'headline', span: above });
  const offset = textOffset(headline);
  for (const { start, end } of paragraphsOf(text)) {
    blocks.push({ kind: 'paragraph', span: { start: offset + start, end: offset + end } });
  }
  return bareArticle(headline ? `${headline}\n${text}` : text, blocks, { headline: headline.trim() });
}

/** Returns where a span of the article of `draft` stands in the draft. */
export function draftSpan({ headline }: Draft, { start, end }: Span): DraftSpan {
  const offset = textOffset(headline);
  return start < offset
    ? { field: 'headline', start, end }
    : { field: 'text', start: start - offset, end: end - offset };
}

/** Returns the draft of words that were selected on a page: a headline where they look like one, else a text. */
export function selectedDraft(selection: string): Draft {
  const words = selection.trim();
  const isHeadline =
    !/[\r\n]/.test(words) && !/[.!…]$/.test(words) && words.split(/\s+/).length <= MOST_HEADLINE_WORDS;
  return isHeadline ? { headline: words, text: '' } : { headline: '', text: words };
}

const textOffset = (headline: string): number => (headline ? headline.length + 1 : 0);

/** Every line is a paragraph, but one that goes on: it ends in no stop, and the next line begins small. */
function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  const breaks = /\r?\n|\r/g;
  let start = 0;
  const close = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span) paragraphs.push(span);
    start = end;
  };
  for (const { 0: lineEnd, index } of text.matchAll(breaks)) {
    if (!goesOn(text, index, index + lineEnd.length)) close(index);
  }
  close(text.length);
  return paragraphs;
}

/** Does the line that ends at `end` go on in the one that begins at `next`? */
const goesOn = (text: string, end: number, next: number): boolean =>
  /[^\s.?!:”"]/.test(text.charAt(end - 1)) && /\p{Ll}/u.test(text.charAt(next));

/** `[start, end)` without the white space around it, or null when nothing is left. */
function trimmed(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const bare = words.trim();
  if (!bare) return null;
  const first = start + words.indexOf(bare);
  return { start: first, end: first + bare.length };
}
