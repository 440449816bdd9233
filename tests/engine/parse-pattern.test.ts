import { expect, it } from 'vitest';
import { parsePattern } from '@/lib/engine/parse-pattern';

it.each([
  ['', 'empty'],
  ['[a,b', 'brackets do not pair'],
  ['a ...9 b', 'a gap takes a number from 1 to 6'],
  ['...2 a', 'begins or ends with a gap'],
  ['a ...1 b ...1 c ...1 d', '3 gaps'],
  ['a b c d e f g h i j k l m n o', '15 items'],
  ['{a', 'never closed'],
  ['{a} {b}', 'two opening braces'],
  ['#FOO', 'not #NUM'],
  ['[a,,b]', 'empty alternative'],
  ['a"b', 'do not pair'],
  ['~', 'no lemma'],
])('refuses “%s”', (source, reason) => {
  expect(() => parsePattern(source)).toThrow(reason);
});

it('says which items are shown', () => {
  expect(parsePattern('the {~regime} of #NAME').focus).toEqual([1, 2]);
  expect(parsePattern('&[a,b]').anywhere).toBe(true);
});
