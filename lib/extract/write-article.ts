/** Puts the parts of a page together as an article, with the runs that lead back to its text nodes. */
import { findPosts } from '@/lib/extract/find-posts';
import { Hint } from '@/lib/extract/hints';
import { isWithin, type PageBlock } from '@/lib/extract/page-block';
import type { PageReading } from '@/lib/extract/read-page';
import { createRunWriter } from '@/lib/extract/run-writer';
import type { Runs } from '@/lib/extract/text-runs';
import type { Article, Block, BlockKind } from '@/lib/model';

/** An article and where each character of it stands on the page, whose text nodes are named by their numbers. */
export interface WrittenArticle {
  readonly article: Article;
  readonly runs: Runs<number>;
}

/** Returns the article that `reading` came to, whatever its language and length. */
export function writeArticle({
  metadata,
  genre,
  isPartial,
  blocks,
  headline,
  front,
  body,
  captions,
}: PageReading): WrittenArticle {
  const parts: (readonly [BlockKind, PageBlock])[] = [];
  if (front.kicker) parts.push(['kicker', front.kicker]);
  if (headline) parts.push(['headline', headline.block]);
  if (front.standfirst) parts.push(['standfirst', front.standfirst]);
  const posts = genre === 'live' ? findPosts(blocks, body) : null;
  for (const index of [...body, ...captions].sort((a, b) => a - b)) {
    const block = blocks[index]!;
    const kind = kindOf(block);
    parts.push([kind === 'paragraph' && posts?.has(index) ? 'post' : kind, block]);
  }
  const writer = createRunWriter();
  const written = parts.map(([kind, block]): Block => ({ kind, span: writer.add(block) }));
  const { text, runs } = writer.written();
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
      genre,
      partial: isPartial,
      text,
      blocks: written,
    },
    runs,
  };
}

function kindOf({ level, place }: PageBlock): BlockKind {
  if (level) return 'heading';
  if (isWithin(place, ({ name }) => name === 'figcaption' || name === 'caption')) return 'caption';
  if (isWithin(place, ({ name }) => name === 'blockquote')) return 'blockquote';
  return place.own & Hint.quote ? 'blockquote' : 'paragraph';
}
