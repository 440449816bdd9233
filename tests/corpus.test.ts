/** Proves that every sentence of the corpus is marked, or spared, as the sheet beside it says. */
import { describe, expect, it } from 'vitest';
import { compilePack } from '@/scripts/load-rules';
import { findingsSheet, listCorpus, readCorpus } from '@/scripts/write-corpus';

const { loaded } = await compilePack();
const plain = [
  'bus-fares-plain',
  'harbour-dredging',
  'rail-timetable',
  'river-flood',
  'court-report',
  'vaccine-study',
];

describe.each(listCorpus())('%s', (name) => {
  it('is marked as its sheet says', () => {
    expect(findingsSheet(readCorpus(name, 'text'), loaded)).toBe(readCorpus(name, 'findings'));
  });
});

it.each(plain)('finds nothing at all in %s', (name) => {
  expect(findingsSheet(readCorpus(name, 'text'), loaded)).toMatch(/^0 found; /);
});

it('finds the same when the sides change places', () => {
  const carets = (name: string) =>
    findingsSheet(readCorpus(name, 'text'), loaded)
      .split('\n')
      .filter((line) => line.includes('^'))
      .map((line) => line.trim().replace(/^\^+ /, ''));
  expect(carets('school-rebuild-north').length).toBeGreaterThan(4);
  expect(carets('school-rebuild-south')).toEqual(carets('school-rebuild-north'));
});
