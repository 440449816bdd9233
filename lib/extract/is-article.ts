/** Tells articles from other pages by what they say of themselves and by their shape. */
import type { Metadata } from '@/lib/extract/read-metadata';

/** What is counted on the page itself. */
export interface PageShape {
  readonly hasByline: boolean;
  readonly hasHeadline: boolean;
  readonly bodyWords: number;
  readonly articleElements: number;
}

/** Returns how much a page reads as an article: above 0 it does. Log-odds; the front of a site never does. */
export function articleScore(metadata: Metadata, shape: PageShape): number {
  const path = metadata.url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*/s, '');
  const isWeb = /^https?:/i.test(metadata.url);
  if (isWeb && /^\/?(?:index\.\w+)?$/.test(path)) return Number.NEGATIVE_INFINITY;
  const slug = path
    .split('/')
    .find((step) => (step.match(/[a-z]{2,}/gi)?.length ?? 0) >= 4 && /[-_]/.test(step));
  let score = -4.2;
  if (metadata.isNews) score += 2.6;
  if (/(?:^|[/_-])(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/_-]?\d{1,2})?(?=[/_-]|\D|$)/i.test(path))
    score += 2.5;
  if (metadata.isOpenGraphArticle) score += 2.4;
  if (metadata.isArticle) score += 2;
  if (slug) score += 1.7;
  if (shape.hasByline) score += 1.1;
  if (shape.articleElements === 1) score += 1.1;
  if (metadata.hasPublishedTime) score += 0.7;
  if (shape.hasHeadline && shape.bodyWords >= 150) score += 0.6;
  if (metadata.otherTypes.some((type) => otherThings.test(type))) score -= 1.5;
  return score;
}

const otherThings =
  /^(collectionpage|itemlist|product|productgroup|offer|faqpage|qapage|discussionforumposting|searchresultspage|softwareapplication|service|course|event|jobposting|profilepage)$/;
