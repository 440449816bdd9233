/** Telling words of the headline (“protesters”, “retreat”, “mocks”): does the body use any word for such a matter? */
import type { Claim } from '@/lib/model';
import { claimAt } from '@/lib/support/claim';
import { matterOf } from '@/lib/support/matter-words';
import {
  closestSentence,
  contentWords,
  findHeadline,
  LEAST_TELLING_BODY,
  type Passages,
  tokenText,
} from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import type { Doc } from '@/lib/text/doc';
import { Mark, VoiceCode } from '@/lib/text/marks';

/** Returns the stems that the check needs to look up in the body. */
export function wantedByMatters(doc: Doc): readonly string[] {
  const { first, last } = findHeadline(doc);
  return contentWords(doc, first, last).flatMap(({ stem }) => matterOf(stem)?.carriers ?? []);
}

/** Returns a claim for each word of the headline for whose matter the body has no word at all, quoted or not. */
export function checkMatters(passages: Passages): Claim[] {
  const { doc, words, families, bodyWords } = passages;
  if (bodyWords < LEAST_TELLING_BODY) return [];
  return words.flatMap(({ token, stem }): Claim[] => {
    const matter = matterOf(stem);
    if (!matter || doc.voice[token] === VoiceCode.quoted || (doc.marks[token] as number) & Mark.name)
      return [];
    if (matter.carriers.some((root) => families.get(root)?.length)) return [];
    return [
      claimAt(doc, token, token + 1, {
        type: matter.type,
        verdict: 'not-found',
        evidence: closestSentence(passages, words),
        message: `Neither ${quote(tokenText(doc, token))} nor a like wording is in the text we could read.`,
      }),
    ];
  });
}
