/** Names of the headline: does the body name them, under this or another name? */
import { givenNames } from '@/lib/lexicon/given-names';
import type { Claim, Span } from '@/lib/model';
import { aliasesOf, isSureName, TITLES } from '@/lib/support/name-aliases';
import { closestSentence, type Passages, tokenText } from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { stem } from '@/lib/support/stem';
import { wordWeight } from '@/lib/support/word-weight';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { isLetterOrNumber } from '@/lib/text/letters';
import { VoiceCode } from '@/lib/text/marks';
import { usageOf } from '@/lib/text/noun-or-verb';
import { Shape, TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** Tokens `[first, last)` of one name. */
interface Name {
  readonly first: number;
  readonly last: number;
}

/** The longest listed name in tokens. */
const ALIAS_TOKENS = 4;

/** Returns a claim for each name of the headline that is a name for sure. */
export function checkNames(passages: Passages): Claim[] {
  const { doc, headline } = passages;
  const body = createBodySearch(passages);
  const seen = new Set<string>();
  return findNames(doc, headline.first, headline.last).flatMap((name): Claim[] => {
    const span = {
      start: doc.tokens.start[name.first] as number,
      end: doc.tokens.end[name.last - 1] as number,
    };
    const text = doc.text.slice(span.start, span.end);
    if (seen.has(text)) return [];
    seen.add(text);
    const where = findName(passages, body, name, text);
    if (where !== null) {
      const evidence = sentenceAt(doc, where);
      const message = `The article names ${quote(text)}.`;
      return [{ type: 'name', text, span, verdict: 'supported', evidence, message }];
    }
    if (isAuthor(doc, name, headline.last) || isDescription(doc, name, text)) return [];
    const message = `${quote(text)} is not named in the text we could read.`;
    return [
      {
        type: 'name',
        text,
        span,
        verdict: 'not-found',
        evidence: closestSentence(passages, passages.words),
        message,
      },
    ];
  });
}

/** “… writes Ann Example”: the author of a column, whom the column does not name. */
const isAuthor = (doc: Doc, { first, last }: Name, end: number): boolean =>
  last === end && first > 0 && /^(?:writes|says|by|asks|argues)$/i.test(tokenText(doc, first - 1));

/** “A Danish captain”, “the Karvia engineer”: a listed name that only describes somebody, whom the body may describe otherwise. */
const isDescription = (doc: Doc, { first, last }: Name, text: string): boolean =>
  last - first === 1 &&
  isSureName(text) &&
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

/** The names in tokens `[first, last)`: where capitals tell, every run of them; in title case only listed names and names the body writes so. */
function findNames(doc: Doc, first: number, last: number): Name[] {
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
    const end = isTelling
      ? endOfSureName(doc, i, run, first)
      : Math.max(endOfListed(doc, i, run), endOfPerson(doc, i, run));
    if (end > i) names.push({ first: i, last: endOfHyphens(doc, end, last) });
    i = isTelling ? run : Math.max(end, i + 1);
  }
  return names.map((name) => trimTitles(doc, name)).filter((name) => name.last > name.first);
}

/** “Jong-un”: what a hyphen joins to a name belongs to it. */
function endOfHyphens({ tokens }: Doc, end: number, last: number): number {
  let after = end;
  while (after < last && (tokens.shape[after] as number) & Shape.joined) after++;
  return after;
}

const isOutletWord = (doc: Doc, i: number): boolean =>
  doc.tokens.kind[i] === TokenKind.word && doc.voice[i] !== VoiceCode.quoted;

const isCapital = (doc: Doc, i: number): boolean => ((doc.tokens.shape[i] as number) & Shape.capital) !== 0;

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

/** The end of the name at the start of the run `[i, run)`, or `i`. Where every headline has a capital, only listed names are sure. */
function endOfSureName(doc: Doc, i: number, run: number, first: number): number {
  const isOwed =
    i === first || !isAdjacent(doc, i) || doc.sentences.first[doc.sentences.of[i] as number] === i;
  const isLabel =
    doc.tokens.kind[run] === TokenKind.punctuation && doc.tokens.word[run] === COLON && i === first;
  const listed = Math.max(endOfListed(doc, i, run), endOfPerson(doc, i, run));
  if (listed > i || isLabel || (isOwed && run - i === 1)) return listed;
  for (let k = i; k < run; k++) {
    if (!isNameWord(doc, k, isOwed)) return i;
  }
  return run;
}

const COLON = 58;

/** Could the word be part of a name: no everyday word, no single letter, nothing shouted, no figure in it? */
function isNameWord(doc: Doc, i: number, isOwed: boolean): boolean {
  const word = tokenText(doc, i);
  if (word.length < 2 || /\d/.test(word)) return false;
  if ((doc.tokens.shape[i] as number) & Shape.allCaps && !isAcronym(word)) return false;
  return !isOwed || wordWeight(word.toLowerCase()) === 1;
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

/** Is the token joined to the one before by one space or a hyphen, with no punctuation in between? */
const isAdjacent = (doc: Doc, i: number): boolean =>
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

/** The end of a given name and the surname after it, or `i`. In title case nothing else tells a person from other words. */
function endOfPerson(doc: Doc, i: number, last: number): number {
  const surname = i + 1;
  if (!given.has(tokenText(doc, i).toLowerCase()) || surname >= last || !isNameWord(doc, surname, true))
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

/** How news writes a politician's party: “(R-Minn.)”. */
const PARTIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:GOP|Republicans?)$/i, '(R-'],
  [/^(?:Dems?|Democrats?|Democratic)$/i, '(D-'],
];

/** Looks for phrases below the headline. */
interface BodySearch {
  /** Returns the offset of `phrase` as whole words outside the headline, or −1. */
  readonly find: (phrase: string, isCapital: boolean) => number;
  /** Returns the offset of a word that begins with `letters` outside the headline (“Ariz.” in “Arizona”), or −1. */
  readonly findStart: (letters: string) => number;
}

function createBodySearch({ doc, headline }: Passages): BodySearch {
  const { text, tokens } = doc;
  // Made when first needed: most headlines name nobody who is not found by a word's family.
  let folded: string | null = null;
  const fold = (): string => {
    const lower = text.toLowerCase();
    return lower.length === text.length ? lower : text;
  };
  const from = tokens.start[headline.first] ?? 0;
  const to = headline.last > 0 ? (tokens.end[headline.last - 1] as number) : 0;
  return {
    findStart(letters) {
      for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
        const isInside = at >= from && at < to;
        if (!isInside && (at === 0 || !isLetterOrNumber(text.charCodeAt(at - 1)))) return at;
      }
      return -1;
    },
    find(phrase, isCapitalPhrase) {
      if (!isCapitalPhrase) folded ??= fold();
      const hay = isCapitalPhrase ? text : (folded as string);
      const needle = isCapitalPhrase ? phrase : phrase.toLowerCase();
      for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
        if (at >= from && at < to) continue;
        const end = at + needle.length;
        if (at > 0 && isLetterOrNumber(hay.charCodeAt(at - 1))) continue;
        if (end < hay.length && isLetterOrNumber(hay.charCodeAt(end))) continue;
        return at;
      }
      return -1;
    },
  };
}

/** Returns where the body has the name: a word of it, another name for it, its initials, or the words that its letters begin. */
function findName(passages: Passages, body: BodySearch, { first, last }: Name, text: string): number | null {
  const { doc, families } = passages;
  for (let i = last - 1; i >= first; i--) {
    const word = tokenText(doc, i);
    if (doc.tokens.kind[i] !== TokenKind.word || word.length < 2) continue;
    const kin = families.get(stem(word))?.[0];
    if (kin !== undefined) return doc.tokens.start[kin] as number;
    // “US” is not “us”.
    const at = body.find(word, /^\p{Lu}{2,3}$/u.test(word));
    if (at >= 0) return at;
  }
  const party = PARTIES.find(([name]) => name.test(text))?.[1];
  if (party && passages.doc.text.includes(party)) return passages.doc.text.indexOf(party);
  if (doc.text.charAt(doc.tokens.end[last - 1] as number) === '.') {
    const at = body.findStart(text);
    if (at >= 0) return at;
  }
  for (const alias of aliasesOf(text.replace(/’/g, "'"))) {
    const at = body.find(alias.name, alias.isCapital);
    if (at >= 0) return at;
  }
  for (let i = first; i < last; i++) {
    for (const alias of aliasesOf(tokenText(doc, i))) {
      const at = body.find(alias.name, alias.isCapital);
      if (at >= 0) return at;
    }
  }
  const letters = text.replace(/[.\s’'-]/g, '');
  if (/^\p{Lu}{2,6}$/u.test(letters)) return findSpelledOut(passages, letters);
  const initials = text
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  if (initials.length < 2) return null;
  const at = [initials, initials.split('').join('.').concat('.')]
    .map((form) => body.find(form, true))
    .find((i) => i >= 0);
  return at ?? null;
}

/** Returns the offset of body words in capitals whose first letters are `letters`, small words passed over, or null. */
function findSpelledOut({ doc, bodySentences }: Passages, letters: string): number | null {
  const { tokens, sentences } = doc;
  for (const sentence of bodySentences) {
    const last = sentences.first[sentence + 1] as number;
    for (let i = sentences.first[sentence] as number; i < last; i++) {
      let matched = 0;
      for (let k = i; k < last && matched < letters.length; k++) {
        if (tokens.kind[k] !== TokenKind.word) break;
        const begins = isCapital(doc, k) && tokenText(doc, k).charAt(0) === letters[matched];
        if (begins) matched++;
        else if (matched === 0 || isCapital(doc, k) || tokenText(doc, k).length > 3) break;
      }
      if (matched === letters.length) return tokens.start[i] as number;
    }
  }
  return null;
}

/** The sentence that holds offset `at`. */
function sentenceAt(doc: Doc, at: number): Span | null {
  const { tokens, sentences } = doc;
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((tokens.start[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return tokens.count > 0 ? sentenceSpan(doc, sentences.of[low] as number) : null;
}
