/** Page → article and text runs, or a refusal that says why not. */
import { Hint } from '@/lib/extract/hints';
import { isEnglish } from '@/lib/extract/is-english';
import { createPace } from '@/lib/extract/pace';
import { isWithin, type PageBlock } from '@/lib/extract/page-block';
import { type PageReading, readPage } from '@/lib/extract/read-page';
import type { TextRuns } from '@/lib/extract/text-runs';
import type { Article, Block, BlockKind, Refusal } from '@/lib/model';

/** What reading a page came to. */
export type Extraction =
  | { readonly article: Article; readonly runs: TextRuns }
  | { readonly refusal: Refusal };

// Shorter bodies are stubs, captions and teasers: nothing there carries a headline.
const fewestWords = 60;

/**
 * Returns the article that `document` shows, with the runs that lead back to its text nodes, or why there is none; `within` narrows the text to
 * one of several articles. Never changes the page and never throws; it rejects only when `pause` does. `pause` is awaited about every 4 ms.
 */
export async function extractArticle(
  document: Document,
  pause: () => Promise<void> = async () => {},
  within: Element | null = null,
): Promise<Extraction> {
  let stopped: unknown = null;
  const pace = createPace(async () => {
    try {
      await pause();
    } catch (reason) {
      stopped = reason ?? new Error('stopped');
      throw stopped;
    }
  });
  try {
    // What led here has taken its time already.
    await pace.rest();
    const reading = await readPage(document, pace, within);
    if (!reading) return { refusal: 'too-large' };
    const refusal = refusalFor(reading);
    if (refusal) return { refusal };
    if (pace.isDue()) await pace.rest();
    const written = write(reading);
    await pace.rest();
    return written;
  } catch {
    if (stopped) throw stopped;
    return { refusal: 'unreadable' };
  }
}

function refusalFor({ blocks, body, bodyWords, score, metadata }: PageReading): Refusal | null {
  if (!blocks.length) return 'empty';
  if (score <= 0) return 'not-an-article';
  if (!body.length) return 'empty';
  const texts = body.map((index) => blocks[index]?.text ?? '').join('\n');
  if (!isEnglish(texts, metadata.lang)) return 'not-english';
  return bodyWords < fewestWords ? 'too-short' : null;
}

function write({ metadata, blocks, headline, front, body, captions }: PageReading): Extraction {
  const parts: (readonly [BlockKind, PageBlock])[] = [];
  if (front.kicker) parts.push(['kicker', front.kicker]);
  if (headline) parts.push(['headline', headline.block]);
  if (front.standfirst) parts.push(['standfirst', front.standfirst]);
  for (const index of [...body, ...captions].sort((a, b) => a - b)) {
    const block = blocks[index];
    if (block) parts.push([kindOf(block), block]);
  }
  const nodes: Text[] = [];
  const nodeStart: number[] = [];
  const textStart: number[] = [];
  const length: number[] = [];
  const written: Block[] = [];
  let text = '';
  for (const [kind, block] of parts) {
    if (text) text += '\n';
    const start = text.length;
    for (const piece of block.pieces) {
      nodes.push(piece.node);
      nodeStart.push(piece.nodeStart);
      textStart.push(start + piece.at);
      length.push(piece.length);
    }
    text += block.text;
    written.push({ kind, span: { start, end: text.length } });
  }
  const { lang } = metadata;
  return {
    article: {
      url: metadata.url,
      lang: /^en\b/i.test(lang) ? lang : 'en',
      headline: headline?.block.text ?? metadata.titles[0] ?? '',
      standfirst: front.standfirst?.text ?? null,
      kicker: front.kicker?.text ?? null,
      byline: front.byline,
      section: metadata.section || null,
      genre: metadata.genre,
      partial: metadata.isPartial,
      text,
      blocks: written,
    },
    runs: { nodes, nodeStart, textStart, length },
  };
}

function kindOf({ level, place }: PageBlock): BlockKind {
  if (level) return 'heading';
  if (isWithin(place, ({ name }) => name === 'figcaption' || name === 'caption')) return 'caption';
  if (isWithin(place, ({ name }) => name === 'blockquote')) return 'blockquote';
  return place.own & Hint.quote ? 'blockquote' : 'paragraph';
}
