/** A loaded word shown in its phrase: “betrayal” becomes “cowardly betrayal”, and “vile” becomes “vile trick”. */
import type { Candidate } from '@/lib/engine/find-candidates';
import type { Doc } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** Classes of the words that end a phrase. */
const GRAMMAR =
  WordClass.minor |
  WordClass.determiner |
  WordClass.preposition |
  WordClass.modal |
  WordClass.auxiliary |
  WordClass.subject |
  WordClass.object |
  WordClass.possessive |
  WordClass.conjunction |
  WordClass.negation |
  WordClass.reporting |
  WordClass.weakReporting |
  WordClass.adverb |
  WordClass.verb;

const HYPHEN = /^\p{Pd}$/u;
const CAPITAL = /^\p{Lu}$/u;

/** Returns `candidate` with the word before it and the word after it in its span, each only if nothing but a space is between, and it is the outlet's, no word of grammar, no part of a compound and, before it, no name. */
export function widen({ text, tokens, voice }: Doc, candidate: Candidate): Candidate {
  const { first, last } = candidate;
  let { start, end } = candidate.span;
  const at = (offset: number): string => text[offset] ?? '';
  const belongs = (token: number): boolean =>
    tokens.kind[token] === TokenKind.word &&
    voice[token] === VoiceCode.outlet &&
    !((tokens.mask[token] as number) & GRAMMAR);
  const isSpace = (from: number, to: number): boolean => text.slice(from, to) === ' ';

  // What is shown may be a part of the match: then the words beside it are known already.
  const before = first - 1;
  if (before >= 0 && tokens.start[first] === start && belongs(before)) {
    const from = tokens.start[before] as number;
    const fits = !HYPHEN.test(at(from - 1)) && !CAPITAL.test(at(from));
    if (fits && isSpace(tokens.end[before] as number, start)) start = from;
  }
  if (last < tokens.count && tokens.end[last - 1] === end && belongs(last)) {
    const to = tokens.end[last] as number;
    if (!HYPHEN.test(at(to)) && isSpace(end, tokens.start[last] as number)) end = to;
  }
  return { ...candidate, span: { start, end } };
}
