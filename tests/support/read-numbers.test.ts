import { expect, test } from 'vitest';
import { readNumbers } from '@/lib/support/read-numbers';

/** Writes what was read: words = kind value, or low..high, and what loosens it. */
const show = (text: string): string =>
  readNumbers(text)
    .map(
      ({ span, kind, low, high, loose }) =>
        `${text.slice(span.start, span.end)} = ${kind} ${low}${high === low ? '' : `..${high}`}${loose ? ` ${loose}` : ''}`,
    )
    .join('; ');

test.each([
  ['Twelve people came', 'Twelve = count 12'],
  ['a fine of $1.2bn', '$1.2bn = money 1200000000'],
  ['1,200 million litres', '1,200 million = count 1200000000'],
  ['20 million pounds', '20 million pounds = money 20000000'],
  ['nearly 50 homes', '50 = count 50 below'],
  ['more than 1,000 homes', '1,000 = count 1000 above'],
  ['as many as 300 jobs', '300 = count 300 below'],
  ['about two dozen eggs', 'two dozen = count 24 around'],
  ['10 to 15 percent', '10 to 15 percent = percent 10..15'],
  ['5–10% of them', '5–10% = percent 5..10'],
  ['between 40 and 60 boats', '40 and 60 = count 40..60'],
  ['5 to 10 million trees', '5 to 10 million = count 5000000..10000000'],
  ['$2–3 billion', '$2–3 billion = money 2000000000..3000000000'],
  ['from 10% to 15%', '10% = percent 10; 15% = percent 15'],
  ['up 3 percentage points', '3 percentage points = points 3'],
  ['12 per cent', '12 per cent = percent 12'],
  ['the third bridge', 'third = ordinal 3'],
  ['the 40th parade', '40th = ordinal 40'],
  ['the 2016 flood', '2016 = year 2016'],
  ['more than 2016 floods', '2016 = count 2016 above'],
  ['161 miles down the road', '161 = count 161'],
  ['up 14% in 1st place', '14% = percent 14; 1st = ordinal 1'],
  ['in 2010–15', '2010–15 = year 2010..2015'],
  ['a 19-year-old rower', '19-year-old = age 19'],
  ['two-thirds of them', 'two-thirds = percent 66.6666666666'],
  ['half of the seats', 'half = percent 50'],
  ['hundreds of boats', 'hundreds = vague 150..5000'],
  ['$3 in ten shops', '$3 = money 3; ten = count 10'],
  ['turns 50', '50 = age 50'],
  ['2,000+ boats', '2,000 = count 2000 above'],
  ['a 3m wave', '3m = count 3'],
  ['two and a half million', 'two and a half million = count 2500000'],
])('reads %s', (text, expected) => {
  expect(show(text)).toBe(expected);
});

test.each([
  'since 9/11',
  'open 24/7',
  'won 3-2',
  'a 52-48 vote',
  'at 10 Downing Street',
  'at 12 Old Mill Road',
  'on June 12',
  'on 12 June',
  'at 10:30',
  'at 5 p.m.',
  'the COVID-19 ward',
  'under Article 50',
  'the 2nd Amendment',
  'on Route 66',
  'in the 1990s',
  'for everyone 18+',
  'no one came',
])('reads no number in “%s”', (text) => {
  expect(show(text)).toBe('');
});
