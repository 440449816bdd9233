/** Finds what belongs to a headline of a front page: the kicker above it and the teaser below it. */
import { type FoundHeadline, type FoundHeadlines, furniture } from '@/lib/extract/front-page-headlines';
import { linkedPart } from '@/lib/extract/front-page-links';
import { sharedPlace } from '@/lib/extract/front-page-places';
import { Hint } from '@/lib/extract/hints';
import { isNear, isWithin, type PageBlock, type Place, sliceBlock } from '@/lib/extract/page-block';
import type { PageLinks } from '@/lib/extract/unfold-links';

/** A headline with its surroundings. */
export interface Card {
  readonly headline: FoundHeadline;
  readonly kicker: PageBlock | null;
  readonly teaser: PageBlock | null;
}

const kickerReach = 3;
const kickerWords = 5;
const teaserReach = 5;
const teaserWords = 6;
const teaserLength = 600;
const time =
  /^(?:\d{1,2}[:.]\d\d|\d+\s?(?:s|m|h|d|min|mins|minutes?|hrs?|hours?|days?)\b.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|.*\bago|.*\b20\d\d)$/i;
const byline = /^by\s|^(?:photo|image|picture|credit|video)\b/i;
const writer = /\/(?:authors?|by|columnists?|people|profiles?|writers?)\//;
const paid =
  /^(?:ad|advertisement|advertorial|sponsored|promoted|paid (?:content|post|for)|partner content|advertiser content|brand(?:ed)? content|in partnership with|brought to you by|presented by)\b/i;

/** Returns a card for each headline that nobody paid for, in page order. */
export function readCards(
  blocks: readonly PageBlock[],
  links: PageLinks,
  { headlines, beside }: FoundHeadlines,
): readonly Card[] {
  const held = new Map<Place, number>();
  const stories = [...headlines.map(({ index }) => index), ...beside].sort((a, b) => a - b);
  for (const index of stories) {
    for (let at: Place | null = (blocks[index] as PageBlock).place; at; at = at.parent)
      held.set(at, (held.get(at) ?? 0) + 1);
  }
  return headlines.flatMap((headline) => {
    const { place } = blocks[headline.index] as PageBlock;
    const own = cardAround(place, held);
    const order = stories.indexOf(headline.index);
    const first = (stories[order - 1] ?? -1) + 1;
    const end = stories[order + 1] ?? blocks.length;
    const isOwn = ({ place }: PageBlock) => sharedPlace(place, own) === own;
    const before = blocks.slice(Math.max(first, headline.index - kickerReach), headline.index).filter(isOwn);
    const after = blocks
      .slice(headline.index + 1, Math.min(end, headline.index + 1 + teaserReach))
      // Where cards have no box of their own, what follows the headline belongs to it.
      .filter((block) => isOwn(block) || (own === place && block.place.parent === own.parent));
    if ([...before, ...after].some(({ text }) => paid.test(text))) return [];
    if (headline.prefix && paid.test(headline.prefix.text)) return [];
    return [
      { headline, kicker: kickerOf(headline, before, links), teaser: teaserOf(headline, after, links) },
    ];
  });
}

/** The widest element around a headline that holds no other. */
function cardAround(place: Place, held: ReadonlyMap<Place, number>): Place {
  let at = place;
  while (at.parent && held.get(at.parent) === 1) at = at.parent;
  return at;
}

function kickerOf(
  { prefix }: FoundHeadline,
  before: readonly PageBlock[],
  links: PageLinks,
): PageBlock | null {
  if (prefix && isKicker(prefix)) return withoutColon(prefix);
  const found = before.findLast(
    (block) =>
      block.level === 0 &&
      isKicker(block) &&
      !isNear(block.place, Hint.caption | Hint.byline, 2) &&
      !isWithin(block.place, ({ name }) => name === 'nav') &&
      !writer.test(linkedPart(block, links)?.link.href ?? ''),
  );
  return found ?? null;
}

const isKicker = ({ text }: PageBlock): boolean =>
  text.split(' ').length <= kickerWords && /\p{L}{2}/u.test(text) && !time.test(text) && !byline.test(text);

const withoutColon = (block: PageBlock): PageBlock =>
  sliceBlock(block, 0, block.text.replace(/[\s:|·–—-]+$/, '').length);

function teaserOf(
  { link, rest }: FoundHeadline,
  after: readonly PageBlock[],
  links: PageLinks,
): PageBlock | null {
  const isTeaser = (block: PageBlock): boolean =>
    block.level === 0 &&
    block.text.length <= teaserLength &&
    block.text.split(' ').length >= teaserWords &&
    !byline.test(block.text) &&
    !isNear(block.place, Hint.caption | Hint.byline | Hint.comment, 2) &&
    (block.linkLength * 2 < block.text.length || linkedPart(block, links)?.link.href === link.href);
  const found = (rest ? [rest, ...after] : after).find(isTeaser);
  return found ? withoutLink(found) : null;
}

/** Takes “Continue reading” off the end of a teaser. */
function withoutLink(teaser: PageBlock): PageBlock {
  const { text, lastLink } = teaser;
  const isFurniture =
    lastLink !== '' && lastLink !== text && text.endsWith(lastLink) && furniture.test(lastLink);
  return isFurniture ? sliceBlock(teaser, 0, text.length - lastLink.length) : teaser;
}
