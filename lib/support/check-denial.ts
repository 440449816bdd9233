/** Stories that the body tells as untrue: a headline that passes on as news what the article calls a hoax. */
import type { Claim } from '@/lib/model';
import { isQuestion } from '@/lib/support/check-certainty';
import { claimAt } from '@/lib/support/claim';
import { findHeadline, type Passages, tokenText } from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { stem } from '@/lib/support/stem';
import { type Doc, sentenceSpan } from '@/lib/text/doc';

/** Words that say of a story that it is untrue. */
const DENIALS: readonly string[] =
  'hoax fake debunk false untrue fabricate satire satirical bogus misinformation retract refute disprove'.split(
    ' ',
  );
/** Headlines with one of these pass nothing on as certain. */
const DOUBTS =
  /\b(?:hoax\w*|fake\w*|debunk\w*|false\w*|untrue|fabricat\w*|satir\w*|bogus|misinformation|rumou?r\w*|den(?:y|ies|ied|ying)|claims?|claimed|alleg\w*|report(?:s|ed|edly)?|not|no|never|isn|wasn|didn|doesn|really|myth\w*|retract\w*|refut\w*|disput\w*|doubt\w*|true|truth|says|said|could|may|might)\b|['’]t\b|\?/i;

const denialStems = DENIALS.map(stem);

/** Returns the stems that the check needs to look up in the body; none where the headline leaves room for doubt. */
export const wantedByDenial = (doc: Doc): string[] => (isCertain(doc) ? denialStems : []);

/** Returns the claim that the whole headline is told as untrue, or none. */
export function checkDenial(passages: Passages): Claim[] {
  const { doc, headline, families, words } = passages;
  if (!isCertain(doc) || isQuestion(doc, headline.last)) return [];
  const at = denialStems
    .flatMap((root) => families.get(root) ?? [])
    .find((token) => isAboutHeadline(passages, token));
  if (at === undefined || words.length === 0) return [];
  return [
    claimAt(doc, headline.first, headline.last, {
      type: 'event',
      verdict: 'contradicted',
      evidence: sentenceSpan(doc, doc.sentences.of[at] as number),
      message: `The article speaks of ${quote(tokenText(doc, at))} where the headline tells it as news.`,
    }),
  ];
}

function isCertain(doc: Doc): boolean {
  const { first, last } = findHeadline(doc);
  return last > 0 && !DOUBTS.test(doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]));
}

/** Do the sentence of the denial and the one before hold enough of the headline’s words? */
function isAboutHeadline({ doc, families, words }: Passages, token: number): boolean {
  const sentence = doc.sentences.of[token] as number;
  const stems = new Set(words.filter(({ weight }) => weight >= 1).map(({ stem }) => stem));
  let held = 0;
  for (const root of stems) {
    if (families.get(root)?.some((at) => (doc.sentences.of[at] as number) === sentence)) held++;
  }
  return held >= 2;
}
