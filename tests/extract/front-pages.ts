/** The written front pages of tests/pages, and the headlines that each of them shows. */
import { parseHTML } from 'linkedom';
import type { FrontPage } from '@/lib/model';
import { fixturePages } from './fixture-pages';

/** A page whose elements with `headline-` ids are its headlines; a page without any is no front page. */
export interface WrittenFront {
  readonly slug: string;
  readonly html: string;
  readonly path: string;
  readonly url: string;
  readonly isInBrowserOnly: boolean;
  /** In page order. */
  readonly headlines: readonly string[];
}

/** All of them, by name. */
export const frontPages: readonly WrittenFront[] = fixturePages
  .filter(({ slug }) => slug.startsWith('front-') && slug !== 'front-page')
  .map(({ slug, html, path, isInBrowserOnly }) => ({
    slug,
    html,
    path,
    url: `https://www.lantern-hill-courier.example${path}`,
    isInBrowserOnly,
    headlines: [
      ...parseHTML(html.replace(/<\/?template[^>]*>/g, '')).document.querySelectorAll('[id^="headline-"]'),
    ].map(({ textContent }) => textContent ?? ''),
  }));

/** The headlines that were read, in page order. */
export const headlinesOn = ({ text, headlines }: FrontPage): readonly string[] =>
  headlines.map(({ headline: { start, end } }) => text.slice(start, end));
