import { expect, test } from 'vitest';
import { support, verdicts } from './sample-doc';

const numbers = (headline: string, body: string): string[] =>
  verdicts(support(headline, body).claims.filter(({ type }) => type === 'number'));

test.each([
  ['Thousands of jobs to go in Karvia', 'The port of Karvia will cut 300 jobs.'],
  [
    'Thousands of jobs to go in Karvia',
    'Dozens of port jobs will go in Karvia, and 40 more jobs at its mill.',
  ],
  ['Hundreds of people leave Karvia', 'Twelve people left Karvia on Monday.'],
])('“%s” is more than “%s”', (headline, body) => {
  expect(numbers(headline, body)).toEqual([`${headline.split(' ')[0]}: not-found`]);
});

test.each([
  ['Thousands of jobs to go in Karvia', 'The port of Karvia will cut 600 jobs, its mill 500 jobs.'],
  ['Thousands of jobs to go in Karvia', 'The port of Karvia will cut 300 ropes.'],
  ['Thousands leave Karvia', 'Twelve people left Karvia on Monday.'],
])('“%s” may come to as much as “%s”', (headline, body) => {
  expect(numbers(headline, body)).toEqual([]);
});

test('the largest count of the body is named', () => {
  const { claims } = support(
    'Thousands of jobs to go in Karvia',
    'The port of Karvia will cut 300 jobs, or 30 jobs a month.',
  );
  expect(claims.find(({ type }) => type === 'number')?.message).toBe(
    '“Thousands” is not in the text we could read. The closest sentence says “300”.',
  );
});
