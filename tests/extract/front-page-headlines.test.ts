/** Proves which block is taken for the headline of a story. */
import { expect, it } from 'vitest';
import { findHeadlines, furniture } from '@/lib/extract/front-page-headlines';
import { linkedBlocksOf } from './read-html';

const href = '/2026/04/02/mayor-opens-the-bridge';
async function find(html: string) {
  const { blocks, links } = await linkedBlocksOf(html);
  return findHeadlines(blocks, links, 'https://www.courier.example/front/today').headlines;
}
const textsOf = async (html: string) => (await find(html)).map(({ block }) => block.text);

it('prefers the heading to a caption, a teaser or a button with the same address', async () => {
  const html = `<div><a href="${href}">A picture of the ribbon and the rain</a><h3><a href="${href}">Mayor opens the bridge</a></h3>
    <a href="${href}"><p>The mayor cut a ribbon, and forty people walked over it.</p></a><a href="${href}">Read the full story</a></div>`;
  expect(await textsOf(html)).toEqual(['Mayor opens the bridge']);
});

it('takes the first line of a card without headings, not its long sentence', async () => {
  const html = `<a href="${href}"><div>Roads</div><div>Mayor opens the new bridge</div><div>The mayor cut a ribbon, and forty people walked over it in the rain until the band went home.</div></a>`;
  expect(await textsOf(html)).toEqual(['Mayor opens the new bridge']);
});

it('finds the address of a heading whose card carries the link', async () => {
  const html = `<div><h3>Mayor opens the bridge</h3><a href="${href}" aria-label="More"></a></div>`;
  expect(await textsOf(html)).toEqual(['Mayor opens the bridge']);
  expect(await textsOf(`<div><h3>Bridges</h3><h3>Roads</h3><a href="${href}"></a></div>`)).toEqual([]);
});

it('parts a label from the headline on its line', async () => {
  const [found] = await find(
    `<h3><a href="${href}"><span class="kicker">Roads</span> Mayor opens the bridge</a></h3>`,
  );
  expect([found?.prefix?.text, found?.block.text]).toEqual(['Roads', 'Mayor opens the bridge']);
  const [live] = await find(`<h3><a href="${href}"><b>LIVE</b>: Mayor opens the bridge</a></h3>`);
  expect(live?.block.text).toBe('Mayor opens the bridge');
  const [emphasis] = await find(`<h3><a href="${href}"><em>Gently</em> the mayor opens the bridge</a></h3>`);
  expect(emphasis?.block.text).toBe('Gently the mayor opens the bridge');
});

it('gives each story and each wording once', async () => {
  const html = `<h2><a href="${href}">Mayor opens the bridge</a></h2><h3><a href="${href}?from=list">Mayor opens it</a></h3>
    <h3><a href="/2026/04/03/the-same-words-again">Mayor opens the bridge</a></h3>`;
  expect(await textsOf(html)).toEqual(['Mayor opens the bridge']);
});

it('leaves section titles and short links alone', async () => {
  const html =
    '<h2><a href="/world/europe">Europe</a></h2><p><a href="/2026/04/02/one-two-three-four">Boats</a></p>';
  expect(await textsOf(html)).toEqual([]);
});

it('knows the links that only say that there is more', () => {
  expect(
    ['Read more', 'Continue reading', 'See all stories now', '41 comments'].filter(
      (text) => !furniture.test(text),
    ),
  ).toEqual([]);
  expect(furniture.test('Read the riot act, judge told the council')).toBe(false);
});
