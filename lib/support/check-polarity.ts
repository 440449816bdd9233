/** What the headline says and the body denies, or the other way round: “plays” and “will not play”, “his wife” and “not his wife”. */
import type { Claim } from '@/lib/model';
import { denialStems, isCertain } from '@/lib/support/check-denial';
import { contradictedAt } from '@/lib/support/claim';
import {
  type ContentWord,
  findHeadline,
  isNot,
  LEAST_TELLING_BODY,
  type Passages,
  tokenText,
} from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { stem } from '@/lib/support/stem';
import { wordsBeside } from '@/lib/support/words-beside';
import type { Doc } from '@/lib/text/doc';
import { Mark, VoiceCode } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** Other words of the headline that must stand beside the word. */
const SHARED_WORDS = 2;
/** How far before the word its “not” may stand. */
const NOT_BEFORE = 4;

/** Words with which a body holds a story at a distance, as one does that agrees with a denial. */
const distanceStems: readonly string[] = [
  ...denialStems,
  ...'rumor allegedly reportedly claim supposed purported myth despite clarify'.split(' ').map(stem),
];

/** Words of a headline that call a story untrue. */
const DEBUNKS =
  /^(?:hoax|fake|faked|fakery|debunk(?:s|ed|ing)?|false|untrue|fabricated|staged|bogus|doctored|photoshopped|rubbish|baloney|satire|myth|misidentified|unfounded)$/i;

/** Returns the stems that the check needs to look up in the body; none where the headline denies nothing. */
export function wantedByPolarity(doc: Doc): readonly string[] {
  const { first, last } = findHeadline(doc);
  for (let i = first; i < last; i++)
    if (isNot(doc, i) || DEBUNKS.test(tokenText(doc, i))) return distanceStems;
  return [];
}

/** Returns a claim where the headline calls untrue what the article tells as news, without a word of doubt. */
export function checkDebunk(passages: Passages): Claim[] {
  const { doc, words, bodyWords } = passages;
  if (bodyWords < LEAST_TELLING_BODY) return [];
  const at = words.find(
    ({ token }) => doc.voice[token] !== VoiceCode.quoted && DEBUNKS.test(tokenText(doc, token)),
  );
  if (!at || asks(passages) || keepsDistance(passages)) return [];
  for (const word of words) {
    const place = word === at ? null : findUnlike(passages, word, true);
    if (place === null) continue;
    const message = `The headline says ${quote(tokenText(doc, at.token))}; the article tells it as news.`;
    return [contradictedAt(doc, at.token, at.token + 1, place, message)];
  }
  return [];
}

/** Returns a claim for the first word of the headline that all of the body denies where it speaks of the same, or tells where the headline denies it. */
export function checkPolarity(passages: Passages): Claim[] {
  const { doc, words } = passages;
  if (words.length === 0 || asks(passages)) return [];
  for (const word of words) {
    if (doc.voice[word.token] !== VoiceCode.outlet || (doc.marks[word.token] as number) & Mark.name) continue;
    const isDenied = isDeniedAt(doc, word.token);
    const at = findUnlike(passages, word, isDenied);
    if (at === null) continue;
    if (isDenied ? keepsDistance(passages) : !isCertain(doc)) continue;
    const text = quote(tokenText(doc, word.token));
    const message = isDenied
      ? `The headline says “not” of ${text}; the article does not.`
      : `The article says “not” of ${text}.`;
    return [contradictedAt(doc, word.token, word.token + 1, at, message)];
  }
  return [];
}

const keepsDistance = ({ families }: Passages): boolean =>
  distanceStems.some((root) => families.get(root)?.length);

/** A question leaves open what it says. */
const asks = ({ doc, headline: { first, last } }: Passages): boolean =>
  last > 0 && doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]).includes('?');

/** Where the body first says the word of what the headline speaks of; null where it never does, or where it denies it as the headline does. */
function findUnlike(passages: Passages, word: ContentWord, isDenied: boolean): number | null {
  const { doc, families } = passages;
  let first: number | null = null;
  for (const token of families.get(word.stem) ?? []) {
    if (doc.voice[token] === VoiceCode.quoted || wordsBeside(passages, word, token) < SHARED_WORDS) continue;
    if (isDeniedAt(doc, token) === isDenied) return null;
    first ??= token;
  }
  return first;
}

/** Does a “not” stand before the word, with nothing but small words between? “Not only” denies nothing. */
function isDeniedAt(doc: Doc, token: number): boolean {
  for (let i = token - 1; i >= Math.max(0, token - NOT_BEFORE); i--) {
    if (doc.tokens.kind[i] === TokenKind.punctuation) return false;
    if (isNot(doc, i)) return !/^(?:only|just|least|until|yet)$/i.test(tokenText(doc, i + 1));
    if (!((doc.tokens.mask[i] as number) & SMALL)) return false;
  }
  return false;
}

const SMALL =
  WordClass.determiner | WordClass.possessive | WordClass.auxiliary | WordClass.adverb | WordClass.modal;
