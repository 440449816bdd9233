import { expect, test } from 'vitest';
import { likeStems } from '@/lib/support/like-words';
import { stem } from '@/lib/support/stem';

test('words of like strength stand for each other, whatever their form', () => {
  expect(likeStems(stem('outrage'))).toContain(stem('anger'));
  expect(likeStems(stem('angered'))).toContain(stem('outraged'));
  expect(likeStems(stem('outrage'))).not.toContain(stem('outrage'));
});

test('other words have none', () => {
  expect(likeStems(stem('harbour'))).toEqual([]);
});
