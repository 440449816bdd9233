/** Proves what is taken for kicker, standfirst and byline; whole pages are read in pages.test.ts. */
import { expect, it } from 'vitest';
import { findContent } from '@/lib/extract/find-content';
import { findFrontMatter } from '@/lib/extract/find-front-matter';
import type { Metadata } from '@/lib/extract/read-metadata';
import { blocksOf } from './read-html';

const body = Array.from(
  { length: 4 },
  (_, item) =>
    `<p>Paragraph ${item} says at some length what the harbour office said on Monday about the hours of the sluice.</p>`,
).join('');
const lead = 'The sluice opens an hour later from the first of May on.';

async function frontOf(above: string, below: string, known: Partial<Metadata> = {}) {
  const blocks = await blocksOf(`<article>${above}<h1>Headline</h1>${below}${body}</article>`);
  const index = blocks.findIndex(({ level }) => level === 1);
  const headline = { index, block: blocks[index]!, prefix: null, likeness: 1 };
  const metadata = {
    titles: ['Headline | The Tidewater Post'],
    authors: [],
    descriptions: [],
    ...known,
  } as unknown as Metadata;
  const front = findFrontMatter(blocks, headline, findContent(blocks, index, true), metadata);
  const { kicker, standfirst, byline, taken } = front;
  const left = [...taken].map((each) => blocks[each]?.text);
  return { kicker: kicker?.text ?? null, standfirst: standfirst?.text ?? null, byline, taken: left };
}

it.each([
  ['above the headline', '<p>Harbour</p>', 'Harbour'],
  ['a date above it', '<p>12 May 2026</p>', null],
  ['the last of a trail of links', '<ul><li>Home</li><li>News</li><li>Harbour</li></ul>', null],
  ['a sentence', '<p>All the news of the harbour that was printed in May</p>', null],
  ['navigation', '<nav><p>Harbour</p></nav>', null],
  ['how long it takes to read', '<p>4 minute read</p>', null],
  ["the site's name", '<p><a href="/">Tidewater Post</a></p>', null],
  ["a section above the site's name", '<p>Harbour</p><p><a href="/">Tidewater Post</a></p>', 'Harbour'],
  ['the headline in a trail', '<div><span>Headline</span></div>', null],
  ['a named kicker, past a date', '<p class="kicker">Harbour</p><p>12 May 2026</p>', 'Harbour'],
])('kicker: %s', async (_, above, kicker) => {
  expect((await frontOf(above, '')).kicker).toBe(kicker);
});

it.each([
  ['by its class', `<p class="standfirst">${lead}</p>`, {}],
  ['as a heading', `<h2>${lead}</h2>`, {}],
  ['in bold', `<p class="x"><b>${lead}</b></p>`, {}],
  ['by the description', `<div>${lead}</div>`, { descriptions: [lead] }],
  ['by a description that is cut short', `<div>${lead}</div>`, { descriptions: [`${lead.slice(0, -9)}…`] }],
  ['without the link that leads on', `<h2>${lead} <a>Read more</a></h2>`, {}],
])('standfirst: %s', async (_, below, known) => {
  expect((await frontOf('', below, known)).standfirst).toBe(lead);
});

it.each([
  [
    'the first paragraph is none, though the description repeats it',
    `<p>${lead}</p>`,
    { descriptions: [lead] },
  ],
  [
    'nor is it one with a picture under it',
    `<p>${lead}</p><figure><figcaption>Boats at the sluice</figcaption></figure>`,
    { descriptions: [lead] },
  ],
  ['a link is none', `<p><b><a>${lead}</a></b></p>`, {}],
  ['a caption is none', `<figcaption><b>${lead}</b></figcaption>`, {}],
])('standfirst: %s', async (_, below, known) => {
  expect((await frontOf('', below, known)).standfirst).toBeNull();
});

it.each([
  ['as it stands there', '<p>By Ines Falk</p>', {}, 'Ines Falk'],
  ['as the metadata knows it', '<p>Ines Falk, harbour</p>', { authors: ['Ines Falk'] }, 'Ines Falk'],
  [
    'several',
    '<p>By Ines Falk and Jon Reed</p>',
    { authors: ['Ines Falk', 'Jon Reed'] },
    'Ines Falk, Jon Reed',
  ],
  ['nowhere', '', {}, null],
])('byline: %s', async (_, below, known, byline) => {
  expect((await frontOf('', below, known)).byline).toBe(byline);
});

it('bylines and dates are no body, a sentence that begins like a date is', async () => {
  const last = `<p>Last year the sluice was opened two thousand times, about as often as in the two years before.</p>`;
  const { taken } = await frontOf('', `<p>By Ines Falk</p><p>Published on 12 May 2026</p>${last}`);
  expect(taken).toEqual(['Headline', 'By Ines Falk', 'Published on 12 May 2026']);
});
