/** Tells articles from other pages by what they say of themselves and by their shape. */
import type { PageBlock, Place } from '@/lib/extract/page-block';
import type { Metadata } from '@/lib/extract/read-metadata';

/** What is counted on the page itself. */
export interface PageCounts {
  readonly hasByline: boolean;
  /** Shares (0–1) of all text: what the body holds, and what links hold. */
  readonly bodyShare: number;
  readonly linkShare: number;
  /** Paragraphs of the body with more than 120 characters. */
  readonly longParagraphs: number;
  readonly articleElements: number;
}

const long = 120;

/** Returns what is counted of `blocks`, of which `body` holds the indexes of the body's. */
export function countPage(
  blocks: readonly PageBlock[],
  body: readonly number[],
  hasByline: boolean,
): PageCounts {
  const seen = new Set<Place>();
  let articles = 0;
  let all = 0;
  let links = 0;
  for (const { place, text, linkLength } of blocks) {
    all += text.length;
    links += linkLength;
    for (let at: Place | null = place; at && !seen.has(at); at = at.parent) {
      seen.add(at);
      if (at.name === 'article') articles++;
    }
  }
  const lengths = body.map((index) => blocks[index]?.text.length ?? 0);
  return {
    hasByline,
    bodyShare: lengths.reduce((sum, length) => sum + length, 0) / (all || 1),
    linkShare: links / (all || 1),
    longParagraphs: lengths.filter((length) => length > long).length,
    articleElements: articles,
  };
}

const otherThings =
  /^(collectionpage|itemlist|product|productgroup|offer|faqpage|qapage|discussionforumposting|searchresultspage|softwareapplication|service|course|event|jobposting|profilepage|recipe|videoobject|howto)$/;
const otherPaths =
  /\b(docs?|wiki|forums?|topics?|threads?|products?|shop|services?|categor(?:y|ies)|tags?|search|login|cart|help|support|community|questions?|guides?|api|reference|solutions|about|contact|pricing|lists?)\b/i;
const datedPath =
  /(?:^|[/_-])(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/_-]?\d{1,2})?(?=[/_-]|\D|$)/i;

/**
 * Returns how much a page reads as an article: above 0 it does. Log-odds, whose weights were fitted to saved pages (docs/extraction.md); the
 * front of a site never does.
 */
export function articleScore(metadata: Metadata, counts: PageCounts): number {
  const path = metadata.url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*/s, '');
  const isWeb = /^https?:/i.test(metadata.url);
  if (isWeb && /^\/?(?:index\.\w+)?$/.test(path)) return Number.NEGATIVE_INFINITY;
  const [, before = '', last = ''] = /^(.*?)([^/]*)\/?$/s.exec(path) ?? [];
  const isSlug = path
    .split('/')
    .some((step) => (step.match(/[a-z]{2,}/gi)?.length ?? 0) >= 4 && /[-_]/.test(step));
  const upTo = (count: number, most: number) => Math.min(1, count / most);
  let score = -6.9;
  // Without a web address there is no path to tell by: a file that somebody opened.
  if (!isWeb) score += 2.4;
  if (metadata.isNews) score += 2;
  if (metadata.isArticle) score += 0.3;
  if (metadata.isOpenGraphArticle) score += 2;
  if (metadata.hasPublishedTime) score += 0.8;
  if (metadata.section) score += 0.9;
  if (metadata.otherTypes.some((type) => otherThings.test(type))) score -= 1.4;
  if (datedPath.test(path)) score += 1.5;
  if (isSlug) score += 1.1;
  if (otherPaths.test(before)) score -= 2.8;
  score += 1.6 * upTo(last.match(/[a-z]{2,}/gi)?.length ?? 0, 6);
  if (counts.hasByline) score += 1.7;
  if (counts.articleElements === 1) score += 0.7;
  score += 1.6 * upTo(counts.bodyShare, 0.5);
  score += 1.2 * upTo(counts.longParagraphs, 8);
  score -= 1.1 * counts.linkShare;
  return score;
}
