/** Is a code unit a letter? Told without a pattern where it can be: compiling one for all of Unicode takes longer than reading an article. */

const LETTER = /\p{L}/u;

/** Returns whether the UTF-16 code unit `code` is a letter; half of a surrogate pair counts as one. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  // Dashes, quotation marks, dots and currency signs.
  if ((code >= 0x2000 && code < 0x2070) || (code >= 0x20a0 && code < 0x20d0)) return false;
  if (code >= 0xd800 && code < 0xe000) return true;
  return LETTER.test(String.fromCharCode(code));
}
