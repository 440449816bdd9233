/** Whether a body looks as if it belonged to its headline, or as if another text had been taken for it. */
import {
  type ContentWord,
  coverageOf,
  type Passages,
  weighSentences,
  weightOf,
} from '@/lib/support/passages';
import { TokenKind } from '@/lib/text/tokens';

/*
 * All figures were found on the tuning half of 8,000 pairs of headline and body, half of them shuffled, under the condition that of some 430 headlines above
 * their own articles no more are refused than by one threshold on coverage.
 */
const COVERAGE_SHARE = 0.6;
const CLOSEST_SHARE = 0.4;
/** What the headline's telling words in the lead add: an article names its matter at once. */
const LEAD_SHARE = 0.2;
/** The words that count as the lead. */
const LEAD_WORDS = 120;
/** What is asked of a body of `USUAL_WORDS`. */
const LEAST_RELATED = 0.35;
const USUAL_WORDS = 300;
/** How much more is asked with length: a long body holds more of any headline's words by chance. */
const MORE_BY_LENGTH = 0.15;
/** From here on no more is asked: long articles under a headline in words of its own would be refused. */
const MOST_WORDS = 400;

/** Returns whether body and headline share enough: the headline's words anywhere, in one sentence and in the lead, against what chance gives a body of that length. */
export function isRelated(passages: Passages): boolean {
  const { words, bodyWords } = passages;
  const all = weightOf(passages, () => true);
  if (all === 0) return true;
  const closest = Math.max(0, ...weighSentences(passages, words).values()) / all;
  const shared =
    COVERAGE_SHARE * coverageOf(passages) + CLOSEST_SHARE * closest + LEAD_SHARE * leadShare(passages);
  return shared >= LEAST_RELATED + MORE_BY_LENGTH * Math.log(Math.min(bodyWords, MOST_WORDS) / USUAL_WORDS);
}

/** The weighted share (0–1) of the headline's telling words that stand in the lead; 1 when it has none. */
function leadShare(passages: Passages): number {
  const end = endOfLead(passages);
  const telling = weightOf(passages, isTelling);
  const held = weightOf(
    passages,
    (word) => isTelling(word) && (passages.families.get(word.stem)?.[0] ?? end) < end,
  );
  return telling === 0 ? 1 : held / telling;
}

/** Everyday words stand in every lead. */
const isTelling = ({ weight }: ContentWord): boolean => weight >= 1;

/** The token after the last word of the lead. */
function endOfLead({ doc, bodySentences }: Passages): number {
  let words = 0;
  let end = 0;
  for (const sentence of bodySentences) {
    end = doc.sentences.first[sentence + 1] as number;
    for (let i = doc.sentences.first[sentence] as number; i < end; i++) {
      if ((doc.tokens.kind[i] as number) <= TokenKind.number && ++words > LEAD_WORDS) return i;
    }
  }
  return end;
}
