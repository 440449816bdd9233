/** Puts the parts of a page together as an article, with the runs that lead back to its text nodes. */
import { Hint } from '@/lib/extract/hints';
import { isWithin, type PageBlock } from '@/lib/extract/page-block';
import type { PageReading } from '@/lib/extract/read-page';
import type { TextRuns } from '@/lib/extract/text-runs';
import type { Article, Block, BlockKind } from '@/lib/model';

/** An article and where each character of it stands on the page. */
export interface ReadArticle {
  readonly article: Article;
  readonly runs: TextRuns;
}

/** Returns the article that `reading` came to, whatever its language and length. */
export function writeArticle({
  metadata,
  blocks,
  headline,
  front,
  body,
  captions,
}: PageReading): ReadArticle {
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
