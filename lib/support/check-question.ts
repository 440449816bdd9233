/** Question headlines: does the body answer them, with yes, with no, or not at all? */
import type { Claim } from '@/lib/model';
import { isQuestion } from '@/lib/support/check-certainty';
import { claimAt } from '@/lib/support/claim';
import { closestSentence, type Passages, tokenText } from '@/lib/support/passages';
import { type Modality, readModality } from '@/lib/support/read-modality';
import { sentenceSpan } from '@/lib/text/doc';
import { usageOf } from '@/lib/text/noun-or-verb';

/** Words with which a question begins that can be answered by yes or no. */
const OPENS =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|isn|aren|wasn|won)(?:['’]?t)?$/i;
/** Share of the question’s words that its answer must hold. */
const ANSWER_SHARE = 0.6;

const ANSWERS: Readonly<Partial<Record<Modality, Pick<Claim, 'verdict' | 'message'>>>> = {
  done: { verdict: 'supported', message: 'The article answers the question with yes.' },
  denied: { verdict: 'contradicted', message: 'The article answers the question with no.' },
};
const OPEN: Pick<Claim, 'verdict' | 'message'> = {
  verdict: 'weaker',
  message: 'The article leaves the question open.',
};

/** Returns the claim of a headline that can be answered by yes or no, or none. */
export function checkQuestion(passages: Passages): Claim[] {
  const { doc, headline } = passages;
  if (!isQuestion(doc, headline.last) || !OPENS.test(tokenText(doc, headline.first))) return [];
  const claim = (rest: Pick<Claim, 'verdict' | 'message' | 'evidence'>): Claim[] => [
    claimAt(doc, headline.first, headline.last, { type: 'question', ...rest }),
  ];
  const answer = findAnswer(passages);
  if (answer === null) {
    return claim({
      verdict: 'not-found',
      evidence: closestSentence(passages, passages.words),
      message: 'No answer to the question is in the text we could read.',
    });
  }
  const evidence = sentenceSpan(doc, answer.sentence);
  return claim({ ...(ANSWERS[answer.modality] ?? OPEN), evidence });
}

/** The sentence that holds most of the question’s words and is no question, with how firmly it says the question’s last verb. */
function findAnswer({ doc, words, families }: Passages): { sentence: number; modality: Modality } | null {
  const held = new Map<number, number>();
  let all = 0;
  for (const { stem, weight } of new Map(words.map((word) => [word.stem, word])).values()) {
    all += weight;
    const sentences = new Set((families.get(stem) ?? []).map((at) => doc.sentences.of[at] as number));
    for (const sentence of sentences) held.set(sentence, (held.get(sentence) ?? 0) + weight);
  }
  const [sentence, weight] = [...held]
    .filter(([at]) => !isQuestion(doc, doc.sentences.first[at + 1] as number))
    .sort((a, b) => b[1] - a[1])[0] ?? [-1, 0];
  if (sentence < 0 || weight < all * ANSWER_SHARE) return null;
  const verb = [...words].reverse().find(({ token }) => usageOf(doc, token) === 'verb');
  const at = verb && families.get(verb.stem)?.find((token) => doc.sentences.of[token] === sentence);
  return { sentence, modality: at === undefined ? 'done' : readModality(doc, at).modality };
}
