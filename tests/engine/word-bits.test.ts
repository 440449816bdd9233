import { expect, it } from 'vitest';
import { firstBit, secondBit } from '@/lib/engine/word-bits';

it('gives a word one bit of each kind, and an unknown word none', () => {
  expect(Math.log2(firstBit(7) >>> 0) % 1).toBe(0);
  expect(Math.log2(secondBit(7) >>> 0) % 1).toBe(0);
  expect(firstBit(0) | secondBit(0)).toBe(0);
});

it('tells words that share a bit of one kind apart by the other', () => {
  const bits = Array.from({ length: 200 }, (_, i) => `${firstBit(i + 1)} ${secondBit(i + 1)}`);
  expect(new Set(bits).size).toBeGreaterThan(150);
});
