/** Front page → its headlines with kickers and teasers, as one text with the runs that lead back to the page; or nothing, where it is none. */
import type { LiveNodes } from '@/lib/extract/collect-blocks';
import type { CollectedPage } from '@/lib/extract/collect-page';
import { type Card, readCards } from '@/lib/extract/front-page-cards';
import { findHeadlines } from '@/lib/extract/front-page-headlines';
import { isEnglish } from '@/lib/extract/is-english';
import type { PageBlock } from '@/lib/extract/page-block';
import { createRunWriter } from '@/lib/extract/run-writer';
import { runsOn, type TextRuns } from '@/lib/extract/text-runs';
import { unfoldPage } from '@/lib/extract/unfold-page';
import type { FrontHeadline, FrontPage, Refusal } from '@/lib/model';

/** What a front page comes to: its text and runs, or why it is not checked. */
export type FrontExtraction =
  | { readonly front: FrontPage; readonly runs: TextRuns }
  | { readonly refusal: Refusal };

/** What is known of a page besides its blocks. */
export interface FrontSource {
  /** Without fragment. */
  readonly url: string;
  /** BCP 47, or empty. */
  readonly lang: string;
}

/** Reads front pages. */
export type FrontReader = (collected: CollectedPage, source: FrontSource) => FrontExtraction;

// Fewer headlines are the links of any page.
const fewestHeadlines = 4;
// More are an archive; they would cost more than they tell.
const mostHeadlines = 150;

/** Returns the headlines that a page shows, or a refusal: `not-an-article` where it is no front page of news. */
export const readFrontPage: FrontReader = ({ page, live }, source) => {
  const blocks = unfoldPage(page);
  const found = findHeadlines(blocks, live, source.url);
  const { headlines } = found;
  if (headlines.length < fewestHeadlines || !isNews(blocks, headlines)) return { refusal: 'not-an-article' };
  const cards = readCards(blocks, live, found).slice(0, mostHeadlines);
  const written = write(cards, live, source);
  return isEnglish(written.front.text, source.lang) ? written : { refusal: 'not-english' };
};

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

function write(
  cards: readonly Card[],
  { nodes }: LiveNodes,
  { url, lang }: FrontSource,
): { front: FrontPage; runs: TextRuns } {
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
  return { front: { url, lang, text, headlines }, runs: runsOn(nodes, runs) };
}
