/** Proves that blocks find their places again, and what those are called. */
import { expect, it } from 'vitest';
import { Hint } from '@/lib/extract/hints';
import { unfoldPage } from '@/lib/extract/unfold-page';
import { collectedOf } from './read-html';

const html =
  '<main><div class="Card one7"><p>Boats <a>of <b>May</b></a></p></div><div class="card one8"><p>Tides.</p></div></main>';

it('links places, kinds without regard to digits, and pieces', async () => {
  const { page } = await collectedOf(html);
  const [boats, tides] = unfoldPage(page);
  expect(boats).toMatchObject({ text: 'Boats of May', lastLink: 'of May', linkLength: 6, strongLength: 3 });
  expect(boats?.pieces.map(({ at, length }) => boats.text.slice(at, at + length))).toEqual([
    'Boats ',
    'of ',
    'May',
  ]);
  const [one, two] = [boats?.place.parent, tides?.place.parent];
  expect([one?.hint, two?.hint]).toEqual(['card one7', 'card one8']);
  expect(one?.kind).toBe(two?.kind);
  expect(one?.parent).toBe(two?.parent);
  expect(one?.parent).toMatchObject({ name: 'main', isBlock: true, own: Hint.main });
  expect(tides?.place.depth).toBe((one?.depth ?? 0) + 1);
});

it('gives the same through JSON', async () => {
  const { page } = await collectedOf(html);
  expect(unfoldPage(JSON.parse(JSON.stringify(page)))).toEqual(unfoldPage(page));
});
