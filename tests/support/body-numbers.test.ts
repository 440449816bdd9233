import { expect, test } from 'vitest';
import { readBodyNumbers } from '@/lib/support/body-numbers';
import { readPair } from './sample-doc';

const passages = readPair('Storm sinks 25 trawlers', 'A storm sank 12 boats. The fourteenth captain waved.');

test('numbers below the headline come with their sentence and their place in the text', () => {
  const [first] = readBodyNumbers(passages, false);
  expect(first).toMatchObject({ low: 12, sentence: 1 });
  expect(passages.doc.text.slice(first?.span.start, first?.span.end)).toBe('12');
});

test('ordinals in words are read where they are asked for', () => {
  const lows = (withOrdinals: boolean) => [...readBodyNumbers(passages, withOrdinals)].map(({ low }) => low);
  expect(lows(false)).toEqual([12]);
  expect(lows(true)).toEqual([12, 14]);
});

test('a second reading gives the same numbers again', () => {
  const numbers = readBodyNumbers(passages, true);
  for (const one of numbers) if (one.low === 12) break;
  expect([...numbers]).toEqual([...numbers]);
  expect([...numbers]).toHaveLength(2);
});
