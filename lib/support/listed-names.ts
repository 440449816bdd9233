/** How many names a sentence lists: “Hollis, Tarrant, Munn and Vane” are four. */
import { tokenText } from '@/lib/support/passages';
import { isWord, markAt } from '@/lib/support/token-readers';
import type { Doc } from '@/lib/text/doc';
import { Shape } from '@/lib/text/tokens';

/** Fewer names in a row are no list. */
const LEAST_NAMES = 3;
const COMMA = 44;
const SEMICOLON = 59;
/** What may stand inside a name. */
const PARTICLE = /^(?:of|the|de|la|van|von|al|bin|y)$/;

/** Returns the first sentence after the token `from` that lists exactly `count` names, or undefined. */
export function findListOf(doc: Doc, count: number, from: number): number | undefined {
  if (count < LEAST_NAMES) return undefined;
  const { sentences } = doc;
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s] as number;
    if (first >= from && countNames(doc, first, sentences.first[s + 1] as number) === count) return s;
  }
  return undefined;
}

/** The names of the longest row of names between commas and an “and” in the tokens `[first, last)`. */
function countNames(doc: Doc, first: number, last: number): number {
  let most = 0;
  let row = 0;
  for (let i = first; i < last; ) {
    const end = endOfName(doc, i, last);
    const link = end > i ? endOfLink(doc, end) : 0;
    if (end > i) row++;
    most = Math.max(most, row);
    if (end === i || link === end) row = 0;
    i = end > i ? link : i + 1;
  }
  return most;
}

/** The token after the name that begins at `i`; `i` itself where none does. */
function endOfName(doc: Doc, i: number, last: number): number {
  let end = i;
  for (let k = i; k < last && isWord(doc, k); k++) {
    if ((doc.tokens.shape[k] as number) & Shape.capital) end = k + 1;
    else if (!PARTICLE.test(tokenText(doc, k))) break;
  }
  return end;
}

/** The token after “,”, “;”, “and” or “, and” at `i`; `i` itself where none of them stands. */
function endOfLink(doc: Doc, i: number): number {
  const mark = markAt(doc, i);
  const at = mark === COMMA || mark === SEMICOLON ? i + 1 : i;
  return /^(?:and|&)$/.test(doc.tokens.count > at ? tokenText(doc, at) : '') ? at + 1 : at;
}
