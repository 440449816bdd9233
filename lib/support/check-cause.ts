/** Causes: does the body say that one thing brings about the other, or only that they go together? */
import type { Claim } from '@/lib/model';
import { claimAt } from '@/lib/support/claim';
import { findHeadline, type Passages, sharesWord, tokenText } from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { stem } from '@/lib/support/stem';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';

/** Headline words that say that one thing brings about another. */
const CAUSES: ReadonlySet<string> = new Set(
  'causes cause caused causing triggers triggered sparks sparked fuels fuelled fueled drives drove prevents prevent boosts boost raises raise reduces reduce cuts cut lowers lower increases increase makes protects protect cures cure kills kill spurs spurred prompts prompted'.split(
    ' ',
  ),
);
/** “Leads to”, “results in” */
const CAUSES_WITH: ReadonlyMap<string, string> = new Map([
  ['leads', 'to'],
  ['led', 'to'],
  ['results', 'in'],
  ['resulted', 'in'],
]);
/** Body words that say it too, by stem. */
const CAUSAL: readonly string[] =
  'cause trigger spark fuel drive prevent because due result lead prompt spur responsible blame'
    .split(' ')
    .map(stem);
/** Body words that say only that two things go together. */
const TOGETHER: readonly string[] =
  'link associate association correlate correlation tie connection coincide likely'.split(' ').map(stem);

/** Returns the stems that the check needs to look up in the body; none when the headline names no cause. */
export const wantedByCause = (doc: Doc): string[] => (findCause(doc) < 0 ? [] : [...CAUSAL, ...TOGETHER]);

/** Returns the claim of a cause that the body tells as things going together, or none. */
export function checkCause(passages: Passages): Claim[] {
  const { doc, families, words } = passages;
  const token = findCause(doc);
  if (token < 0) return [];
  const own = stem(tokenText(doc, token));
  const others = new Set(
    words.filter((word) => word.token !== token && word.weight >= 1).map((word) => word.stem),
  );
  const near = (at: number): boolean => sharesWord(passages, others, doc.sentences.of[at] as number, at);
  if ([own, ...CAUSAL].some((root) => families.get(root)?.some(near))) return [];
  const link = TOGETHER.flatMap((root) => families.get(root) ?? []).find(
    (at) => near(at) && isTogether(doc, at),
  );
  if (link === undefined) return [];
  return [
    claimAt(doc, token, token + 1, {
      type: 'cause',
      verdict: 'weaker',
      evidence: sentenceSpan(doc, doc.sentences.of[link] as number),
      message: `The headline says ${quote(tokenText(doc, token))}; the article says ${quote(tokenText(doc, link))}, which is no cause.`,
    }),
  ];
}

/** “More likely to cough” says that two things go together; “likely to close” and “like” do not. */
function isTogether(doc: Doc, at: number): boolean {
  const word = tokenText(doc, at).toLowerCase();
  return !word.startsWith('like') || (word === 'likely' && /^(?:more|less)$/i.test(tokenText(doc, at - 1)));
}

function findCause(doc: Doc): number {
  const { first, last } = findHeadline(doc);
  for (let i = first + 1; i < last - 1; i++) {
    const word = tokenText(doc, i).toLowerCase();
    const isCause = CAUSES.has(word) || CAUSES_WITH.get(word) === tokenText(doc, i + 1).toLowerCase();
    if (doc.voice[i] === VoiceCode.outlet && isCause) return i;
  }
  return -1;
}
