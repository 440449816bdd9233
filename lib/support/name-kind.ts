/** What bears a name: a person, a body, or nothing that speaks. */
import type { SourceKind } from '@/lib/model';
import { isEveryday, isGivenName } from '@/lib/support/find-names';
import { aliasesOf, isPlaceOrBody } from '@/lib/support/name-aliases';
import { isBodyWord, isSurnameToo, kindOfNoun } from '@/lib/support/source-words';
import { STOP } from '@/lib/support/token-readers';
import type { Doc } from '@/lib/text/doc';
import { HashSet } from '@/lib/text/hash-set';
import { Mark } from '@/lib/text/marks';
import { Shape, TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** Returns what bears `name` (as written), of these lower-case words, as far as they tell: a single word may still be anybody's. */
export function kindOfName(name: string, words: readonly string[]): SourceKind | null {
  const [first = ''] = words;
  if (words.length === 1) {
    if (isEveryday(name)) return null;
    if (isPeople(name)) return 'group';
    return isPlaceOrBody(name) || isBodyWord(first) ? 'organisation' : (kindOfNoun(first) ?? 'person');
  }
  if (PARTISANS.test(words.at(-1) ?? '')) return 'group';
  if (words.length === 2 && isGivenName(first) && isSurnameToo(words[1] ?? '')) return 'person';
  if (words.some(isBodyWord) || isPlaceOrBody(name)) return 'organisation';
  // “Statistics Norway”
  const ending = name.slice(name.lastIndexOf(' ') + 1);
  return isPlaceOrBody(ending) && !isGivenName(first) ? 'organisation' : 'person';
}

/** “House Democrats”, “Senate Republicans” */
const PARTISANS = /^(?:democrats|republicans|conservatives|liberals|socialists|nationalists|greens|tories)$/;

/** “Norwegians”: listed, and so is one of them. */
const isPeople = (name: string): boolean =>
  name.endsWith('s') && aliasesOf(name).length > 0 && aliasesOf(name.slice(0, -1)).length > 0;

/** Returns the hashes of all words that the text gives a first name or a title: who is “Ann Hollis” or “Mr Hollis” once may be “Hollis” elsewhere. */
export function findSurnames({ tokens, marks }: Doc): HashSet {
  const { count, kind, word, shape, mask, start, end, hash } = tokens;
  const surnames = new HashSet();
  for (let i = 2; i < count; i++) {
    if (((marks[i] as number) & Mark.name) === 0) continue;
    let first = i;
    // “Al-Hollis”: what stands before the whole of it counts.
    while (first > 1 && (shape[first] as number) & Shape.joined) first--;
    const isAfterStop = kind[first - 1] === TokenKind.punctuation && word[first - 1] === STOP;
    const before = isAfterStop ? first - 2 : first - 1;
    if (kind[before] !== TokenKind.word || (start[first] as number) - (end[first - 1] as number) > 1)
      continue;
    const classes = mask[before] as number;
    const isName = (marks[before] as number) & (Mark.name | Mark.maybeName) && !(classes & NO_NAMES);
    // “David M. Example”
    const isInitial = (end[before] as number) - (start[before] as number) === 1;
    if ((isName && (!isAfterStop || isInitial)) || classes & WordClass.title) surnames.add(hash[i] as number);
  }
  return surnames;
}

/** “Then Hollis”, “Yesterday Hollis” */
const NO_NAMES = WordClass.adverb | WordClass.time;
