import { expect, it } from 'vitest';
import { usageOf } from '@/lib/text/noun-or-verb';
import { smallDoc, wordsOf } from '../small-pack';

it.each([
  ['Senator *slams* the budget', 'verb'],
  ['Biden *blasts* Trump over wall', 'verb'],
  ['Two *blasts* rock the port', 'noun'],
  ['The *claims* were rejected', 'noun'],
  ['He *claims* the seat', 'verb'],
  ['They *blast* the plan', 'verb'],
  ['Minister to *slam* rivals', 'verb'],
  ['Minister to *pass* a law', 'verb'],
  ['From words to *deeds* in a week', 'noun'],
  ['A *radical* regime fell', 'adjective'],
  ['Police will *probe* the fire', 'verb'],
  ['The *probe* ended in June', 'noun'],
  ['Its *attacks* on the city went on', 'noun'],
  ['Rebels were *crushed* by the army', 'verb'],
  ['Rivals *attack* each other', 'verb'],
  ["Voters don't *attack* us", 'verb'],
  ['Voters don’t *attack* us', 'verb'],
])('%s: %s', (marked, usage) => {
  const at = marked.split(' ').findIndex((word) => word.startsWith('*'));
  const doc = smallDoc([['headline', marked.replaceAll('*', '')]]);
  expect(wordsOf(doc)[at]).toBe(marked.split('*')[1]);
  expect(usageOf(doc, at)).toBe(usage);
});
