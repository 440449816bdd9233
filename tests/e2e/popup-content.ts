/** Reads the popup as its reader does. */
import type { View } from '@/scripts/browsers/driver';
import { waitForCheck } from '@/scripts/browsers/wait-for-check';

/** What the popup shows. */
export interface PopupContent {
  /** Its sentence about the page. */
  readonly said: string;
  /** Titles of its sections, in order. */
  readonly sections: readonly string[];
  /** The headline, and the words that are marked in it. */
  readonly headline: string;
  readonly headlineMarks: readonly string[];
  /** Each claim of the headline that is shown open: its words and what is said of it. */
  readonly claims: readonly string[];
  /** What is said of the claims as a whole. */
  readonly carried: string;
  /** The sources by name. */
  readonly sources: readonly string[];
  /** The words of each finding in the headline section, and of each below it, in order. */
  readonly inHeadline: readonly string[];
  readonly inText: readonly string[];
}

/** Returns what the popup shows, once the page was checked. */
export async function readPopup(popup: View): Promise<PopupContent> {
  await waitForCheck(popup);
  return popup.evaluate(() => {
    const words = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => (element.textContent ?? '').trim());
    const findings = (section: string) =>
      words(`section[aria-labelledby="${section}"] .finding .words`).map((text) =>
        text.replace(/^“|”$/g, ''),
      );
    return {
      said: words('.state [role=status]')[0] ?? '',
      sections: words('section h2'),
      headline: words('.headline')[0] ?? '',
      headlineMarks: words('.headline mark'),
      claims: [...document.querySelectorAll('section > ul > .claim')].map((row) =>
        [...row.querySelectorAll('.words, .verdict')].map(({ textContent }) => textContent).join(' '),
      ),
      carried: words('.carried > summary')[0] ?? words('p.carried')[0] ?? '',
      sources: words('.sources th[scope=row]'),
      inHeadline: findings('headline-title'),
      inText: findings('text-title'),
    };
  });
}
