/** Proves which boxes are taken for cards of other stories. */
import { expect, it } from 'vitest';
import { findCards } from '@/lib/extract/find-cards';
import { blocksOf } from './read-html';

const story = '<p>The office counted the boats on four mornings in a row and wrote them down.</p>'.repeat(6);
const card = (name: string) =>
  `<div class="card"><h3><a href="/${name}">The ferry that was late in ${name}</a></h3><p>Nobody had expected that of ${name}.</p></div>`;
const cards = `<section>${['April', 'May', 'June'].map(card).join('')}</section>`;

const cardsIn = async (html: string) => {
  const blocks = await blocksOf(html);
  const headline = blocks.findIndex(({ level }) => level === 1);
  const kept = blocks.map((_, index) => index !== headline);
  return findCards(blocks, headline, kept).map((index) => blocks[index]!.text.replace(/^.* /, ''));
};
const months = ['April', 'April.', 'May', 'May.', 'June', 'June.'];

it('finds cards after the text and before the headline', async () => {
  expect(await cardsIn(`<h1>Boats</h1>${story}${cards}`)).toEqual(months);
  expect(await cardsIn(`${cards}<h1>Boats</h1>${story}`)).toEqual(months);
});

it.each([
  ['between paragraphs: things that are listed', `<h1>Boats</h1>${story}${cards}${story}`],
  ['one alone', `<h1>Boats</h1>${story}<section>${card('April')}</section>`],
  ['with the headline inside', `<div>${card('April')}<div><h1>Boats</h1>${story}</div></div>`],
  ['where they are most of the text', `<h1>Boats</h1><p>Five of our boats, and why.</p>${cards}`],
  [
    'paragraphs that begin with a link',
    `<h1>Boats</h1>${'<p><a href="/b">Boat number nine</a> was late again, as she is every spring.</p>'.repeat(5)}`,
  ],
])('not %s', async (_, html) => {
  expect(await cardsIn(html)).toEqual([]);
});
