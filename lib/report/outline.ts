/** The order and the words in which a report is written out, shared by every export. */
import {
  type Claim,
  type Finding,
  isOpen,
  type Report,
  type SourceKind,
  type SpeakingSource,
  type Verdict,
} from '@/lib/model';
import { partClaims } from '@/lib/report/part-claims';
import { isHeadlineBlock } from '@/lib/report/select-findings';

/** Always said, because marks say nothing about what is absent. */
export const BLIND_SPOT = 'Rules cannot see what was left out of a story, or whether it is true.';

/** Said when nothing is shown, so that silence is not taken for approval. */
export const NOTHING_FOUND = 'No listed wording found. That does not mean balanced or true.';

/** Said when the article gives nobody's words. */
export const NO_SOURCES = 'Nobody’s words are given in the text we could read.';

/** Stands over the claims of standfirst and subheadings. */
export const CLAIMS_BELOW = 'Standfirst and subheadings';

/** What each verdict is called. */
export const VERDICT_LABEL: Readonly<Record<Verdict, string>> = {
  supported: 'Found in the article',
  weaker: 'Weaker in the article',
  'not-found': 'Not found in the text we could read',
  contradicted: 'The article says otherwise',
  'could-not-check': 'Could not check',
};

/** A claim with the words of its evidence sentence. */
export interface ClaimWithEvidence extends Claim {
  readonly evidenceText: string | null;
}

/** A report in the order in which it is read. */
export interface Outline {
  readonly headline: string;
  /** Findings in the kicker, the headline and the standfirst, in page order. */
  readonly above: readonly Finding[];
  /** One plain sentence about headline against body. */
  readonly supportLine: string;
  /** Claims of the headline that the article does not simply carry, in page order. */
  readonly claims: readonly ClaimWithEvidence[];
  /** The same of standfirst and subheadings. */
  readonly claimsBelow: readonly ClaimWithEvidence[];
  /** Who speaks in the article, one line each. */
  readonly sources: readonly string[];
  /** Findings below the headline: categories in the order in which they first occur, findings in page order. */
  readonly groups: readonly { readonly label: string; readonly findings: readonly Finding[] }[];
  readonly countLine: string;
  readonly leftOutLine: string;
  /** The sentences that travel with every export. */
  readonly limits: readonly string[];
}

/** Returns the outline of `report` that shows `findings`, which are in page order. */
export function createOutline(report: Report, findings: readonly Finding[]): Outline {
  const { headline, below } = partClaims(report);
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (isHeadlineBlock(finding.block)) continue;
    const label = categoryLabel(finding.category);
    const group = groups.get(label);
    if (group) group.push(finding);
    else groups.set(label, [finding]);
  }
  return {
    headline: report.headline || 'Untitled text',
    above: findings.filter(({ block }) => isHeadlineBlock(block)),
    supportLine: describeSupport(report, headline),
    claims: openClaims(report, headline),
    claimsBelow: openClaims(report, below),
    sources: report.sources.map(describeSource),
    groups: [...groups].map(([label, members]) => ({ label, findings: members })),
    countLine: describeCounts(report, findings),
    leftOutLine: describeLeftOut(report),
    limits: limitsOf(findings),
  };
}

/** Returns the sentences that say what an export cannot show; two when nothing was found. */
export const limitsOf = (findings: readonly Finding[]): string[] =>
  findings.length === 0 ? [NOTHING_FOUND, BLIND_SPOT] : [BLIND_SPOT];

/** Returns a category as people write it: “conflict-verb” becomes “Conflict verb”. */
export function categoryLabel(category: string): string {
  const words = category.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function openClaims(report: Report, claims: readonly Claim[]): ClaimWithEvidence[] {
  return claims.filter(isOpen).map((claim) => ({
    ...claim,
    evidenceText:
      report.evidence.find(
        ({ span }) => span.start === claim.evidence?.start && span.end === claim.evidence.end,
      )?.text ?? null,
  }));
}

function describeSupport({ support, headlineSpan }: Report, claims: readonly Claim[]): string {
  if (!headlineSpan) return 'There is no headline to compare with the article.';
  if (support.guard === 'could-not-check') {
    return 'The headline could not be compared with the article: the page does not hold enough of it, or is a list.';
  }
  const all = claims.length;
  if (all === 0) return 'The headline holds no claim that these rules can look up in the article.';
  const carried = claims.filter((claim) => !isOpen(claim)).length;
  return `${carried} of ${count(all, 'claim')} of the headline found in the article.`;
}

/** What each kind of source is called. */
const SOURCE_LABEL: Readonly<Record<SourceKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  document: 'document',
  official: 'without a name',
  group: 'group without names',
};

const describeSource = ({ kind, name, statements }: SpeakingSource): string =>
  `${name} (${SOURCE_LABEL[kind]}): ${count(statements, 'sentence')}`;

function describeCounts({ words, outletWords }: Report, findings: readonly Finding[]): string {
  const own = findings.filter(({ voice }) => voice === 'outlet').length;
  const density = outletWords >= 100 ? ` (${((own * 1000) / outletWords).toFixed(1)} per 1,000 of them)` : '';
  return `${count(findings.length, 'wording')} shown in ${count(words, 'word')}; ${own} in the ${count(outletWords, 'word')} of the outlet’s own voice${density}.`;
}

function describeLeftOut({ leftOut }: Report): string {
  return `Not shown, because the words are somebody else’s: ${leftOut.quoted} quoted, ${leftOut.attributed} attributed.`;
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
