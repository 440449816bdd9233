/** Says of a claim that the article comes to it late, where many readers no longer are. */
import type { Claim } from '@/lib/model';
import type { Passages } from '@/lib/support/passages';

/** Claims whose evidence is the first place that carries them. */
const FIRST_PLACE: ReadonlySet<Claim['type']> = new Set(['name', 'number', 'quotation']);
/** In a shorter body everything comes early. */
const LEAST_WORDS = 400;

/** Returns `claim`, with a sentence more when all that carries it stands in the last third of the body. */
export function describeLate({ doc, bodySentences, bodyWords }: Passages, claim: Claim): Claim {
  if (bodyWords < LEAST_WORDS || claim.verdict !== 'supported' || !FIRST_PLACE.has(claim.type)) return claim;
  const last = bodySentences[Math.floor((bodySentences.length * 2) / 3)] as number;
  const lastThird = doc.tokens.start[doc.sentences.first[last] as number] as number;
  if (!claim.evidence || claim.evidence.start < lastThird) return claim;
  return { ...claim, message: `${claim.message} It comes to it only in its last third.` };
}
