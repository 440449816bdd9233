/** Front page → its headlines with kickers and teasers, as one text with the runs that lead back to the page; or nothing, where it is none. */
import { type Card, readCards } from '@/lib/extract/front-page-cards';
import { findHeadlines } from '@/lib/extract/front-page-headlines';
import type { StoryLink } from '@/lib/extract/front-page-links';
import { isEnglish } from '@/lib/extract/is-english';
import type { PageBlock } from '@/lib/extract/page-block';
import type { PlainLinks, PlainPage } from '@/lib/extract/plain-page';
import { createRunWriter } from '@/lib/extract/run-writer';
import type { Runs } from '@/lib/extract/text-runs';
import { unfoldLinks } from '@/lib/extract/unfold-links';
import { unfoldPage, unfoldPlaces } from '@/lib/extract/unfold-page';
import type { FrontHeadline, FrontPage, Refusal } from '@/lib/model';

/** A front page and where each character of its text stands on the page, whose text nodes are named by their numbers. */
export interface WrittenFront {
  readonly front: FrontPage;
  readonly runs: Runs<number>;
}

/** What a page comes to as a front page, or why it is not checked; plain JSON. */
export type FrontJudgement = WrittenFront | { readonly refusal: Refusal };

// Fewer headlines are the links of any page.
const fewestHeadlines = 4;
// More are an archive; they would cost more than they tell.
const mostHeadlines = 150;
// Headlines without teasers hold few of the small words that tell a language.
const smallWordsOfHeadlines = 0.04;

/** Returns the headlines that `page` shows, or a refusal: `not-an-article` where it is no front page of news. */
export function readFrontPage(page: PlainPage, plainLinks: PlainLinks): FrontJudgement {
  const places = unfoldPlaces(page);
  const blocks = unfoldPage(page, places);
  const links = unfoldLinks(plainLinks, places);
  const url = page.head.url.replace(/#.*/, '');
  const found = findHeadlines(blocks, links, url);
  const { headlines } = found;
  if (headlines.length < fewestHeadlines || !isNews(blocks, headlines, page.head))
    return { refusal: 'not-an-article' };
  const cards = readCards(blocks, links, found).slice(0, mostHeadlines);
  const written = write(cards, url, page.head.lang);
  const { text, lang } = written.front;
  return isEnglish(text, lang, smallWordsOfHeadlines) ? written : { refusal: 'not-english' };
}

/** Sections that newspapers have, and others that a shop or a magazine of fashion has as well. */
const ownSections =
  /^(?:(?:uk|us|world|local|national|international|regional|latest|all|top|home) ?news|news|world|politics|money|economy|markets|sports?|football|opinion|comment|editorials?|showbiz|weather|climate|crime|courts|obituaries)$/;
const sharedSections =
  /^(?:home|nation|business|culture|arts|entertainment|lifestyle|life|style|travel|local|region|health|science|tech|technology|environment|education|media|features|video|europe|asia|africa|americas|middle east|us|uk|more)$/;
const fewestSections = 4;
const fewestOwn = 2;

/** Parts of titles that any company's page of announcements has: “News | Acme”, “Latest news – Acme”. */
const announcements = /^(?:(?:all|our|the|latest|recent|company|press) )?news(?: (?:and|&) \p{L}+)?$/iu;
const titleParts = / ?[|–—:·-] /;
const storyStep = /\/(?:news|story|stories|articles?|20\d\d)\//;

/** A newspaper names its sections in a menu, dates its stories, or calls itself news and keeps its stories as such; a shop, a manual or a forum does none of these. */
function isNews(
  blocks: readonly PageBlock[],
  headlines: readonly { readonly link: StoryLink }[],
  { url, title }: PlainPage['head'],
): boolean {
  const own = new Set<string>();
  const shared = new Set<string>();
  for (const { text, linkLength, pieces } of blocks) {
    if (linkLength === 0) continue;
    for (const { at, length } of pieces) {
      const words = text
        .slice(at, at + length)
        .trim()
        .toLowerCase();
      if (ownSections.test(words)) own.add(words);
      else if (sharedSections.test(words)) shared.add(words);
    }
  }
  if (own.size >= fewestOwn && own.size + shared.size >= fewestSections) return true;
  const hasMost = (isOne: (link: StoryLink) => boolean): boolean =>
    headlines.filter(({ link }) => isOne(link)).length * 2 > headlines.length;
  if (hasMost(({ isDated }) => isDated)) return true;
  const isNamedNews =
    /^https?:\/\/news\./.test(url) ||
    title.split(titleParts).some((part) => /\bnews\b/i.test(part) && !announcements.test(part.trim()));
  return isNamedNews && hasMost(({ url }) => storyStep.test(url));
}

function write(cards: readonly Card[], url: string, lang: string): WrittenFront {
  const { add, written } = createRunWriter();
  const headlines = cards.map(
    ({ kicker, headline, teaser }): FrontHeadline => ({
      kicker: kicker && add(kicker),
      headline: add(headline.block),
      teaser: teaser && add(teaser),
      url: headline.link.url,
    }),
  );
  const { text, runs } = written();
  return { front: { url, lang, text, headlines }, runs };
}
