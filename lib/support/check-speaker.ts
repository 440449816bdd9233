/** Whose words a quotation of the headline is, held against who says them in the body. */
import type { Claim } from '@/lib/model';
import { type Passages, tokenText } from '@/lib/support/passages';
import type { Statement } from '@/lib/support/read-statements';
import { Mark } from '@/lib/text/marks';
import type { Quotation } from '@/lib/text/quotations';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** How far from the quotation its speaker may stand in a headline. */
const REACH = 6;
/** Groups that a headline may make of one speaker. */
const MANY =
  /^(?:experts|critics|scientists|officials|doctors|researchers|analysts|lawmakers|ministers|lawyers|economists|observers|activists|residents|witnesses|democrats|republicans|fans|voters|survivors|victims|leaders)$/i;

/** Returns what is amiss with the speaker of a quotation whose words stand in the body from token `run` on, or null. */
export function checkSpeaker(
  passages: Passages,
  statements: readonly Statement[],
  quotation: Quotation,
  run: number,
): Pick<Claim, 'verdict' | 'message'> | null {
  const { doc } = passages;
  const token = findSpeaker(passages, quotation);
  const [from, to] = sentencesAround(passages, run);
  const said = statements.filter(({ sentence }) => sentence >= from && sentence <= to);
  const [first] = said;
  if (token === null || !first || said.some(({ key }) => key !== first.key) || first.kind !== 'person')
    return null;
  const name = tokenText(doc, token);
  if (MANY.test(name)) {
    return {
      verdict: 'weaker',
      message: `The headline gives these words to several; in the article they are those of ${first.name}.`,
    };
  }
  const named = statements.filter(
    ({ kind, key }) => kind === 'person' && key.split(' ').includes(name.toLowerCase()),
  );
  // Only another person who speaks in the article too is surely another one.
  if (named.length === 0 || named.some(({ key }) => key === first.key)) return null;
  const about = doc.text.slice(
    doc.tokens.start[doc.sentences.first[from] as number],
    doc.tokens.end[(doc.sentences.first[to + 1] as number) - 1],
  );
  if (about.includes(name)) return null;
  return { verdict: 'contradicted', message: `The article gives these words to ${first.name}.` };
}

/** The first and last sentence of the quotation that holds `run`, with the one that goes on after its mark: there stands who said it. */
function sentencesAround({ doc }: Passages, run: number): readonly [number, number] {
  const around = doc.quotations.find(({ first, last }) => first <= run && run < last);
  const sentenceOf = (token: number): number =>
    doc.sentences.of[Math.min(Math.max(token, 0), doc.tokens.count - 1)] as number;
  const own = sentenceOf(run);
  if (!around) return [own, own];
  const from = sentenceOf(around.first - 1);
  // The mark belongs to the sentence it closes, unless “she said” goes on after it.
  return [Math.min(from, own), Math.max(sentenceOf(around.last), own)];
}

/** The headline's token that names who says the quotation: a name or a group beside a colon or a reporting verb. */
function findSpeaker({ doc, headline }: Passages, { first, last }: Quotation): number | null {
  const { tokens, marks } = doc;
  const report = WordClass.reporting | WordClass.weakReporting | WordClass.naming;
  const isSpeaker = (i: number): boolean =>
    tokens.kind[i] === TokenKind.word &&
    (((marks[i] as number) & (Mark.name | Mark.maybeName)) !== 0 || MANY.test(tokenText(doc, i))) &&
    ((tokens.mask[i] as number) & report) === 0;
  const isLink = (i: number): boolean =>
    tokenText(doc, i) === ':' || ((tokens.mask[i] as number) & report) !== 0;
  for (let i = first - 2; i > Math.max(headline.first, first - REACH); i--) {
    if (isLink(i) && isSpeaker(i - 1)) return i - 1;
  }
  for (let i = last + 1; i < Math.min(headline.last, last + REACH); i++) {
    if (!isLink(i)) continue;
    if (tokenText(doc, i) !== ':' && isSpeaker(i - 1) && i - 1 > last) return i - 1;
    let end = i + 1;
    while (end < headline.last && isSpeaker(end)) end++;
    if (end > i + 1) return end - 1;
  }
  return null;
}
