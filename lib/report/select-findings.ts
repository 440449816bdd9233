/** Which of a report's findings are shown, as the reader chose. */
import type { BlockKind, Category, Finding, Report, Severity, Tier } from '@/lib/model';

/** What a reader wants to see. Tier 0 shows nothing there, 1 is calm, 3 is thorough. */
export interface Choice {
  /** For the kicker, the headline and the standfirst. */
  readonly headline: Tier | 0;
  /** For every other block. */
  readonly body: Tier | 0;
  readonly off: readonly Category[];
  /** Ids of rules that are not shown. */
  readonly mutedRules?: readonly string[];
  /** Wordings that are not shown, compared without regard to case, quotation marks or the kind of apostrophe. */
  readonly mutedWordings?: readonly string[];
}

/**
 * Returns `report`'s findings that `choice` shows, in page order, longest first where they begin together. Of several about the very same words
 * one is shown: the one of the lowest tier, then the gravest, then the first.
 */
export function selectFindings(report: Pick<Report, 'findings'>, choice: Choice): Finding[] {
  const off = new Set(choice.off);
  const mutedRules = new Set(choice.mutedRules);
  const mutedWordings = new Set(choice.mutedWordings?.map(wordingKey));
  return report.findings
    .filter(
      (finding) =>
        finding.tier <= (isHeadlineBlock(finding.block) ? choice.headline : choice.body) &&
        !off.has(finding.category) &&
        !mutedRules.has(finding.ruleId) &&
        !(mutedWordings.size > 0 && mutedWordings.has(wordingKey(finding.text))),
    )
    .sort(
      (a, b) =>
        a.span.start - b.span.start ||
        b.span.end - a.span.end ||
        a.tier - b.tier ||
        weight[b.severity] - weight[a.severity],
    )
    .filter(({ span }, i, sorted) => {
      const before = sorted[i - 1]?.span;
      return span.start !== before?.start || span.end !== before.end;
    });
}

const weight: Readonly<Record<Severity, number>> = { note: 1, caution: 2, strong: 3 };

/** True for the blocks that stand above the body and are read first. */
export const isHeadlineBlock = (block: BlockKind): boolean =>
  block === 'kicker' || block === 'headline' || block === 'standfirst';

/** Returns the form in which two wordings are compared when one of them is muted. */
export const wordingKey = (wording: string): string =>
  wording
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/["“”«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
