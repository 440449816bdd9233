// @vitest-environment happy-dom
/** Proves that the articles of an endless page are told apart, and that teasers are none. */
import { expect, it } from 'vitest';
import { articlesOn } from '@/lib/highlight/articles-on';

const long = `<p>${'A paragraph that is long enough to be one of a whole article, with some words to spare. '.repeat(20)}</p>`;
const idsOn = (html: string): string[] => {
  document.body.innerHTML = html;
  return articlesOn(document).map(({ id }) => id);
};

it('gives each with all that belongs to it', () => {
  expect(
    idsOn(
      `<main><div id="a"><header><h1>One</h1></header>${long}</div><div id="b"><h1>Two</h1>${long}</div></main>`,
    ),
  ).toEqual(['a', 'b']);
});

it('takes second headings where the first is the name of the site', () => {
  const html = `<header><h1>Courier</h1></header><article id="a"><h2>One</h2>${long}<h2>More</h2>${long}</article><article id="b"><h2>Two</h2>${long}</article>`;
  expect(idsOn(html)).toEqual(['a', 'b']);
});

it('finds none on an ordinary page, or among teasers', () => {
  expect(idsOn(`<header><h1>Courier</h1></header><main><h1>One</h1>${long}</main>`)).toEqual([]);
  expect(idsOn('<article><h2>One</h2><p>A teaser.</p></article><article><h2>Two</h2></article>')).toEqual([]);
});
