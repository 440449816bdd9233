/** Proves that the headlines of written front pages are read, each once, and that nothing else is taken for one. */
import { describe, expect, it } from 'vitest';
import { readFrontPage } from '@/lib/extract/front-page';
import { runsOn } from '@/lib/extract/text-runs';
import { frontPages, headlinesOn, type WrittenFront } from './front-pages';
import { collectedOf, plainFrontOf } from './read-html';

const inNode = frontPages.filter(({ isInBrowserOnly }) => !isInBrowserOnly);
const readHeadlines = async ({ html, url }: WrittenFront): Promise<readonly string[]> => {
  const found = readFrontPage(...(await plainFrontOf(html, url)));
  return 'front' in found ? headlinesOn(found.front) : [];
};

describe('the written front pages', () => {
  it.each(inNode)('$slug: every headline in page order, and nothing else', async (page) => {
    expect(await readHeadlines(page)).toEqual(page.headlines);
  });

  it('are twenty or more, of different structures, with two hundred headlines', () => {
    const fronts = inNode.filter(({ headlines }) => headlines.length > 0);
    expect(fronts.length).toBeGreaterThanOrEqual(20);
    expect(fronts.flatMap(({ headlines }) => headlines).length).toBeGreaterThanOrEqual(200);
  });
});

const cards = Array.from({ length: 5 }, (_, index) => {
  const words = `Harbour news of the ${index + 1}th of April`;
  return `<article><p>Town</p><h2><a href="/2026/04/0${index + 1}/news-of-the-harbour">${words}</a></h2><p>The board met in the evening and spoke about the quay.</p></article>`;
});
const url = 'https://www.courier.example/front';
const read = async (html: string, lang = 'en', title = '') =>
  readFrontPage(
    ...(await plainFrontOf(
      `<!doctype html><html lang="${lang}"><title>${title}</title><body><main>${html}</main></body></html>`,
      `${url}#top`,
    )),
  );

it('writes kicker, headline and teaser one after the other, with runs for each', async () => {
  const found = await read(cards.join(''));
  if (!('front' in found)) throw new Error('not read');
  const { text, headlines } = found.front;
  const [first] = headlines;
  const words = [first?.kicker, first?.headline, first?.teaser].map(
    (span) => span && text.slice(span.start, span.end),
  );
  expect(words).toEqual([
    'Town',
    'Harbour news of the 1th of April',
    'The board met in the evening and spoke about the quay.',
  ]);
  expect(found.front.url).toBe(url);
  const { live } = await collectedOf(`<main>${cards.join('')}</main>`);
  const { nodes, nodeStart, textStart, length } = runsOn(live.nodes, found.runs);
  for (const [run, node] of nodes.entries()) {
    const from = nodeStart[run] ?? 0;
    const at = textStart[run] ?? 0;
    const size = length[run] ?? 0;
    expect(text.slice(at, at + size)).toBe(node.data.slice(from, from + size));
  }
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});

it('takes a few links for no front page', async () => {
  expect(await read(cards.slice(0, 3).join(''))).toEqual({ refusal: 'not-an-article' });
});

it('takes undated links without the sections of a newspaper for no front page', async () => {
  const shop = cards.join('').replaceAll('/2026/04/0', '/coats/number-');
  expect(await read(shop)).toEqual({ refusal: 'not-an-article' });
  const menu = ['News', 'Politics', 'Business', 'Sport'].map(
    (name) => `<li><a href="/${name}">${name}</a></li>`,
  );
  expect(await read(`<ul>${menu.join('')}</ul>${shop}`)).toHaveProperty('front');
});

it('takes the sections of a shop for none of a newspaper', async () => {
  const shop = cards.join('').replaceAll('/2026/04/0', '/coats/number-');
  const menu = ['Home', 'Style', 'Travel', 'News', 'More'].map(
    (name) => `<li><a href="/${name}">${name}</a></li>`,
  );
  expect(await read(`<ul>${menu.join('')}</ul>${shop}`)).toEqual({ refusal: 'not-an-article' });
});

it.each([
  ['a trade paper', 'Quayside – Harbour News for Pilots', '/news/number-', true],
  ['a page of announcements', 'Latest news | Acme Ropes', '/news/number-', false],
  ['a shop that has news in its name', 'Quayside – News for Pilots', '/coats/number-', false],
  ['a paper that sorts by years', 'Quayside News', '/2026/number-', true],
])('knows %s by its title and addresses', async (_, title, path, isFront) => {
  const found = await read(cards.join('').replaceAll('/2026/04/0', path), 'en', title);
  expect('front' in found).toBe(isFront);
});

it('reads headlines without teasers, which hold few small words', async () => {
  const terse = [
    'Crab Boats Stay Home',
    'Cheese Maker Sells Out at Market',
    'Barn Burns Down in Hollow Lane',
    'Pass Road Stays Shut',
    'Beavers Fell Three Poplars',
  ]
    .map(
      (words, index) =>
        `<h2><a href="/2026/04/0${index}/${words.toLowerCase().replaceAll(' ', '-')}">${words}</a></h2>`,
    )
    .join('');
  expect(await read(terse)).toHaveProperty('front');
  expect(await read(terse, 'no')).toEqual({ refusal: 'not-english' });
});

it('says when the headlines are in another language', async () => {
  const german = cards
    .join('')
    .replaceAll('Harbour news of the', 'Nachrichten aus dem Hafen und der Stadt am')
    .replaceAll(
      'The board met in the evening and spoke about the quay.',
      'Der Rat kam am Abend zusammen und sprach über die Mauer.',
    );
  expect(await read(german, 'de')).toEqual({ refusal: 'not-english' });
});
