import { expect, test } from 'vitest';
import { wordWeight } from '@/lib/support/word-weight';

test('grammar weighs nothing, everyday news little, the rest fully', () => {
  expect(['the', 'you’ll', 'president', 'trawler'].map(wordWeight)).toEqual([0, 0, 0.4, 1]);
});
