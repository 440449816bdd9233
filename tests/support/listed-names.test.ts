import { expect, test } from 'vitest';
import { findListOf } from '@/lib/support/listed-names';
import { read } from './sample-doc';

const lists = (body: string, count: number): boolean => findListOf(read('', [body]), count, 0) !== undefined;

test.each([
  ['They are Ann Hollis, Joe Tarrant, Carla Munn and Di Vane.', 4],
  ['They are Ann Hollis, Joe Tarrant, and Carla Munn.', 3],
  ['It is sold in Karvia, the Isle of Tarn, Munn and Vane.', 4],
])('“%s” lists %i', (body, count) => {
  expect(lists(body, count)).toBe(true);
  expect(lists(body, count + 1)).toBe(false);
});

test('what is no row of names is no list, and two are none', () => {
  expect(lists('They bought ropes, nets, lamps and oars.', 4)).toBe(false);
  expect(lists('They are Ann Hollis and Joe Tarrant.', 2)).toBe(false);
});
