/** A loaded adjective shown with the word it colours: “vile” becomes “vile trick”. */
import type { Candidate } from '@/lib/engine/find-candidates';
import type { Doc } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** Classes of the words that no adjective before them colours. */
const UNCOLOURED =
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

/** Returns `candidate` with the next word in its span, or as it is when that word is none it could colour, stands in another sentence, or is not the outlet's. */
export function widen({ tokens, sentences, voice }: Doc, candidate: Candidate): Candidate {
  const next = candidate.last;
  if (
    next >= tokens.count ||
    tokens.end[next - 1] !== candidate.span.end ||
    sentences.of[next] !== sentences.of[candidate.first] ||
    tokens.kind[next] !== TokenKind.word ||
    voice[next] !== VoiceCode.outlet ||
    (tokens.mask[next] as number) & UNCOLOURED
  )
    return candidate;
  return { ...candidate, span: { start: candidate.span.start, end: tokens.end[next] as number } };
}
