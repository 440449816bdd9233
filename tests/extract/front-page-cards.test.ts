/** Proves what belongs to a headline of a front page, and that paid cards go. */
import { expect, it } from 'vitest';
import { readCards } from '@/lib/extract/front-page-cards';
import { findHeadlines } from '@/lib/extract/front-page-headlines';
import { linkedBlocksOf } from './read-html';

const teaser = 'The mayor cut a ribbon, and forty people walked over it.';
const heading = (words: string) =>
  `<h3><a href="/2026/04/02/${words.toLowerCase().replaceAll(' ', '-')}">${words}</a></h3>`;
const other = `<div>${heading('Barn burns down at Hollow Farm')}<p>Forty sheep were led out in time.</p></div>`;

/** Kicker, headline and teaser of each card. */
async function cardsOf(html: string): Promise<(string | undefined)[][]> {
  const { blocks, links } = await linkedBlocksOf(html);
  const found = findHeadlines(blocks, links, 'https://www.courier.example/front/today');
  const cards = readCards(blocks, links, found);
  return cards.map(({ kicker, headline, teaser }) => [kicker?.text, headline.block.text, teaser?.text]);
}
const first = async (card: string) => (await cardsOf(`<main><div>${card}</div>${other}</main>`))[0];

it('takes the label above and the sentence below', async () => {
  const card = `<p>Roads</p>${heading('Mayor opens the bridge')}<p>By Ida Quill</p><p>${teaser}</p>`;
  expect(await first(card)).toEqual(['Roads', 'Mayor opens the bridge', teaser]);
});

it('takes neither a time nor a writer for a label', async () => {
  const card = `<p>3 hours ago</p><p><a href="/authors/nora-pell">Nora Pell</a></p>${heading('Mayor opens the bridge')}`;
  expect(await first(card)).toEqual([undefined, 'Mayor opens the bridge', undefined]);
});

it('never takes the words of the next card', async () => {
  const flat = `<main>${heading('Mayor opens the bridge')}${heading('Barn burns down at Hollow Farm')}<p>${teaser}</p></main>`;
  expect(await cardsOf(flat)).toEqual([
    [undefined, 'Mayor opens the bridge', undefined],
    [undefined, 'Barn burns down at Hollow Farm', teaser],
  ]);
});

it('takes “Continue reading” off a teaser', async () => {
  const card = `${heading('Mayor opens the bridge')}<p>${teaser} <a href="/2026/04/02/mayor-opens-the-bridge">Continue reading</a></p>`;
  expect((await first(card))?.[2]).toBe(teaser);
});

it.each(['Sponsored', 'Paid content', 'In partnership with a bank'])(
  'drops a card that says “%s”',
  async (label) => {
    expect(await first(`<p>${label}</p>${heading('Five reasons to love a warm kitchen')}`)).toContain(
      'Barn burns down at Hollow Farm',
    );
  },
);
