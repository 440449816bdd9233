/** Roles and outcomes: does the body say only the opposite of what the headline says, of the same names? */
import type { Claim } from '@/lib/model';
import { contradictedAt } from '@/lib/support/claim';
import { oppositesOf } from '@/lib/support/opposite-words';
import {
  type ContentWord,
  contentWords,
  findHeadline,
  type Passages,
  tokenText,
} from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { readModality } from '@/lib/support/read-modality';
import { wordsBeside } from '@/lib/support/words-beside';
import type { Doc } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';

/** Other words of the headline that must stand beside the opposite word. */
const SHARED_WORDS = 3;

/** Returns the stems that the check needs to look up in the body. */
export function wantedByOpposites(doc: Doc): string[] {
  const { first, last } = findHeadline(doc);
  return contentWords(doc, first, last).flatMap(({ stem }) =>
    oppositesOf(stem).flatMap(({ own, other }) => [...own, ...other]),
  );
}

/** Returns a claim for each word of the headline whose opposite alone stands in the body, firmly and beside the same words. */
export function checkOpposites(passages: Passages): Claim[] {
  const { doc, families, words } = passages;
  return words.flatMap((word): Claim[] => {
    if (doc.voice[word.token] !== VoiceCode.outlet) return [];
    for (const { own, other } of oppositesOf(word.stem)) {
      if ([...own].some((root) => families.get(root)?.length) || words.some(({ stem }) => other.has(stem)))
        continue;
      const at = [...other]
        .flatMap((root) => families.get(root) ?? [])
        .find((token) => isBeside(passages, word, token));
      if (at === undefined) continue;
      const text = tokenText(doc, word.token);
      const message = `The headline says ${quote(text)}; the article says ${quote(tokenText(doc, at))}.`;
      return [contradictedAt(doc, word.token, word.token + 1, at, message)];
    }
    return [];
  });
}

/** Does the opposite at `token` stand in the outlet's voice, as done, near enough other words of the headline? */
function isBeside(passages: Passages, word: ContentWord, token: number): boolean {
  const { doc } = passages;
  if (doc.voice[token] === VoiceCode.quoted) return false;
  const { modality } = readModality(doc, token);
  if (modality !== 'done' && modality !== 'none') return false;
  return wordsBeside(passages, word, token) >= SHARED_WORDS;
}
