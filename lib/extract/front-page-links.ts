/** Reads where a block of a front page leads to, and whether that looks like a story of the same site. */
import type { PageBlock } from '@/lib/extract/page-block';
import type { PageLink, PageLinks } from '@/lib/extract/unfold-links';

/** “2026/04/02”, “2026-apr”, “20260402”, but not the number 20001958. */
const dated =
  /(?:^|[/_-])20\d\d(?:[/_-](?:0?[1-9]|1[0-2]|[a-z]{3})|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)(?=[/_-]|$)/;

/** An address that a headline may lead to. */
export interface StoryLink {
  readonly url: string;
  /** As the page writes it. */
  readonly href: string;
  /** The address without what differs between two links to one story. */
  readonly key: string;
  /** 0 a section or unknown, 1 perhaps a story, 2 a story by its slug, date or number. */
  readonly storyLikeness: 0 | 1 | 2;
  /** Whether the address holds a date, as those of newspapers often do. */
  readonly isDated: boolean;
}

/**
 * Returns the link that `block` stands in, with the stretch of its text that does; null where that is less than half of it, unless a line of
 * its own opens the block.
 */
export function linkedPart(
  block: PageBlock,
  { linkOf }: PageLinks,
): { readonly link: PageLink; readonly from: number; readonly to: number } | null {
  let link: PageLink | null = null;
  let from = 0;
  let to = 0;
  for (const piece of block.pieces) {
    const around = linkOf(piece.node);
    if (!around || (link && around.href !== link.href)) continue;
    if (!link) from = piece.at;
    link = around;
    to = piece.at + piece.length;
  }
  if (!link) return null;
  // The space of a line break belongs to no text node.
  const isLine = from === 0 && to < block.text.length && !block.pieces.some(({ at }) => at === to);
  return isLine || (to - from) * 2 >= block.text.length ? { link, from, to } : null;
}

// What a site offers besides its stories.
const offers =
  /^(?:subscri\w*|newsletters?|sign-?(?:up|in)|log-?in|register|account|membership|donate|support-us|apps?|shop|store|jobs|vouchers?|coupons?|offers?|deals|games?|puzzles?|crosswords?|horoscopes?|tv-guide|help|faq|about(?:-us)?|contact(?:-us)?|terms.*|privacy.*|cookies?.*|advertis\w*|sponsored.*|advertorial|partner-?content|paid-?post|authors?|profiles?|people|by|tags?|topics?|categor(?:y|ies)|search|archive|rss|events?|comments?|forums?|threads?|questions|community|users?|members?)$/;

/** Returns the link's target as seen from the page at `from`, or null when it is no page of the same site, or one of its offers. */
export function readStoryLink({ href, rel }: PageLink, from: string): StoryLink | null {
  if (/\bsponsored\b/.test(rel)) return null;
  let url: URL;
  let page: URL;
  try {
    page = new URL(from);
    url = new URL(href, page);
  } catch {
    return null;
  }
  url.hash = '';
  if (!/^https?:$/.test(url.protocol) || !isSameSite(url.hostname, page.hostname)) return null;
  const steps = url.pathname.toLowerCase().split('/').filter(Boolean);
  const number = /[?&](?:id|p|article|story|news|aid|nid)=\d{2,}/i.exec(url.search)?.[0] ?? '';
  if ((steps.length === 0 && !number) || steps.some((step) => offers.test(step))) return null;
  const key = `${steps.join('/')}${number}`;
  if (key === page.pathname.toLowerCase().split('/').filter(Boolean).join('/')) return null;
  const path = steps.join('/');
  const isDated = dated.test(path);
  const isNumbered =
    isDated ||
    number !== '' ||
    /\d{5,}/.test(path) ||
    steps.some((step) => /^(?=.*\d)(?=.*[a-z])[a-z\d]{8,}$/.test(step));
  const words = Math.max(0, ...steps.map((step) => step.match(/[a-z]{2,}/g)?.length ?? 0));
  const storyLikeness = isNumbered || words >= 4 ? 2 : words === 3 || steps.length > 2 ? 1 : 0;
  return { url: url.href, href, key, storyLikeness, isDated };
}

/** Whether two host names share their registered part, as far as can be told without a list of all suffixes. */
function isSameSite(a: string, b: string): boolean {
  const site = (host: string) => {
    const labels = host.replace(/^www\d?\./, '').split('.');
    // “paper.co.uk” keeps three labels, “news.paper.com” two.
    return labels.slice((labels.at(-2)?.length ?? 0) > 3 ? -2 : -3).join('.');
  };
  return site(a) === site(b);
}
