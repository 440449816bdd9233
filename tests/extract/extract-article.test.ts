/** Proves what a reading comes to as a whole: an article whose spans fit, or the right refusal; never an error of its own. */
import { expect, it, vi } from 'vitest';
import { limits } from '@/lib/extract/collect-blocks';
import { extractArticle } from '@/lib/extract/extract-article';
import { documentOf } from './read-html';

const paragraph =
  'The board met on Tuesday and looked at the plans for the quay, which had been drawn by the same office as the ones for the lock and the two piers beside it.';
const second =
  'Two of the skippers had asked for a longer quay in May, and were told then that there is no room for one between the lock and the mill that stands below it.';
const quoted =
  'The old quay was built for boats that nobody sails any more, and the new one is for those that are still to come.';
const page = (body: string) =>
  documentOf(
    `<!doctype html><html lang="en"><head><title>Board looks at the quay</title><meta property="og:type" content="article"></head><body><article>${body}</article></body></html>`,
  );
const full = `<p class="kicker">Harbour</p><h1>Board looks at the quay</h1><p class="author">By Ines Falk</p><p>${paragraph}</p><h2>The lock</h2><p>${second}</p><blockquote>${quoted}</blockquote>`;

it('writes one text, whose blocks and runs fit it', async () => {
  const extraction = await extractArticle(page(full));
  if (!('article' in extraction)) throw new Error(extraction.refusal);
  const { article, runs } = extraction;
  expect(article.blocks.map(({ kind, span }) => [kind, article.text.slice(span.start, span.end)])).toEqual([
    ['kicker', 'Harbour'],
    ['headline', 'Board looks at the quay'],
    ['paragraph', paragraph],
    ['heading', 'The lock'],
    ['paragraph', second],
    ['blockquote', quoted],
  ]);
  expect(article).toMatchObject({ kicker: 'Harbour', byline: 'Ines Falk', lang: 'en', standfirst: null });
  const live = runs.nodes.map((node, run) => node.data.substr(runs.nodeStart[run] ?? 0, runs.length[run]));
  expect(live.join('\n')).toBe(article.text);
});

it.each([
  ['empty', page('')],
  ['not-an-article', documentOf(`<p>${paragraph.repeat(4)}</p>`)],
  [
    'too-short',
    page(`<h1>Board looks at the quay</h1><p class="author">By Ines Falk</p><p>${paragraph}</p>`),
  ],
  ['too-large', page(`<p>${'a'.repeat(limits.characters + 1)}</p>`)],
  ['unreadable', {} as Document],
])('says %s', async (refusal, document) => {
  expect(await extractArticle(document)).toEqual({ refusal });
});

it('stops when the page is left, with the reason for it', async () => {
  const left = new Error('left');
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 100;
    return now;
  });
  const reading = extractArticle(page(`${'<p>One.</p>'.repeat(200)}`), () => Promise.reject(left));
  await expect(reading).rejects.toBe(left);
  vi.restoreAllMocks();
});
