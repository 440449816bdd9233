/** Numbers of subheadings that count nothing: they number the entries of a list, or stand in brackets as a price tag does. */

const ENTRY_ENDS = /^(?:[.):]|\s*[–—-]\s|$)/;
const SUBENTRY = /^\d{1,2}\.\d{1,2}$/;

/** Returns whether the number at `[start, end)` of the subheading `text` says which entry of a list it stands over: “11. Pack ropes”, “2.1 Ropes”. */
export const numbersEntry = (text: string, start: number, end: number): boolean =>
  start === 0 && (ENTRY_ENDS.test(text.slice(end)) || SUBENTRY.test(text.slice(start, end)));

/** Returns whether the number at `[start, end)` of `text` stands in brackets: “Two-man tent ($120)”. */
export function isBracketed(text: string, start: number, end: number): boolean {
  const open = text.lastIndexOf('(', start);
  return open >= 0 && !text.slice(open, start).includes(')') && text.indexOf(')', end) >= 0;
}
