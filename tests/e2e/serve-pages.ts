/** Serves the pages of these tests under addresses like a newspaper's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reply, type Server, serve } from '@/scripts/serve';

const folder = join(import.meta.dirname, 'pages');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const type = { 'content-type': 'text/html; charset=utf-8' };

/** Addresses of the pages, by what they are. */
export const paths = {
  article: '/2026/02/03/harbour-board-votes-on-dredging',
  second: '/2026/02/04/library-opens-on-sundays-from-may',
  swap: '/2026/02/05/ferry-fares-looked-at-again',
  strict: '/2026/02/03/harbour-board-votes-behind-strict-rules',
  hostile: '/2026/02/03/harbour-board-votes-under-hostile-styles',
  german: '/2026/02/03/hafenrat-stimmt-ueber-die-fahrrinne-ab',
  short: '/2026/02/07/swing-bridge-closed-on-sunday',
  broken: '/2026/02/03/crews-wait-for-the-harbour-vote',
  empty: '/2026/02/08/there-is-nothing-on-this-page',
  large: '/2026/02/09/minutes-of-the-harbour-board-in-full',
  tooLarge: '/2026/02/10/minutes-of-all-harbour-boards-in-full',
  search: '/search.html',
  login: '/login.html',
  front: '/front.html',
  newsFront: '/news-front.html',
  endless: '/2026/02/05/council-puts-off-choice-about-slipway',
  folded: '/2026/02/05/council-puts-off-choice-in-parts',
  closedRoot: '/2026/02/05/council-puts-off-choice-in-a-component',
  framed: '/framed.html',
  amp: '/2026/02/05/council-puts-off-choice-on-a-fast-page',
  consent: '/2026/02/05/council-puts-off-choice-behind-a-wall',
  late: '/2026/02/05/council-puts-off-choice-some-time-later',
  overclaim: '/2026/02/11/council-scraps-bus-routes',
  fairHeadline: '/2026/02/11/council-may-scrap-nine-bus-routes',
  stub: '/2026/02/11/council-scraps-bus-routes-for-subscribers',
} as const;

/** Starts the server; it also answers `/last`, a page that says nothing. */
export function servePages(): Promise<Server> {
  const page = (file: string): Reply => ({ headers: type, body: { file: `/${file}` } });
  return serve({
    folder,
    replies: {
      [paths.article]: page('article.html'),
      [paths.second]: page('second-article.html'),
      [paths.swap]: page('swap.html'),
      [paths.german]: page('german.html'),
      [paths.short]: page('short.html'),
      [paths.broken]: page('broken-markup.html'),
      [paths.empty]: page('empty.html'),
      [paths.endless]: page('endless.html'),
      [paths.folded]: page('folded.html'),
      [paths.closedRoot]: page('closed-root.html'),
      [paths.late]: page('late.html'),
      [paths.amp]: page('amp.html'),
      [paths.consent]: page('consent.html'),
      [paths.overclaim]: page('overclaim.html'),
      [paths.fairHeadline]: page('fair-headline.html'),
      [paths.stub]: page('stub.html'),
      [paths.strict]: {
        headers: {
          ...type,
          'content-security-policy':
            "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        },
        body: { file: '/article.html' },
      },
      [paths.hostile]: {
        headers: type,
        body: read('article.html').replace(
          /<style>.*?<\/style>/s,
          '<link rel="stylesheet" href="/hostile.css">',
        ),
      },
      '/hostile.css': { headers: { 'content-type': 'text/css' }, body: { file: '/hostile-css.txt' } },
      [paths.large]: { headers: type, body: largeArticle(2_000_000) },
      [paths.tooLarge]: { headers: type, body: largeArticle(3_400_000) },
      '/last': { headers: type, body: '<!doctype html><title>Last</title><link rel="icon" href="data:,">' },
    },
  });
}

/** The article with so many plain paragraphs more that the page is about `bytes` long. */
function largeArticle(bytes: number): string {
  const paragraph = (number: number) =>
    `<p>Item ${number} of the minutes was read out, and nobody asked to speak. The board took note of it at ten past ${(number % 12) + 1} and went on to the next item on the list, which had been sent to all members in January.</p>\n`;
  const count = Math.floor(bytes / paragraph(1000).length);
  const minutes = Array.from({ length: count }, (_, index) => paragraph(index + 1)).join('');
  return read('article.html').replace('</article>', `${minutes}</article>`);
}
