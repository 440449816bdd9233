import { expect, test } from 'vitest';
import { isInMetres, readMeasure, readUnit } from '@/lib/support/read-unit';
import { splitWords } from '@/lib/support/split-words';

test.each([
  ['5 percent of', 'percent 1'],
  ['5pc', 'percent 1'],
  ['5 percentage points', 'points 1'],
  ['25 basis points', 'points 0.01'],
  ['25bps', 'points 0.01'],
  ['5 pounds', 'money 1'],
  ['50 cents', 'money 0.01'],
  ['5-year-old', 'age 1'],
  ['5 years old', 'age 1'],
  ['5 years', null],
  ['5 boats', null],
])('behind the number of “%s” stands %s', (text, expected) => {
  const unit = readUnit(splitWords(text), 1);
  expect(unit && `${unit.kind} ${unit.by}`).toBe(expected);
});

test.each([
  ['5 miles', 'length 1609.3'],
  ['5 more miles', 'length 1609.3'],
  ['5 miles per hour', 'speed 1.6093'],
  ['5mph', 'speed 1.6093'],
  ['5 km/h', 'speed 1'],
  ['5 kilometres an hour', 'speed 1'],
  ['5°C', 'heat 1'],
  ['5C', 'heat 1'],
  ['5 degrees Fahrenheit', `heat ${5 / 9}`],
  ['50th birthday', 'time 365.25'],
  ['5 C', null],
  ['360-degree view', null],
  ['20-degree heat', 'heat 1'],
  ['5 boats', null],
])('the number of “%s” measures %s', (text, expected) => {
  const words = splitWords(text);
  const measure = readMeasure(words, words[1]?.text === 'th' ? 2 : 1);
  expect(measure && `${measure.of} ${measure.size}`).toBe(expected);
});

test('an “m” before what is high or long is a metre', () => {
  expect(isInMetres(splitWords('3m waves'), 2)).toBe(true);
  expect(isInMetres(splitWords('3m-high waves'), 2)).toBe(true);
  expect(isInMetres(splitWords('3m people'), 2)).toBe(false);
});
