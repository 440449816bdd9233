/** Which words of a headline are names for sure. */
import { givenNames } from '@/lib/lexicon/given-names';
import { isSureName, TITLES } from '@/lib/support/name-aliases';
import { tokenText } from '@/lib/support/passages';
import { wordWeight } from '@/lib/support/word-weight';
import type { Doc } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { usageOf } from '@/lib/text/noun-or-verb';
import { Shape, TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** Tokens `[first, last)` of one name. */
export interface Name {
  readonly first: number;
  readonly last: number;
}

/** The longest listed name in tokens. */
const ALIAS_TOKENS = 4;

/** Returns whether the body may well leave `name` out: the author at the headline's end (token `end`), or a word that only describes. */
export const isIncidental = (doc: Doc, name: Name, end: number): boolean =>
  isAuthor(doc, name, end) || isDescription(doc, name);

/** “… writes Ann Example”: the author of a column, whom the column does not name. */
const isAuthor = (doc: Doc, { first, last }: Name, end: number): boolean =>
  last === end && first > 0 && /^(?:writes|says|by|asks|argues)$/i.test(tokenText(doc, first - 1));

/** “A Danish captain”, “the Karvia engineer”: a listed name that only describes somebody, whom the body may describe otherwise. */
const isDescription = (doc: Doc, { first, last }: Name): boolean =>
  (last - first === 2 && MADE.test(tokenText(doc, first + 1))) || isDescribing(doc, { first, last });

/** “Norwegian-made” */
const MADE = /^(?:made|based|born|built|led|backed|owned|style|era|bound|speaking|trained|funded|linked)$/i;

const isDescribing = (doc: Doc, { first, last }: Name): boolean =>
  last - first === 1 &&
  isSureName(tokenText(doc, first)) &&
  doc.sentences.of[last] === doc.sentences.of[first] &&
  isOutletWord(doc, last) &&
  isAdjacent(doc, last) &&
  ((doc.tokens.mask[last] as number) & GRAMMAR) === 0 &&
  usageOf(doc, last) !== 'verb';

/** Words that end a noun phrase. */
const GRAMMAR =
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.auxiliary |
  WordClass.modal |
  WordClass.verb |
  WordClass.reporting |
  WordClass.weakReporting |
  WordClass.adverb;

/** Returns the names in tokens `[first, last)`, in order: where capitals tell, every run of them; in title case only listed names and names the body writes so. */
export function findNames(doc: Doc, first: number, last: number): Name[] {
  const isTelling = doCapitalsTell(doc, first, last);
  const names: Name[] = [];
  for (let i = first; i < last; ) {
    // “Headline | The Daily Example”, “Headline [Map Service]”: the outlet's own name, or a note to the text.
    if (/^[|[{]$/.test(tokenText(doc, i))) break;
    const run = isOutletWord(doc, i) ? endOfRun(doc, i, last) : i;
    if (run === i) {
      i++;
      continue;
    }
    const begin = isTelling ? beginOfName(doc, i, run, first) : i;
    const end = isTelling
      ? endOfSureName(doc, begin, run, first)
      : Math.max(endOfListed(doc, i, run), endOfPerson(doc, i, run));
    if (end > begin) names.push({ first: begin, last: endOfHyphens(doc, end, last) });
    i = isTelling ? run : Math.max(end, i + 1);
  }
  return names
    .map((name) => trimTitles(doc, name))
    .filter(({ first, last }) => last > first && !(last - first === 1 && isEveryday(tokenText(doc, first))));
}

const EVERYDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|thanksgiving|hanukkah|ramadan|halloween|internet|web|english|updated?|watch|exclusive|breaking|opinion)$/i;

/** Returns whether `word` is written with a capital, but on its own is no more a name than “today” or “online”. */
export const isEveryday = (word: string): boolean => EVERYDAY.test(word);

/** “Jong-un”: what a hyphen joins to a name belongs to it. */
function endOfHyphens({ tokens }: Doc, end: number, last: number): number {
  let after = end;
  while (after < last && (tokens.shape[after] as number) & Shape.joined) after++;
  return after;
}

const isOutletWord = (doc: Doc, i: number): boolean =>
  doc.tokens.kind[i] === TokenKind.word && doc.voice[i] !== VoiceCode.quoted;

/** Returns whether token `i` begins with a capital. */
export const isCapital = (doc: Doc, i: number): boolean =>
  ((doc.tokens.shape[i] as number) & Shape.capital) !== 0;

/** Sentence case: at least two words that carry content begin with a small letter, and they are at least a third of those. */
function doCapitalsTell(doc: Doc, first: number, last: number): boolean {
  let small = 0;
  let all = 0;
  for (let i = first; i < last; i++) {
    if (doc.tokens.kind[i] !== TokenKind.word || wordWeight(tokenText(doc, i).toLowerCase()) === 0) continue;
    all++;
    if (!isCapital(doc, i)) small++;
  }
  return small >= 2 && small * 3 >= all;
}

/** The end of the run of capitalised words at `i`, or `i`. */
function endOfRun(doc: Doc, i: number, last: number): number {
  let end = i;
  while (end < last && isOutletWord(doc, end) && isCapital(doc, end) && (end === i || isAdjacent(doc, end)))
    end++;
  return end;
}

/** Does the token owe its capital to its place: at the beginning, or after a mark? */
const isOwedAt = (doc: Doc, i: number, first: number): boolean =>
  i === first || !isAdjacent(doc, i) || doc.sentences.first[doc.sentences.of[i] as number] === i;

/** Where the name in the run `[i, run)` may begin: in “The Quill campaign” and “Mayor Quill” after the word that owes its capital to its place. */
function beginOfName(doc: Doc, i: number, run: number, first: number): number {
  if (!isOwedAt(doc, i, first) || endOfListed(doc, i, run) > i) return i;
  let begin = i;
  while (begin < run && wordWeight(tokenText(doc, begin).toLowerCase()) < 1) begin++;
  return begin < run ? begin : i;
}

/** The end of the name at the start of the run `[i, run)`, or `i`. Where every headline has a capital, only listed names are sure. */
function endOfSureName(doc: Doc, i: number, run: number, first: number): number {
  const isOwed = isOwedAt(doc, i, first);
  const isLabel =
    doc.tokens.kind[run] === TokenKind.punctuation && doc.tokens.word[run] === COLON && i - first < LABEL;
  const listed = Math.max(endOfListed(doc, i, run), endOfPerson(doc, i, run));
  if (listed > i || isLabel || (isOwed && run - i === 1)) return listed;
  for (let k = i; k < run; k++) {
    if (!isNameWord(doc, k, isOwed)) return i;
  }
  return run;
}

const COLON = 58;
/** A label (“Raw Footage:”, “Pants on Fire:”) begins among the first words. */
const LABEL = 4;

/** Could the word be part of a name: no everyday word but a title, no single letter, nothing shouted, no figure in it? */
function isNameWord(doc: Doc, i: number, isOwed: boolean): boolean {
  const word = tokenText(doc, i);
  if (word.length < 2 || /\d/.test(word)) return false;
  if ((doc.tokens.shape[i] as number) & Shape.allCaps && !isAcronym(word)) return false;
  return !isOwed || wordWeight(word.toLowerCase()) === 1 || TITLES.has(word.toLowerCase());
}

/** Are the letters a name's, and no shouted word (“NOT”, “SCAR”) or common noun (“TV”, “CEO”)? Two letters are a name only where they are listed. */
const isAcronym = (word: string): boolean =>
  word.length > 2 &&
  word.length < 6 &&
  wordWeight(word.toLowerCase()) === 1 &&
  !COMMON_LETTERS.has(word) &&
  !(word.length > 3 && /[AEIOU]/.test(word));

const COMMON_LETTERS: ReadonlySet<string> = new Set(
  'CEO CFO COO DNA RNA GPS SUV ATM VIP DIY FAQ USB PDF DVD HIV STD ICU PHD MRI POW MVP UFO BBQ GDP VAT IPO CPR LED AKA RIP LOL OMG WTF TBH IPA MPG MPH CCTV LGBT'.split(
    ' ',
  ),
);

/** Returns whether token `i` is joined to the one before by one space or a hyphen, with no punctuation in between. */
export const isAdjacent = (doc: Doc, i: number): boolean =>
  i > 0 &&
  doc.tokens.kind[i - 1] === TokenKind.word &&
  (doc.tokens.start[i] as number) - (doc.tokens.end[i - 1] as number) <= 1;

/** The end of the longest listed name that begins at `i`, or `i`. */
function endOfListed(doc: Doc, i: number, last: number): number {
  if (!isCapital(doc, i)) return i;
  for (let end = Math.min(last, i + ALIAS_TOKENS); end > i; end--) {
    const name = doc.text.slice(doc.tokens.start[i], doc.tokens.end[end - 1]).replace(/’/g, "'");
    if (name.length < 3 && !/^[A-Z]{2}$/.test(name)) continue;
    const isCompound = end - i === 1 && ((doc.tokens.shape[i] as number) & Shape.joined) !== 0;
    if (!isCompound && isSureName(name)) return end;
  }
  return i;
}

const given: ReadonlySet<string> = new Set(givenNames.words.split(' '));

/** Returns whether `word` (lower case) is a listed given name. */
export const isGivenName = (word: string): boolean => given.has(word);

/** The end of a given name and the surname after it, or `i`. In title case nothing else tells a person from other words. */
function endOfPerson(doc: Doc, i: number, last: number): number {
  const surname = i + 1;
  if (!isGivenName(tokenText(doc, i).toLowerCase()) || surname >= last || !isNameWord(doc, surname, true))
    return i;
  const word = tokenText(doc, surname).toLowerCase();
  // “Susan Wins”, “Mark Calls”: the verb of the headline.
  if (word.endsWith('s') && usageOf(doc, surname) === 'verb') return i;
  return doc.tokens.word[surname] === 0 ? surname + 1 : i;
}

function trimTitles(doc: Doc, { first, last }: Name): Name {
  let start = first;
  if (isSureName(doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]))) return { first, last };
  while (start < last && TITLES.has(tokenText(doc, start).toLowerCase())) start++;
  return { first: start, last };
}
