/** What a card says about a mark, line by line. */
import type { Claim, Finding, Verdict } from '@/lib/model';
import type { Mark } from './marks';

/** Returns the interface text for a key of `_locales`, with its placeholders filled. */
export type Translate = (key: string, substitutions?: string[]) => string;

/** One part of a card: a line of text, or a line with a label before it. */
export interface CardLine {
  readonly kind: 'first' | 'text' | 'labelled' | 'small';
  readonly label?: string;
  readonly text: string;
}

/** The key of a verdict's name. */
export const verdictKey = (verdict: Verdict): string => `verdict_${verdict.replaceAll('-', '_')}`;

// A first line is taken in at a glance; longer messages follow it.
const mostWords = 12;

/** Returns the lines of the card for `mark`; `evidence` is the closest sentence to its claim, or null. */
export const cardLines = (mark: Mark, evidence: string | null, t: Translate): CardLine[] =>
  mark.kind === 'wording' ? findingLines(mark.finding, t) : claimLines(mark.claim, evidence, t);

function findingLines(finding: Finding, t: Translate): CardLine[] {
  const { message, title, why, innocent, plain, source, voice } = finding;
  const isShort = message.trim().split(/\s+/).length <= mostWords;
  return [
    { kind: 'first', text: isShort ? message : t('cardFirst', [title]) },
    ...(isShort ? [] : [{ kind: 'text' as const, text: message }]),
    { kind: 'text', text: why },
    ...(plain.length > 0
      ? [{ kind: 'labelled' as const, label: t('plainLabel'), text: plain.join(' · ') }]
      : []),
    { kind: 'labelled', label: t('innocentLabel'), text: innocent },
    ...(voice === 'attributed' ? [{ kind: 'small' as const, text: t('attributedNote') }] : []),
    { kind: 'small', text: t('standardLine', [title, source.by, source.title, source.locator]) },
  ];
}

function claimLines(claim: Claim, evidence: string | null, t: Translate): CardLine[] {
  return [
    { kind: 'first', text: t(verdictKey(claim.verdict)) },
    { kind: 'text', text: claim.message },
    evidence === null
      ? { kind: 'small', text: t('noEvidence') }
      : { kind: 'labelled', label: t('evidenceLabel'), text: evidence },
    { kind: 'small', text: t('supportNote') },
  ];
}
