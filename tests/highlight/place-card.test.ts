/** Proves that a card is placed beside its words and inside the window. */
import { expect, it } from 'vitest';
import { placeCard } from '@/lib/highlight/place-card';

const view = { width: 800, height: 600 };
const card = { width: 300, height: 200 };
const words = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

it.each([
  ['below the words where there is room', words(100, 100), { left: 100, top: 126, height: 200 }],
  ['above them near the lower edge', words(100, 500), { left: 100, top: 294, height: 200 }],
  ['inside the right edge', words(780, 100), { left: 492, top: 126, height: 200 }],
  ['inside the left edge', words(-40, 100), { left: 8, top: 126, height: 200 }],
])('%s', (_, box, place) => {
  expect(placeCard(box, card, view)).toEqual(place);
});

it('takes the roomier side when neither is large enough, and is lower there instead of covering the words', () => {
  const tall = { width: 300, height: 400 };
  expect(placeCard(words(100, 200), tall, view)).toEqual({ left: 100, top: 226, height: 366 });
  expect(placeCard(words(100, 380), tall, view)).toEqual({ left: 100, top: 8, height: 366 });
});

it('covers the words where a card beside them would be too low to read', () => {
  const low = { width: 800, height: 220 };
  expect(placeCard(words(100, 100), card, low)).toEqual({ left: 100, top: 52, height: 160 });
});

it('shows the beginning of a card that is larger than the window', () => {
  const place = placeCard(words(10, 10), { width: 900, height: 900 }, view);
  expect(place).toEqual({ left: 8, top: 36, height: 556 });
});
