/** Groups without names: “experts warn”, “critics say”. How many named people of the body say anything? */
import type { Claim } from '@/lib/model';
import { claimAt } from '@/lib/support/claim';
import { type Passages, tokenText } from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import type { Statement } from '@/lib/support/read-statements';
import { sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { WordClass } from '@/lib/text/word-class';

/** Plural nouns for people who are not named. */
const GROUPS: ReadonlySet<string> = new Set(
  'critics experts analysts observers scientists researchers doctors economists historians scholars academics campaigners activists insiders commentators strategists opponents detractors sceptics skeptics pundits'.split(
    ' ',
  ),
);
/** Groups whose word may stand on one study, and to which nobody belongs by office. */
const KNOWING: ReadonlySet<string> = new Set(
  'experts analysts scientists researchers doctors economists historians scholars academics'.split(' '),
);

/** Documents in which people of this sort speak. */
const STUDY = /^(?:study|studies|survey|surveys|research|report|analysis|review)$/;

/** Returns a claim for each unnamed group that the headline lets speak. */
export function checkGroups(passages: Passages, statements: readonly Statement[]): Claim[] {
  const { doc, headline } = passages;
  const claims: Claim[] = [];
  for (let i = headline.first; i < headline.last; i++) {
    const noun = tokenText(doc, i).toLowerCase();
    if (!GROUPS.has(noun) || doc.voice[i] === VoiceCode.quoted || !speaks(passages, i)) continue;
    claims.push(compare(passages, statements, i, noun));
  }
  return claims;
}

/** Does a reporting verb stand beside the group: “experts warn”, “say experts”, “…: experts”? */
function speaks({ doc, headline }: Passages, at: number): boolean {
  const report = WordClass.reporting | WordClass.weakReporting;
  const isVerb = (i: number): boolean => ((doc.tokens.mask[i] as number) & report) !== 0;
  const isAlone = at === headline.last - 1 || at === headline.first;
  return (
    (at + 1 < headline.last && isVerb(at + 1)) ||
    (at > headline.first && isVerb(at - 1)) ||
    (isAlone && [at - 1, at + 1].some((i) => tokenText(doc, i) === ':'))
  );
}

function compare({ doc }: Passages, statements: readonly Statement[], at: number, noun: string): Claim {
  const isKnowing = KNOWING.has(noun);
  const inOffice = new Set(
    statements.filter(({ hasOffice }) => hasOffice && isKnowing).map(({ key }) => key),
  );
  const people = new Map(
    statements
      .filter(({ kind, key }) => kind === 'person' && !inOffice.has(key))
      .map((one) => [one.key, one]),
  );
  const others = statements.filter(({ kind, name }) => kind === 'document' && STUDY.test(name));
  const sentenceOf = (statement: Statement | undefined) =>
    statement ? sentenceSpan(doc, statement.sentence) : null;
  const [first] = people.values();
  const named = people.size + (isKnowing ? others.length : 0);
  if (named >= 2) {
    return claimAt(doc, at, at + 1, {
      type: 'source',
      verdict: 'supported',
      evidence: sentenceOf(first ?? others[0]),
      message: `The article gives the words of ${first?.name ?? others[0]?.name} and of others.`,
    });
  }
  if (first || others[0]) {
    return claimAt(doc, at, at + 1, {
      type: 'source',
      verdict: 'weaker',
      evidence: sentenceOf(first ?? others[0]),
      message: `The headline speaks of ${quote(noun)}; the one the article names is ${(first ?? others[0])?.name}.`,
    });
  }
  return claimAt(doc, at, at + 1, {
    type: 'source',
    verdict: 'not-found',
    evidence: sentenceOf(statements[0]),
    message: `None of these ${noun} is named in the text we could read.`,
  });
}
