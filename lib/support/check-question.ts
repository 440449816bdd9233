/** Question headlines: does the body answer them, with yes, with no, or not at all? */
import type { Claim } from '@/lib/model';
import { isQuestion } from '@/lib/support/check-certainty';
import { claimAt } from '@/lib/support/claim';
import { closestSentence, type Passages, tokenText, weighSentences, weightOf } from '@/lib/support/passages';
import { type Answer, askedWords, readAnswer } from '@/lib/support/read-answer';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';

/** Words with which a question begins that can be answered by yes or no. */
const OPENS =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|isn|aren|wasn|won)(?:['’]?t)?$/i;
/** Share of the question’s words that its answer must hold. */
const ANSWER_SHARE = 0.6;

/** So many sentences that hold enough of the question are read. */
const MOST_ANSWERS = 8;

const ANSWERS = {
  yes: { verdict: 'supported', message: 'answers the question with yes.' },
  no: { verdict: 'contradicted', message: 'answers the question with no.' },
  open: { verdict: 'weaker', message: 'leaves the question open.' },
} as const satisfies Readonly<Record<Exclude<Answer, null>, Pick<Claim, 'verdict' | 'message'>>>;
const UNCLEAR: Pick<Claim, 'verdict' | 'message'> = {
  verdict: 'could-not-check',
  message: 'The closest sentence is about the question; whether it answers it could not be told.',
};
const NONE: Pick<Claim, 'verdict' | 'message'> = {
  verdict: 'not-found',
  message: 'No answer to the question is in the text we could read.',
};

/** Returns the claim of a headline that can be answered by yes or no, or none. */
export function checkQuestion(passages: Passages): Claim[] {
  const { doc, headline, words } = passages;
  const opener = tokenText(doc, headline.first);
  if (!isQuestion(doc, headline.last) || !OPENS.test(opener)) return [];
  const claim = (rest: Pick<Claim, 'verdict' | 'message'>, sentence: number | undefined): Claim[] => {
    const evidence = sentence === undefined ? closestSentence(passages, words) : sentenceSpan(doc, sentence);
    return [claimAt(doc, headline.first, headline.last, { type: 'question', ...rest, evidence })];
  };
  const asked = askedWords(doc, words);
  const sentences = likelyAnswers({ ...passages, words: asked });
  for (const sentence of sentences) {
    const answer = readAnswer(doc, sentence, asked, opener);
    if (!answer) continue;
    const { verdict, message } = ANSWERS[answer];
    return claim({ verdict, message: `${whoAnswers(doc, sentence)} ${message}` }, sentence);
  }
  return claim(sentences.length ? UNCLEAR : NONE, sentences[0]);
}

function whoAnswers({ sentences, voice }: Doc, sentence: number): string {
  const tokens = voice.subarray(sentences.first[sentence], sentences.first[sentence + 1]);
  const own = tokens.filter((code) => code === VoiceCode.outlet).length;
  return own * 2 < tokens.length ? 'Somebody in the article' : 'The article';
}

/** The sentences that hold most of the question’s words and are no questions, those with most of them first. */
function likelyAnswers(passages: Passages): readonly number[] {
  const { doc, words } = passages;
  const least = weightOf(passages, () => true) * ANSWER_SHARE;
  return [...weighSentences(passages, words)]
    .filter(([at, weight]) => weight >= least && !isQuestion(doc, doc.sentences.first[at + 1] as number))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_ANSWERS)
    .map(([sentence]) => sentence);
}
