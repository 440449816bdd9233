import { expect, it } from 'vitest';
import { isLetter } from '@/lib/text/letters';

it('says the same as the Unicode property for every code unit but surrogates', () => {
  const wrong: number[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const isSurrogate = code >= 0xd800 && code < 0xe000;
    if (isLetter(code) !== (isSurrogate || /\p{L}/u.test(String.fromCharCode(code)))) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});
