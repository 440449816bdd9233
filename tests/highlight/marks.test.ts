/** Proves the order of marks, what a card speaks of, and where a walk stops. */
import { expect, it } from 'vitest';
import { createMarks, marksAt, stopsOf } from '@/lib/highlight/marks';
import type { Claim } from '@/lib/model';
import { finding } from '../report/sample-report';

const at = (start: number, end: number) => finding({ span: { start, end } });
const claimAt = (start: number, end: number): Claim => ({
  type: 'event',
  text: 'words',
  span: { start, end },
  verdict: 'not-found',
  evidence: null,
  message: 'The article does not say so.',
});

it('puts all marks in page order, longest first', () => {
  const marks = createMarks([at(20, 25), at(0, 5)], [claimAt(0, 9), claimAt(30, 31)]);
  expect(marks.map(({ kind, span }) => `${kind} ${span.start}-${span.end}`)).toEqual([
    'support 0-9',
    'wording 0-5',
    'wording 20-25',
    'support 30-31',
  ]);
});

it('gathers what shares words with a span, narrowest first', () => {
  const marks = createMarks([at(0, 5), at(5, 9)], [claimAt(0, 20)]);
  expect(marksAt(marks, { start: 0, end: 5 }).map(({ kind }) => kind)).toEqual(['wording', 'support']);
  expect(marksAt(marks, { start: 20, end: 22 })).toEqual([]);
});

it('stops once at each place', () => {
  const marks = createMarks([at(0, 5), at(0, 5), at(2, 4), at(8, 12)], [claimAt(0, 10)]);
  expect(stopsOf(marks)).toEqual([
    { start: 0, end: 10 },
    { start: 8, end: 12 },
  ]);
});
