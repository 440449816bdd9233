/** Proves that a row that grows keeps what it holds. */
import { expect, it } from 'vitest';
import { growRow } from '@/lib/engine/grow-row';

it('doubles the room and keeps the numbers', () => {
  expect([...growRow(Int32Array.of(7, -1))]).toEqual([7, -1, 0, 0]);
});
