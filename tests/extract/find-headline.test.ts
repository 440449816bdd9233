/** Proves which block is taken for the headline, and how a kicker inside it is parted from it. */
import { expect, it } from 'vitest';
import { findHeadline } from '@/lib/extract/find-headline';
import { blocksOf } from './read-html';

const title = 'Sluice opens an hour later from May';
const headlineOf = async (html: string, titles: readonly string[] = [title]) => {
  const headline = findHeadline(await blocksOf(html), titles);
  return headline && [headline.prefix?.text ?? null, headline.block.text];
};

it.each([
  ['the heading that the metadata names', `<h1>Tidewater Post</h1><h2>${title}</h2>`],
  ['the site’s name left aside', `<h1>${title}</h1>`, [`${title} | Tidewater Post`]],
  ['soft hyphens in the metadata left aside', `<h1>${title}</h1>`, [title.replace('hour', 'ho\u00adur')]],
  ['a line that is no heading, if it is just the title', `<h1>Post</h1><div>${title}</div>`],
  ['the one in the article, not the one among links', `<nav><p>${title}</p></nav><h1>${title}</h1>`],
  ['the first of two', `<h1>${title}</h1><p>Text.</p><h1>${title} on</h1>`],
])('%s', async (_, html, titles?: string[]) => {
  expect(await headlineOf(html, titles)).toEqual([null, title]);
});

it('takes the largest heading where the metadata has no title', async () => {
  expect(await headlineOf(`<h2>Harbour</h2><h1>${title}</h1>`, [])).toEqual([null, title]);
});

it('is null where nothing looks like one', async () => {
  expect(await headlineOf('<p>The sluice opens.</p><h3>Tides of the week</h3>')).toBeNull();
});

it('parts a kicker inside the heading from the headline', async () => {
  expect(await headlineOf(`<h1><span>Harbour</span> <span>${title}</span></h1>`)).toEqual(['Harbour', title]);
  expect(await headlineOf(`<h1><b>Sluice</b> opens an hour later from May</h1>`)).toEqual([null, title]);
});

it.each([
  [
    'a trail in a list',
    `<nav><ul><li><a>News</a></li><li><h1>${title}</h1></li></ul></nav><article><h2>Boats wait longer in May</h2></article>`,
    [null, 'Boats wait longer in May'],
  ],
  [
    'a trail named so, past short lines',
    `<div class="breadcrumb"><h1>${title}</h1></div><p>Most read</p><h2>Boats wait longer</h2><p>Text.</p>`,
    [null, 'Boats wait longer'],
  ],
  [
    'a title above the article, close to the heading in it',
    `<div><h1>${title}</h1></div><main><h2>Sluice opens one hour later from May</h2></main>`,
    [null, 'Sluice opens one hour later from May'],
  ],
  [
    'no trail: the heading after it is a section’s',
    `<div><h1>${title}</h1></div><main><h2>What the office says</h2></main>`,
    [null, title],
  ],
])('under a trail of links: %s', async (_, html, expected) => {
  expect(await headlineOf(html)).toEqual(expected);
});

it('takes kicker and headline that are boxes of their own in one heading', async () => {
  const html = `<ul><li><h1>${title}</h1></li></ul><h2><div>Harbour</div><div>Boats wait longer</div></h2>`;
  expect(await headlineOf(html)).toEqual(['Harbour', 'Boats wait longer']);
});

it('parts a kicker where the title sets a colon, and leaves a colon that is read', async () => {
  const heading = '<h1><span>Harbour</span> <span>Sluice opens later</span></h1>';
  expect(await headlineOf(heading, ['Harbour: Sluice opens later'])).toEqual([
    'Harbour',
    'Sluice opens later',
  ]);
  const whole = '<h1><span>Harbour:</span> Sluice opens later</h1>';
  expect(await headlineOf(whole, ['Harbour: Sluice opens later'])).toEqual([
    null,
    'Harbour: Sluice opens later',
  ]);
});
