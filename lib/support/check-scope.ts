/** Scope: does the headline say “all” where the body says “some”? */
import type { Claim } from '@/lib/model';
import { claimAt } from '@/lib/support/claim';
import { type Passages, tokenText } from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';

const ALL = /^(?:all|every|each|entire|whole|everyone|everybody|nobody|none|no|any|total|complete|both)$/i;
const ASKING = /^(?:all|every|entire|whole)$/i;
const SOME =
  /^(?:some|most|many|several|few|half|part|parts|nearly|almost|majority|hundreds|thousands|dozens|certain|up|about|mostly|largely|two|three|four|five|six|seven|eight|nine|ten|one|percent|\d.*)$/i;
/** Of one thing taken whole, only these are a part: “one week” is the whole week. */
const PART = /^(?:half|part|parts|most|nearly|almost|mostly|largely|majority)$/i;
const WHOLE = /^(?:entire|whole)$/i;
/** Words before a noun that may say how many. */
const REACH = 4;

/** Returns a claim for each “all” of the headline whose noun the body only ever counts in part. */
export function checkScope(passages: Passages): Claim[] {
  const { doc, headline, words, families } = passages;
  return words.flatMap((noun): Claim[] => {
    const quantifier = findBefore(doc, noun.token, ASKING, 2);
    const isNearer = words.some(({ token }) => token > quantifier && token < noun.token);
    if (quantifier < headline.first || isNearer || doc.voice[quantifier] !== VoiceCode.outlet) return [];
    const places = (families.get(noun.stem) ?? []).filter((at) => doc.voice[at] !== VoiceCode.quoted);
    if (places.some((at) => findBefore(doc, at, ALL, REACH) >= 0)) return [];
    const less = WHOLE.test(tokenText(doc, quantifier)) ? PART : SOME;
    const partial = places.find((at) => findBefore(doc, at, less, REACH) >= 0);
    if (partial === undefined) return [];
    const from = findBefore(doc, partial, less, REACH);
    const said = doc.text.slice(doc.tokens.start[from], doc.tokens.end[partial]);
    const text = doc.text.slice(doc.tokens.start[quantifier], doc.tokens.end[noun.token]);
    return [
      claimAt(doc, quantifier, noun.token + 1, {
        type: 'event',
        verdict: 'weaker',
        evidence: sentenceSpan(doc, doc.sentences.of[partial] as number),
        message: `The headline says ${quote(text)}; the article says ${quote(said)}.`,
      }),
    ];
  });
}

/** The nearest token before `at`, at most `reach` back in its sentence, whose word matches; −1 when there is none. */
function findBefore(doc: Doc, at: number, pattern: RegExp, reach: number): number {
  const first = doc.sentences.first[doc.sentences.of[at] as number] as number;
  for (let i = at - 1; i >= Math.max(first, at - reach); i--) if (pattern.test(tokenText(doc, i))) return i;
  return -1;
}
