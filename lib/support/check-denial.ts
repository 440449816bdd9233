/** Stories that the body tells as untrue: a headline that passes on as news what the article calls a hoax. */
import type { Claim } from '@/lib/model';
import { claimAt } from '@/lib/support/claim';
import { findHeadline, type Passages, tokenText } from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { stem } from '@/lib/support/stem';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';

/** Words that say of a story that it never was one; in the plural they speak of others (“famous for his pranks”). */
const INVENTED = /^(?:hoax|prank)$/i;
/** Words that say so only of a story: “false” alone is said of many things. */
const UNTRUE =
  /^(?:debunk(?:s|ed|ing)?|satire|satirical|fake|faked|false|untrue|fabricated|bogus|retracted|retracts|refuted|refutes|refute|disprove[sdn]?|inaccurate|unfounded|incorrect|staged)$/i;
const STORY =
  /^(?:stor(?:y|ies)|reports?|videos?|footage|clips?|photos?|photographs?|pictures?|images?|articles?|accounts?|posts?|rumou?rs?|tales?|interview|letter|note|screenshots?|recording|audio|tweet|website|site|page)$/i;
/** How far before and after such a word the story may stand. */
const STORY_BEFORE = 7;
const STORY_AFTER = 4;
/** Words of the headline that the sentence of the denial and the one before it must hold; more where no story is spoken of. */
const SHARED_WORDS = 1;
const SHARED_WITHOUT_STORY = 2;
/** Headlines with one of these pass nothing on as certain. */
const DOUBTS =
  /\b(?:hoax\w*|fake\w*|debunk\w*|false\w*|untrue|fabricat\w*|satir\w*|bogus|misinformation|rumou?r\w*|den(?:y|ies|ied|ying)|not|no|never|isn|wasn|didn|doesn|myth\w*|retract\w*|refut\w*|disput\w*|doubt\w*|true|truth|real|unlikely|prank\w*|feared|alleged\w*)\b|n['’]t\b|\?/i;

const denialStems =
  'hoax debunk prank satire fake false untrue fabricate bogus retract refute disprove inaccurate unfounded incorrect staged'
    .split(' ')
    .map(stem);

/** Returns the stems that the check needs to look up in the body; none where the headline leaves room for doubt. */
export const wantedByDenial = (doc: Doc): string[] => (isCertain(doc) ? denialStems : []);

/** Returns the claim that the whole headline is told as untrue, or none. */
export function checkDenial(passages: Passages): Claim[] {
  const { doc, headline, families, words } = passages;
  if (!isCertain(doc)) return [];
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

/** Is a story called untrue there, and do the sentence and the one before it hold enough of the headline’s words? */
function isAboutHeadline({ doc, families, words }: Passages, token: number): boolean {
  // Somebody may well quote a critic who calls a plan a hoax.
  if (doc.voice[token] === VoiceCode.quoted || tokenText(doc, token + 1).toLowerCase() === 'news')
    return false;
  const word = tokenText(doc, token);
  const isInvented = INVENTED.test(word);
  const isStory = (isInvented || UNTRUE.test(word)) && isOfStory(doc, token);
  if (!isStory && !isInvented) return false;
  const sentence = doc.sentences.of[token] as number;
  const isNear = (at: number): boolean =>
    at !== token && [sentence, sentence - 1].includes(doc.sentences.of[at] as number);
  const held = new Set(
    words.map(({ stem: root }) => root).filter((root) => families.get(root)?.some(isNear)),
  );
  return held.size >= (isStory ? SHARED_WORDS : SHARED_WITHOUT_STORY);
}

function isOfStory(doc: Doc, token: number): boolean {
  const sentence = doc.sentences.of[token] as number;
  const from = Math.max(doc.sentences.first[sentence] as number, token - STORY_BEFORE);
  const to = Math.min(doc.sentences.first[sentence + 1] as number, token + STORY_AFTER + 1);
  for (let i = from; i < to; i++) if (STORY.test(tokenText(doc, i))) return true;
  return false;
}
