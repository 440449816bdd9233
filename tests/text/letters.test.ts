import { expect, it } from 'vitest';
import { endOfLetters, isCapital, isLetter, isLetterOrNumber, splitLetters } from '@/lib/text/letters';

it('says the same as the Unicode properties for every code unit', () => {
  const wrong: number[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const text = String.fromCharCode(code);
    if (isLetter(code) !== /\p{L}/u.test(text)) wrong.push(code);
    if (isLetterOrNumber(code) !== /[\p{L}\p{N}]/u.test(text)) wrong.push(code);
    if (isCapital(code) && !/\p{Lu}/u.test(text)) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});

it('knows the capitals that have a small letter', () => {
  expect([...'AÉŁЖΩ'].every((letter) => isCapital(letter.charCodeAt(0)))).toBe(true);
  expect([...'aéßж1“ǅ'].some((letter) => isCapital(letter.charCodeAt(0)))).toBe(false);
});

it('takes letters of two code units, and no emoji', () => {
  expect(endOfLetters('a𝐀b😀', 0)).toBe(4);
  expect(endOfLetters('😀', 0)).toBe(0);
});

it('parts text at whatever is no letter', () => {
  expect(splitLetters('a café’s 2nd—open')).toEqual(['a', 'café', 's', 'nd', 'open']);
  expect(splitLetters('')).toEqual([]);
});
