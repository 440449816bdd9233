import { expect, test } from 'vitest';
import { CARDINALS, ORDINALS } from '@/lib/support/number-words';

test('numerals have the values they name', () => {
  expect(['one', 'twelve', 'nineteen', 'twenty', 'ninety'].map((word) => CARDINALS.get(word))).toEqual([
    1, 12, 19, 20, 90,
  ]);
  expect(['third', 'twelfth', 'twentieth'].map((word) => ORDINALS.get(word))).toEqual([3, 12, 20]);
});
