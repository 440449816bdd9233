/** Noun, verb or adjective, decided only for the words a rule asks about: endings, two neighbours, and whether the clause has its verb already. */
import type { Doc } from '@/lib/text/doc';
import { Mark } from '@/lib/text/marks';
import { Shape, TokenKind } from '@/lib/text/tokens';
import { hashWord } from '@/lib/text/vocabulary';
import { WordClass } from '@/lib/text/word-class';

/** What a word is used as. */
export type Usage = 'noun' | 'verb' | 'adjective';

const FINITE = WordClass.auxiliary | WordClass.modal | WordClass.verb;
const OPENS_NOUN = WordClass.determiner | WordClass.possessive | WordClass.number;

/** Words that decide it, told by hash: no string is cut from the text for them. */
const Word = {
  dont: hashWord("don't"),
  not: hashWord('not'),
  that: hashWord('that'),
  to: hashWord('to'),
  which: hashWord('which'),
  who: hashWord('who'),
} as const;

/** Does token `i` end in these small letters, whatever their case in the text? */
function endsIn({ text, tokens }: Doc, i: number, letters: string): boolean {
  const from = (tokens.end[i] as number) - letters.length;
  if (from < (tokens.start[i] as number)) return false;
  for (let k = 0; k < letters.length; k++)
    if ((text.charCodeAt(from + k) | 32) !== letters.charCodeAt(k)) return false;
  return true;
}

/** Returns what the word token `i` is used as; a guess from its neighbours, right for about nine in ten headline words. */
export function usageOf(doc: Doc, i: number): Usage {
  const { tokens, sentences, marks } = doc;
  const sentence = sentences.of[i] as number;
  const first = sentences.first[sentence] as number;
  const last = sentences.first[sentence + 1] as number;
  const classOf = (k: number): number => (k >= first && k < last ? (tokens.mask[k] as number) : 0);
  const hashOf = (k: number): number => (k >= first && k < last ? (tokens.hash[k] as number) : 0);
  const isName = (k: number): boolean =>
    k >= first && k < last && ((marks[k] as number) & (Mark.name | Mark.maybeName)) !== 0;
  const isWordAt = (k: number): boolean =>
    k >= first && k < last && (tokens.kind[k] === TokenKind.word || tokens.kind[k] === TokenKind.number);

  const isEd = endsIn(doc, i, 'ed');
  const isIng = endsIn(doc, i, 'ing');
  // “Pass” and “discuss” are no plurals.
  const isS = endsIn(doc, i, 's') && !endsIn(doc, i, 'ss');
  let before = i - 1;
  while (before >= first && tokens.kind[before] === TokenKind.quote) before--;
  let after = i + 1;
  while (after < last && tokens.kind[after] === TokenKind.quote) after++;
  const left = classOf(before);
  const right = classOf(after);
  const leftHash = hashOf(before);
  const isJoined = ((tokens.shape[i] as number) & Shape.joined) !== 0;

  if (isJoined) return isEd || isIng ? 'adjective' : 'noun';
  if (leftHash === Word.to) return isS ? 'noun' : 'verb';
  if (left & WordClass.modal || leftHash === Word.dont || leftHash === Word.not) return 'verb';
  if (left & WordClass.subject && !(left & WordClass.determiner && leftHash !== Word.who)) return 'verb';
  if (leftHash === Word.that || leftHash === Word.which || leftHash === Word.who) return 'verb';
  if (tokens.kind[before] === TokenKind.clitic && before >= first)
    return isWordAt(after) &&
      !(right & (FINITE | WordClass.preposition | WordClass.conjunction)) &&
      (isEd || isIng)
      ? 'adjective'
      : 'noun';

  if (isEd || isIng) {
    if (left & WordClass.auxiliary) return 'verb';
    if (left & (OPENS_NOUN | WordClass.preposition)) {
      if (right & (OPENS_NOUN | WordClass.object) || (right & WordClass.preposition && isIng)) return 'verb';
      return isWordAt(after) && !(right & (FINITE | WordClass.preposition | WordClass.conjunction))
        ? 'adjective'
        : isIng
          ? 'noun'
          : 'adjective';
    }
    return 'verb';
  }
  if (left & OPENS_NOUN && leftHash !== Word.that) {
    // “the radical regime”: an adjective when a content word follows and this is no plural.
    return !isS && isWordAt(after) && right === 0 && !isName(after) && !endsIn(doc, after, 'ed')
      ? 'adjective'
      : 'noun';
  }
  if (left & WordClass.preposition) return !isS && isWordAt(after) && right === 0 ? 'adjective' : 'noun';
  if (left & WordClass.auxiliary)
    return isWordAt(after) && right === 0 ? 'adjective' : right & WordClass.determiner ? 'verb' : 'adjective';
  if (left & WordClass.adverb) return 'verb';

  let score = 0;
  if (right & (WordClass.determiner | WordClass.possessive | WordClass.object)) score += 3;
  if (right & WordClass.preposition) score += 0.5;
  if (right & WordClass.conjunction) score -= 0.5;
  if (right & FINITE) score -= 3;
  if (isName(after)) score += 1.5;
  if (isName(before) || tokens.kind[before] === TokenKind.number) score += isS ? 1.5 : 0;
  if (left & WordClass.speaker) score += 1.5;
  if (before >= first && endsIn(doc, before, 's') && left === 0 && !isS) score += 1.5;
  if (!isWordAt(after)) score -= 1;
  else if (right === 0 && !isName(after)) score += isS ? 1 : -0.5;
  if (before < first)
    score -= isS ? 2 : right & (WordClass.determiner | WordClass.possessive | WordClass.object) ? 0 : 1;
  else if (tokens.kind[before] === TokenKind.punctuation) score -= tokens.word[before] === 44 ? -0.5 : 0.5;
  if (left & WordClass.conjunction) score += 0.5;
  // The clause has its verb already: another one is less likely.
  for (let k = before; k >= first; k--) {
    if (tokens.kind[k] === TokenKind.punctuation || classOf(k) & WordClass.conjunction) break;
    if (classOf(k) & (FINITE | WordClass.reporting)) {
      score -= 1.5;
      break;
    }
  }
  return score > 0 ? 'verb' : 'noun';
}
