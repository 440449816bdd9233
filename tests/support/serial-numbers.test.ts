/** Proves which numbers of subheadings count nothing. */
import { expect, test } from 'vitest';
import { isBracketed, numbersEntry } from '@/lib/support/serial-numbers';

test.each([
  ['11. Pack ropes', '11', true],
  ['7) Tar', '7', true],
  ['4 – Ropes last longer', '4', true],
  ['2.1 Ropes', '2.1', true],
  ['12', '12', true],
  ['40 boats sank', '40', false],
  ['Harbour lost 40. Nobody knows why', '40', false],
  ['4-metre waves', '4', false],
])('in “%s” %s numbers an entry: %s', (text, number, expected) => {
  const start = text.indexOf(number);
  expect(numbersEntry(text, start, start + number.length)).toBe(expected);
});

test.each([
  ['Two-man tent ($120)', '120', true],
  ['Rope (blue, 12 metres), tarred', '12', true],
  ['Rope (blue) at 12 metres', '12', false],
  ['Rope at 12 metres', '12', false],
])('in “%s” %s stands in brackets: %s', (text, number, expected) => {
  const start = text.indexOf(number);
  expect(isBracketed(text, start, start + number.length)).toBe(expected);
});
