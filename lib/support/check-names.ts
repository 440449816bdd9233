/** Names of the headline: does the body name them, under this or another name? */
import type { Claim, Span } from '@/lib/model';
import {
  findNames,
  isAdjacent,
  isCapital,
  isGivenName,
  isIncidental,
  type Name,
} from '@/lib/support/find-names';
import { aliasesOf } from '@/lib/support/name-aliases';
import { closestSentence, findHeadline, type Passages, tokenText } from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { isOffice } from '@/lib/support/source-words';
import { stem } from '@/lib/support/stem';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { isLetterOrNumber } from '@/lib/text/letters';
import { TokenKind } from '@/lib/text/tokens';

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
    if (isIncidental(doc, name, headline.last)) return [];
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

/** How news writes a politician's party: “(R-Minn.)”. */
const PARTIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:GOP|Republicans?)$/i, '(R-'],
  [/^(?:Dems?|Democrats?|Democratic)$/i, '(D-'],
];

/** In lower case and plain letters: “café” is “cafe” in many headlines. */
const withoutAccents = (text: string): string =>
  text.toLowerCase().replace(/[\u00e0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0));

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
    const plain = withoutAccents(text);
    return plain.length === text.length ? plain : text;
  };
  // A standfirst is not carried by the headline above it.
  const excluded = [headline, findHeadline(doc)].map(({ first, last }) => ({
    from: tokens.start[first] ?? 0,
    to: last > 0 ? (tokens.end[last - 1] as number) : 0,
  }));
  const isOutside = (at: number): boolean => excluded.every(({ from, to }) => at < from || at >= to);
  return {
    findStart(letters) {
      for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
        if (isOutside(at) && (at === 0 || !isLetterOrNumber(text.charCodeAt(at - 1)))) return at;
      }
      return -1;
    },
    find(phrase, isCapitalPhrase) {
      if (!isCapitalPhrase) folded ??= fold();
      const hay = isCapitalPhrase ? text : (folded as string);
      const needle = isCapitalPhrase ? phrase : withoutAccents(phrase);
      for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
        if (!isOutside(at)) continue;
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
  const surname = SUFFIX.test(tokenText(doc, last - 1)) ? last - 2 : last - 1;
  for (let i = surname; i >= first; i--) {
    const word = tokenText(doc, i);
    if (doc.tokens.kind[i] !== TokenKind.word || word.length < 2) continue;
    if (i < surname && isOffice(word.toLowerCase())) continue;
    const kin = families.get(stem(word)) ?? [];
    const isOfAnother = i < surname && namesOne(doc, i, surname);
    const one = kin.find((token) => !isOfAnother || !isFollowedByName(doc, token));
    if (one !== undefined) return doc.tokens.start[one] as number;
    // Everybody and everything that the body calls so is called something else besides.
    if (kin.length > 0) continue;
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

/** What follows a surname. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/i;

/** Do the words at `i` and `surname` name one person or thing that the first alone does not: a given name, or any word before one that no rule knows? */
const namesOne = (doc: Doc, i: number, surname: number): boolean =>
  isGivenName(tokenText(doc, i).toLowerCase()) || doc.tokens.word[surname] === 0;

/** Does a word with a capital follow the one at `i`? */
const isFollowedByName = (doc: Doc, i: number): boolean => isCapital(doc, i + 1) && isAdjacent(doc, i + 1);

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
