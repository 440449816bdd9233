/** Numbers that are part of a name (“Article 12”, “Route 6”): does the body give the same name only with other numbers? */
import type { Claim } from '@/lib/model';
import { claimAt } from '@/lib/support/claim';
import { LABELS } from '@/lib/support/number-words';
import { blockKindAt, isBodyBlock, type Passages, tokenText } from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';

/** Returns a claim for each numbered name of the headline whose number is nowhere in the body, where the body gives the name with another. */
export function checkLabels({ doc, headline }: Passages): Claim[] {
  const claims: Claim[] = [];
  for (let i = headline.first + 1; i < headline.last; i++) {
    const label = labelOf(doc, i);
    if (label === null || doc.voice[i] === VoiceCode.quoted) continue;
    const other = findOther(doc, i, label);
    if (other === null) continue;
    const [own, said] = [nameAt(doc, i), nameAt(doc, other)];
    claims.push(
      claimAt(doc, i, i + 1, {
        type: 'number',
        verdict: 'not-found',
        evidence: sentenceSpan(doc, doc.sentences.of[other] as number),
        message: `${quote(own)} is not in the text we could read. It says ${quote(said)}.`,
      }),
    );
  }
  return claims;
}

/** Where the label stands before the figure at `i` (“No. 4” has a full stop between). */
const labelBefore = (doc: Doc, i: number): number => (tokenText(doc, i - 1) === '.' ? i - 2 : i - 1);

/** The label (lower case) of the figure at `i`, or null. */
function labelOf(doc: Doc, i: number): string | null {
  if (doc.tokens.kind[i] !== TokenKind.number || !/^\d+$/.test(tokenText(doc, i))) return null;
  const label = tokenText(doc, labelBefore(doc, i)).toLowerCase();
  return LABELS.has(label) && !PARTS.has(label) ? label : null;
}

/** One part of a series speaks of the others. */
const PARTS: ReadonlySet<string> = new Set(
  'chapter day episode page part season series stage volume week year'.split(' '),
);

const nameAt = (doc: Doc, i: number): string =>
  doc.text.slice(doc.tokens.start[labelBefore(doc, i)], doc.tokens.end[i]);

/** The first figure of the body with the same label, or null when the headline's own figure stands anywhere in it. */
function findOther(doc: Doc, i: number, label: string): number | null {
  const { tokens } = doc;
  let other: number | null = null;
  for (let at = 1; at < tokens.count; at++) {
    if (tokens.kind[at] !== TokenKind.number) continue;
    if (!isBodyBlock(blockKindAt(doc, at))) continue;
    if (tokens.hash[at] === tokens.hash[i]) return null;
    if (labelOf(doc, at) === label) other ??= at;
  }
  return other;
}
