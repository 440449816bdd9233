/** Strong verbs of the headline: does the body use one of like strength, or only plainer ones? */
import type { Claim } from '@/lib/model';
import { claimAt } from '@/lib/support/claim';
import { contentWords, findHeadline, type Passages, tokenText } from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { ladder, stepOf } from '@/lib/support/strength-words';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { usageOf } from '@/lib/text/noun-or-verb';

/** Words of the ladder that are as often nouns, and then tell of something else (“the objects on the beach”). */
const NOUN_TOO =
  /^(?:critics?|critical|objects?|questions?|challenges?|faults?|disputes?|doubts?|lash(?:es)?|blasts?|hammers?|torch(?:es)?)$/i;
/** Below this step a verb is plain. */
const STRONG = 2;

/** Returns the stems that the check needs to look up in the body; none when the headline has no strong verb. */
export function wantedByStrength(doc: Doc): readonly string[] {
  const { first, last } = findHeadline(doc);
  return contentWords(doc, first, last).some(({ stem }) => stepOf(stem) >= STRONG) ? ladder : [];
}

/** Returns a claim for each strong verb of the headline that the body answers with a verb of the ladder. */
export function checkStrength(passages: Passages): Claim[] {
  const { doc, words } = passages;
  return words.flatMap(({ token, stem }): Claim[] => {
    const step = stepOf(stem);
    if (step < STRONG || doc.voice[token] !== VoiceCode.outlet || usageOf(doc, token) !== 'verb') return [];
    const strongest = findStrongest(passages, stem);
    if (!strongest) return [];
    const said = tokenText(doc, strongest.at);
    // One step apart is like strength: “slams” for “condemned”.
    const isLike = strongest.step >= step - 1;
    return [
      claimAt(doc, token, token + 1, {
        type: 'loaded-wording',
        verdict: isLike ? 'supported' : 'weaker',
        evidence: sentenceSpan(doc, doc.sentences.of[strongest.at] as number),
        message: isLike
          ? `The article says ${quote(said)}.`
          : `The headline says ${quote(tokenText(doc, token))}; the article says ${quote(said)}.`,
      }),
    ];
  });
}

/** The strongest verb of the ladder, not quoted, in a sentence that holds another telling word of the headline; the first of those. */
function findStrongest(
  { doc, families, words }: Passages,
  own: string,
): { readonly at: number; readonly step: number } | null {
  const sentences = new Set<number>();
  for (const { stem, weight } of words) {
    if (stem === own || weight < 1) continue;
    for (const at of families.get(stem) ?? []) sentences.add(doc.sentences.of[at] as number);
  }
  let best: { at: number; step: number } | null = null;
  for (const root of ladder) {
    const step = stepOf(root);
    if (best && step <= best.step) continue;
    const at = families
      .get(root)
      ?.find(
        (token) =>
          doc.voice[token] !== VoiceCode.quoted &&
          sentences.has(doc.sentences.of[token] as number) &&
          (!NOUN_TOO.test(tokenText(doc, token)) || usageOf(doc, token) === 'verb'),
      );
    if (at !== undefined) best = { at, step };
  }
  return best;
}
