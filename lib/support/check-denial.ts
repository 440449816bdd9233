/** Stories that the body tells as untrue: a headline that passes on as news what the article calls a hoax. */
import type { Claim } from '@/lib/model';
import { contradictedAt } from '@/lib/support/claim';
import {
  findHeadline,
  isNot,
  type Passages,
  tokenText,
  weighSentences,
  weightOf,
} from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { stem } from '@/lib/support/stem';
import type { Doc } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';

/** Words that say of a story that it never was one; in the plural they speak of others (“famous for his pranks”). */
const INVENTED = /^(?:hoax|prank|spoof)$/i;
/** Words that say so only of a story: “false” alone is said of many things. */
const UNTRUE =
  /^(?:debunk(?:s|ed|ing)?|satire|satirical|parody|fake|faked|false|untrue|inaccurate|fabricat(?:ed|ions?)|fictitious|fictional|photoshopped|doctored|bogus|retracted|disprove[dn]|unfounded|exaggerated|disputed)$/i;
/** The same after a “not” or “no”: “the story is not true”, “there is no truth to it”. */
const TRUE = /^(?:true|truth|accurate)$/i;
const STORY =
  /^(?:stor(?:y|ies)|reports?|videos?|footage|clips?|photos?|photographs?|pictures?|images?|articles?|posts?|postings?|rumou?rs?|tales?|interview|letter|note|screenshots?|recording|audio|tweet|website|site|page)$/i;
/** “Cast doubt on the claim”. */
const DOUBT = /^doubts?$/i;
const RAISES = /^(?:cast|casts|casting|raise|raises|raised|raising)$/i;
/** Verbs with which somebody rejects a story: “denied reports”, “dismissed the rumour”. */
const REJECTS =
  /^(?:contradict(?:s|ed)|den(?:y|ies|ied|ying)|dispel(?:s|led)|dismiss(?:es|ed)|quash(?:es|ed)|squash(?:es|ed)|rebut(?:s|ted)|refut(?:es|ed)|reject(?:s|ed))$/i;
const REJECTED = /^(?:reports?|rumou?rs?|stor(?:y|ies)|claims?|posts?|postings?)$/i;
/** How far before and after such a word the story may stand. */
const STORY_BEFORE = 7;
const STORY_AFTER = 4;
const REJECTED_AFTER = 3;
/** Words of the headline that the sentence of the denial and the one before it must hold; more where no story is spoken of. */
const SHARED_WORDS = 1;
const SHARED_WITHOUT_STORY = 2;
/** Headlines with one of these pass nothing on as certain. */
const DOUBTS =
  /\b(?:hoax\w*|fake\w*|debunk\w*|false\w*|untrue|fabricat\w*|satir\w*|parod\w*|spoof\w*|photoshop\w*|doctored|bogus|misinformation|rumou?r\w*|den(?:y|ies|ied|ying)|not|no|never|isn|wasn|didn|doesn|myth\w*|retract\w*|refut\w*|disput\w*|doubt\w*|true|truth|real|unlikely|prank\w*|feared|alleged\w*|reportedly|exaggerat\w*|question\w*|investigat\w*|reports? that|may|might|could|assertions?)\b|n['’]t\b|\?/i;

/** Stems of the words that tell a story as untrue. */
export const denialStems: readonly string[] =
  'hoax debunk prank spoof satire parody fake false untrue inaccurate fabricate fabrication fictitious fictional photoshop doctor bogus retract disprove unfounded true accurate contradict deny dispel dismiss quash squash rebut refute reject exaggerate dispute doubt'
    .split(' ')
    .map(stem);

/** Returns the stems that the check needs to look up in the body; none where the headline leaves room for doubt. */
export const wantedByDenial = (doc: Doc): readonly string[] => (isCertain(doc) ? denialStems : []);

/** Returns the claim that the whole headline is told as untrue, or none. */
export function checkDenial(passages: Passages): Claim[] {
  const { doc, headline, families, words } = passages;
  const at = denialStems
    .flatMap((root) => families.get(root) ?? [])
    .find((token) => isAboutHeadline(passages, token));
  // Asked last: few texts hold such a word, and trying the headline's words takes longer.
  if (at === undefined || words.length === 0 || !isCertain(doc) || isTold(passages, at)) return [];
  const message = `The article speaks of ${quote(tokenText(doc, at))} where the headline tells it as news.`;
  return [contradictedAt(doc, headline.first, headline.last, at, message)];
}

/** The share of the headline's weight that a sentence must hold to tell what the headline tells. */
const TOLD_SHARE = 0.8;

/** Does another sentence than the denial's tell all that the headline tells, in the outlet's own words and without a word that keeps its distance, as far as the headline does? */
function isTold(passages: Passages, denial: number): boolean {
  const { doc, words, headline } = passages;
  const all = weightOf(passages, () => true);
  const isOwn = !hasOtherVoice(doc, headline.first, headline.last);
  const distance = countDistant(doc, headline.first, headline.last);
  for (const [sentence, weight] of weighSentences(passages, words)) {
    if (weight < TOLD_SHARE * all || sentence === doc.sentences.of[denial]) continue;
    const first = doc.sentences.first[sentence] as number;
    const last = doc.sentences.first[sentence + 1] as number;
    if (isOwn && hasOtherVoice(doc, first, last)) continue;
    if (countDistant(doc, first, last) <= distance) return true;
  }
  return false;
}

function hasOtherVoice({ voice }: Doc, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (voice[i] !== VoiceCode.outlet) return true;
  return false;
}

/** Counts the words in tokens `[first, last)` that speak of a story, or call one untrue. */
function countDistant(doc: Doc, first: number, last: number): number {
  let distant = 0;
  for (let i = first; i < last; i++) {
    const word = tokenText(doc, i);
    if (STORY.test(word) || UNTRUE.test(word) || INVENTED.test(word)) distant++;
  }
  return distant;
}

/** Returns whether the headline passes its story on without a doubt or a denial. */
export function isCertain(doc: Doc): boolean {
  const { first, last } = findHeadline(doc);
  return last > 0 && !DOUBTS.test(doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]));
}

/** Is a story called untrue there, and do the sentence and the one before it hold enough of the headline’s words? */
function isAboutHeadline({ doc, families, words }: Passages, token: number): boolean {
  // Somebody may well quote a critic who calls a plan a hoax.
  if (doc.voice[token] === VoiceCode.quoted || tokenText(doc, token + 1).toLowerCase() === 'news')
    return false;
  const word = tokenText(doc, token);
  if (isOpen(doc, token) || isOfOtherThing(doc, token)) return false;
  const isInvented = INVENTED.test(word);
  const isUntrue = UNTRUE.test(word) || (TRUE.test(word) && isDenied(doc, token));
  const isRejected =
    (REJECTS.test(word) || (DOUBT.test(word) && isRaised(doc, token))) &&
    isBefore(doc, token, REJECTED, REJECTED_AFTER);
  const isStory = (isInvented || isUntrue) && isOfStory(doc, token);
  if (!isStory && !isInvented && !isRejected) return false;
  const sentence = doc.sentences.of[token] as number;
  const isNear = (at: number): boolean =>
    at !== token && [sentence, sentence - 1].includes(doc.sentences.of[at] as number);
  const held = new Set(
    words.map(({ stem: root }) => root).filter((root) => families.get(root)?.some(isNear)),
  );
  return held.size >= (isStory ? SHARED_WORDS : SHARED_WITHOUT_STORY);
}

/** “Prank videos”, “hoax adverts”: the word describes another thing than a story. */
const isOfOtherThing = (doc: Doc, token: number): boolean =>
  /^(?:hoax|prank|false|fake|bogus)$/i.test(tokenText(doc, token)) &&
  doc.tokens.kind[token + 1] === TokenKind.word &&
  doc.tokens.mask[token + 1] === 0 &&
  (tokenText(doc, token).toLowerCase() === 'prank' || !STORY.test(tokenText(doc, token + 1)));

/** “Could be a hoax”, “knew that it was fake”, “the official story is false”, “was not staged”: nobody says of this story that it is. */
function isOpen(doc: Doc, token: number): boolean {
  const first = doc.sentences.first[doc.sentences.of[token] as number] as number;
  for (let i = first; i < token; i++) {
    const word = tokenText(doc, i);
    if (/^(?:knew|official)$/i.test(word)) return true;
    if (token - i <= 6 && /^(?:if|whether|may|might|could)$/i.test(word)) return true;
    if (token - i <= 2 && isNot(doc, i) && !TRUE.test(tokenText(doc, token))) return true;
  }
  return false;
}

const isRaised = (doc: Doc, token: number): boolean =>
  [1, 2, 3].some((back) => RAISES.test(tokenText(doc, token - back)));

/** “Is not true”; “not only true” denies nothing. */
const isDenied = (doc: Doc, token: number): boolean =>
  !/^(?:only|just)$/i.test(tokenText(doc, token - 1)) &&
  [token - 1, token - 2].some((at) => at >= 0 && isNot(doc, at));

/** Is the word said of a story in the same sentence? */
function isOfStory(doc: Doc, token: number): boolean {
  const first = doc.sentences.first[doc.sentences.of[token] as number] as number;
  // In “the post that … is false” the story may stand far before.
  const before = isPredicate(doc, token) ? token - first : STORY_BEFORE;
  for (let i = Math.max(first, token - before); i < token; i++)
    if (STORY.test(tokenText(doc, i))) return true;
  return isBefore(doc, token, STORY, STORY_AFTER);
}

const isPredicate = (doc: Doc, token: number): boolean =>
  [1, 2, 3].some((back) => /^(?:is|are|was|were|be|been)$/i.test(tokenText(doc, token - back)));

/** Does a word that matches stand in the same sentence, at most `reach` tokens after `token`? */
function isBefore(doc: Doc, token: number, pattern: RegExp, reach: number): boolean {
  const last = doc.sentences.first[(doc.sentences.of[token] as number) + 1] as number;
  for (let i = token; i < Math.min(last, token + reach + 1); i++)
    if (pattern.test(tokenText(doc, i))) return true;
  return false;
}
