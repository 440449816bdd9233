/** Proves that British and American spellings are one word, and that other words are not. */
import { expect, test } from 'vitest';
import { isSameWord } from '@/lib/support/spelling';

test.each([
  ['fulfil', 'fulfill'],
  ['honoured', 'honored'],
  ['neighbourhood', 'neighborhood'],
  ['organisation', 'organization'],
  ['criticised', 'criticized'],
  ['analyse', 'analyze'],
  ['centres', 'centers'],
  ['defence', 'defense'],
  ['travelled', 'traveled'],
  ['programme', 'program'],
  ['dialogue', 'dialog'],
  ['anaemia', 'anemia'],
])('%s is %s', (british, american) => {
  expect(isSameWord(british, american)).toBe(true);
});

test.each([
  ['hour', 'hor'],
  ['four', 'for'],
  ['poll', 'pole'],
  ['rise', 'raise'],
  ['not', 'now'],
])('%s is not %s', (a, b) => {
  expect(isSameWord(a, b)).toBe(false);
});
