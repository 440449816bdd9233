/** Scores headline, standfirst and kicker against labels made by hand, which name texts by their hashes alone. */
import { createHash } from 'node:crypto';
import { wordsOf } from '@/lib/extract/similarity';
import labels from './front-matter.json';

/** What was labelled on one page: texts that are right, none when the page has no such thing; absent where readers may differ. */
interface Labels {
  /** With the rank of the heading in front, for the same words may stand in a trail of links too. */
  readonly headline?: readonly string[];
  readonly standfirst?: readonly string[];
  readonly kicker?: readonly string[];
}

/** Texts found on a page; empty where nothing was found. */
interface FoundFrontMatter {
  readonly file: string;
  readonly headline: string;
  readonly headlineLevel: number;
  readonly standfirst: string;
  readonly kicker: string;
}

/** Shares of the labelled pages. */
export interface FrontMatterScore {
  readonly pages: number;
  readonly headline: number;
  readonly standfirstPrecision: number;
  readonly standfirstRecall: number;
  /** Right, of the kickers that are there. */
  readonly kicker: number;
  /** Right or rightly absent, of all that were found. */
  readonly kickerPrecision: number;
  /** What went wrong, by file: for the tuning half. */
  readonly misses: readonly string[];
}

/** Returns how many of the labelled pages among `pages` are right, or null when there is none. */
export function scoreFrontMatter(pages: readonly FoundFrontMatter[]): FrontMatterScore | null {
  const known = pages.flatMap((page) => {
    const label = (labels as Readonly<Record<string, Labels>>)[page.file];
    return label ? [{ page, label }] : [];
  });
  if (!known.length) return null;
  const misses: string[] = [];
  const rate = (
    part: 'headline' | 'standfirst' | 'kicker',
    counts: (texts: readonly string[], found: string) => boolean,
  ) => {
    let of = 0;
    let right = 0;
    for (const { page, label } of known) {
      const texts = label[part];
      if (!texts || !counts(texts, page[part])) continue;
      of++;
      if (texts.includes(hashOf(page, part))) right++;
      else misses.push(`${part} ${page.file}`);
    }
    return of ? right / of : 1;
  };
  const isThere = (texts: readonly string[]) => texts.length > 0;
  const isFound = (_: readonly string[], found: string) => found !== '';
  return {
    pages: known.length,
    headline: rate('headline', isThere),
    standfirstPrecision: rate('standfirst', isFound),
    standfirstRecall: rate('standfirst', isThere),
    kicker: rate('kicker', isThere),
    kickerPrecision: rate('kicker', isFound),
    misses: [...new Set(misses)],
  };
}

function hashOf(page: FoundFrontMatter, part: 'headline' | 'standfirst' | 'kicker'): string {
  const words = createHash('sha256').update(wordsOf(page[part]).join(' ')).digest('hex').slice(0, 12);
  return part === 'headline' ? `h${page.headlineLevel}:${words}` : words;
}
