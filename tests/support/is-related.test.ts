import { expect, test } from 'vitest';
import { isRelated } from '@/lib/support/is-related';
import { FILLER, readPair } from './sample-doc';

const HEADLINE = 'Ferry operator blames fog for missed winter timetable';
const PASSING = 'Fog lay over the winter market. ';

const isOver = (headline: string, body: string): boolean => isRelated(readPair(headline, body));
const fill = (times: number): string => `${FILLER} `.repeat(times);

test('an article that tells of its headline is related, however long it is', () => {
  const body = `The ferry operator said fog was why the timetable could not be kept. ${FILLER} `;
  expect(isOver(HEADLINE, body)).toBe(true);
  expect(isOver(HEADLINE, body + fill(60))).toBe(true);
});

test('a body that shares nothing is another text', () => {
  expect(isOver(HEADLINE, fill(2))).toBe(false);
});

test('what a short body shares tells more than the same in a long one', () => {
  expect(isOver(HEADLINE, PASSING + FILLER)).toBe(true);
  expect(isOver(HEADLINE, PASSING + fill(7))).toBe(false);
});

test('words that come first tell more than the same far down', () => {
  const telling = 'The operator spoke of fog. ';
  expect(isOver(HEADLINE, telling + fill(4))).toBe(true);
  expect(isOver(HEADLINE, fill(4) + telling)).toBe(false);
});

test('a headline without a word that carries content fits any body', () => {
  expect(isOver('What is this?', fill(8))).toBe(true);
});
