/** Tells articles from other pages by what they say of themselves and by their shape. */
import type { PageBlock, Place } from '@/lib/extract/page-block';
import type { Metadata } from '@/lib/extract/read-metadata';

/** What is counted on the page itself. */
export interface PageCounts {
  readonly hasByline: boolean;
  /** Whether a day stands beside the headline, and is not one of an update. */
  readonly hasDate: boolean;
  /** Shares (0–1) of all text: what the body holds, and what links hold. */
  readonly bodyShare: number;
  readonly linkShare: number;
  /** Paragraphs of the body with more than 120 characters. */
  readonly longParagraphs: number;
  readonly articleElements: number;
}

const long = 120;
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const day = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?[ .-]+${month}[ .,-]+\\d{2,4}|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}([./-])\\d{1,2}\\1(?:19|20)?\\d\\d|(?:19|20)\\d\\d([./-])\\d{1,2}\\2\\d{1,2})\\b`,
  'i',
);
// Handbooks say when they were looked over, and forums since when somebody is with them.
const otherDay = /updated|modified|edited|reviewed|joined/i;
const longestDay = 100;

/** Returns what is counted of `blocks`, of which `headline` is the headline's index, or −1, and `body` holds those of the body's, rising. */
export function countPage(
  blocks: readonly PageBlock[],
  headline: number,
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
  const begins = body.find((index) => index > headline && (blocks[index]?.text.length ?? 0) > long);
  const beside = blocks.slice(Math.max(0, headline - 4), Math.min(headline + 20, begins ?? blocks.length));
  return {
    hasByline,
    hasDate: beside.some(({ text }) => text.length < longestDay && day.test(text) && !otherDay.test(text)),
    bodyShare: lengths.reduce((sum, length) => sum + length, 0) / (all || 1),
    linkShare: links / (all || 1),
    longParagraphs: lengths.filter((length) => length > long).length,
    articleElements: articles,
  };
}

const otherThings =
  /^(collectionpage|itemlist|product|productgroup|offer|faqpage|qapage|discussionforumposting|searchresultspage|softwareapplication|service|course|event|jobposting|profilepage|recipe|videoobject|howto)$/;
// Steps of the path before the last, or names before the site's own.
const otherPlaces =
  /\b(docs?|wiki|forums?|topics?|threads?|discuss(?:ions?)?|discourse|boards?|answers|products?|shop|store|services?|categor(?:y|ies)|tags?|search|login|cart|help|support|community|questions?|guides?|api|reference|developers?|solutions|about|contact|pricing|lists?)\b/i;
const articlePlaces =
  /\b(?:blogs?|news|posts?|articles?|stor(?:y|ies)|insights?|press|magazine|opinion|journal)\b/i;
const datedPath =
  /(?:^|[/_-])(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/_-]?\d{1,2})?(?=[/_-]|\D|$)/i;

/**
 * Returns how much a page reads as an article: above 0 it does. Log-odds, whose weights were fitted to saved pages (docs/extraction.md); the
 * front of a site never does.
 */
export function articleScore(metadata: Metadata, counts: PageCounts): number {
  const [, host = '', path = ''] = /^(?:[a-z]+:\/\/([^/]*))?([^?#]*)/i.exec(metadata.url) ?? [];
  const isWeb = /^https?:/i.test(metadata.url);
  if (isWeb && /^\/?(?:index\.\w+)?$/.test(path)) return Number.NEGATIVE_INFINITY;
  const [, before = '', last = ''] = /^(.*?)([^/]*)\/?$/s.exec(path) ?? [];
  const place = host.split('.').slice(0, -2).join('.') + before;
  const isSlug = path
    .split('/')
    .some((step) => (step.match(/[a-z]{2,}/gi)?.length ?? 0) >= 4 && /[-_]/.test(step));
  const upTo = (count: number, most: number) => Math.min(1, count / most);
  let score = -7;
  // Without a web address there is no path to tell by: a file that somebody opened.
  if (!isWeb) score += 2.8;
  if (metadata.isNews) score += 2.2;
  if (metadata.isArticle) score += 0.4;
  if (metadata.isOpenGraphArticle) score += 1.7;
  if (metadata.hasPublishedTime) score += 0.7;
  if (metadata.section) score += 1;
  if (metadata.otherTypes.some((type) => otherThings.test(type))) score -= 1.5;
  if (datedPath.test(path)) score += 2;
  if (isSlug) score += 0.6;
  if (otherPlaces.test(place)) score -= 3.1;
  if (articlePlaces.test(place)) score += 2.1;
  score += 1.5 * upTo(last.match(/[a-z]{2,}/gi)?.length ?? 0, 6);
  if (counts.hasByline) score += 2;
  if (counts.hasDate) score += 1.4;
  if (counts.articleElements === 1) score += 0.7;
  score += 1.9 * upTo(counts.bodyShare, 0.5);
  score += 1.4 * upTo(counts.longParagraphs, 8);
  score -= 1.4 * counts.linkShare;
  return score;
}
