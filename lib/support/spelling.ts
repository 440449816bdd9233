/** Words that British and American writers spell differently. */

/** Endings as Britons write them, and as Americans do. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)our(?=$|s$|[aefhil])/, 'or'],
  [/is(?=e[sdr]?$|ing$|ations?$)/, 'iz'],
  [/ys(?=e[sd]?$|ing$)/, 'yz'],
  [/(?<=[^aeiou])re(?=s?$)/, 'er'],
  [/ogue(?=s?$)/, 'og'],
  [/ence(?=s?$)/, 'ense'],
  [/ll/, 'l'],
  [/amme(?=s?$)/, 'am'],
  [/ae|oe/, 'e'],
  [/^grey/, 'gray'],
];

/** Returns whether `a` and `b` (lower case) are one word, whichever side of the ocean wrote it: “fulfil” and “fulfill”. */
export const isSameWord = (a: string, b: string): boolean =>
  a === b || (mayBeginAlike(a, b) && american(a) === american(b));

/** Cheap, and refuses nearly all: only “ae” and “oe” are begun otherwise across the ocean. */
const mayBeginAlike = (a: string, b: string): boolean =>
  a.charCodeAt(0) === b.charCodeAt(0) || /^[ao]e/.test(a) || /^[ao]e/.test(b);

const american = (word: string): string =>
  word.length < 4
    ? word
    : BRITISH.reduce((spelt, [british, written]) => spelt.replace(british, written), word);
