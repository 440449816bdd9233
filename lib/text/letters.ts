/** Letters and numbers of all scripts, told without a pattern where they can be: compiling one for all of Unicode takes longer than reading an article. */

const LETTER = /\p{L}/u;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** Dashes, quotation marks, dots and currency signs. */
const isMark = (code: number): boolean =>
  (code >= 0x2000 && code < 0x2070) || (code >= 0x20a0 && code < 0x20c0);

const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000;

/** Returns whether the UTF-16 code unit `code` is a letter; false for half of a surrogate pair. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  return !isMark(code) && !isSurrogate(code) && LETTER.test(String.fromCharCode(code));
}

/** Returns whether the UTF-16 code unit `code` is a capital letter; false for half of a surrogate pair. */
export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (!isLetter(code)) return false;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter && letter.toUpperCase() === letter;
}

/** Returns whether the UTF-16 code unit `code` is a letter, a digit or another number sign; false for half of a surrogate pair. */
export function isLetterOrNumber(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || isLetter(code);
  return !isMark(code) && !isSurrogate(code) && LETTER_OR_NUMBER.test(String.fromCharCode(code));
}

/** Returns the end of the run of letters that begins at `start` of `text`, letters of two code units included; `start` when there is none. */
export function endOfLetters(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isLetter(code)) end++;
    else if (isSurrogate(code) && LETTER.test(String.fromCodePoint(text.codePointAt(end) as number)))
      end += 2;
    else break;
  }
  return end;
}

/** Returns the runs of letters in `text`, in order. */
export function splitLetters(text: string): string[] {
  const runs: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfLetters(text, start);
    if (end > start) runs.push(text.slice(start, end));
    start = end + 1;
  }
  return runs;
}
