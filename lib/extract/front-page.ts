/** Front page → its headlines with kickers and teasers, as one text with the runs that lead back to the page; or nothing, where it is none. */
import { type Card, readCards } from '@/lib/extract/front-page-cards';
import { findHeadlines } from '@/lib/extract/front-page-headlines';
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

/** Returns the headlines that `page` shows, or a refusal: `not-an-article` where it is no front page of news. */
export function readFrontPage(page: PlainPage, plainLinks: PlainLinks): FrontJudgement {
  const places = unfoldPlaces(page);
  const blocks = unfoldPage(page, places);
  const links = unfoldLinks(plainLinks, places);
  const url = page.head.url.replace(/#.*/, '');
  const found = findHeadlines(blocks, links, url);
  const { headlines } = found;
  if (headlines.length < fewestHeadlines || !isNews(blocks, headlines)) return { refusal: 'not-an-article' };
  const cards = readCards(blocks, links, found).slice(0, mostHeadlines);
  const written = write(cards, url, page.head.lang);
  return isEnglish(written.front.text, page.head.lang) ? written : { refusal: 'not-english' };
}

const newsWords =
  /^(?:(?:uk|us|world|local|national|international|regional|latest|all|top|home) ?news|news|home|world|nation|politics|business|money|economy|markets|sports?|football|opinion|comment|editorials?|culture|arts|entertainment|showbiz|lifestyle|life|style|travel|weather|local|region|health|science|tech|technology|climate|environment|education|crime|courts|obituaries|media|features|video|europe|asia|africa|americas|middle east|us|uk|more)$/i;
const fewestSections = 4;

/** A newspaper names its sections in a menu, or dates its stories; a shop, a manual or a forum does neither. */
function isNews(
  blocks: readonly PageBlock[],
  headlines: readonly { readonly link: { readonly isDated: boolean } }[],
): boolean {
  const sections = new Set<string>();
  for (const { text, linkLength, pieces } of blocks) {
    if (linkLength === 0) continue;
    for (const { at, length } of pieces) {
      const words = text.slice(at, at + length).trim();
      if (newsWords.test(words)) sections.add(words.toLowerCase());
    }
  }
  if (sections.size >= fewestSections) return true;
  return headlines.filter(({ link }) => link.isDated).length * 2 > headlines.length;
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
