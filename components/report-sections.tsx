/** A report as popup, side panel and the page for texts show it: the headline, who speaks, the findings, what was left out, and ways to save it. */
import type { ComponentChildren, VNode } from 'preact';
import { type Finding, isOpen, type Report } from '@/lib/model';
import { partClaims } from '@/lib/report/part-claims';
import { isHeadlineBlock } from '@/lib/report/select-findings';
import { ExportChoice, type ExportForm } from './export-choice';
import type { FindingActions } from './finding-row';
import { FindingsSection } from './findings-section';
import { carriedLine, HeadlineSection } from './headline-section';
import { SourcesSection } from './sources-section';
import { count, type Translate, useTranslate } from './translate';

/** The sections about `report`; `findings` are those shown, in page order. `children` stand between the headline and who speaks. */
export function ReportSections({
  report,
  findings,
  actions,
  save,
  children,
}: {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly actions: FindingActions;
  readonly save: (form: ExportForm) => void;
  readonly children?: ComponentChildren;
}): VNode {
  const t = useTranslate();
  return (
    <>
      <HeadlineSection
        report={report}
        findings={findings.filter(({ block }) => isHeadlineBlock(block))}
        actions={actions}
      />
      {children}
      <SourcesSection sources={report.sources} goTo={actions.goTo} />
      <FindingsSection findings={findings.filter(({ block }) => !isHeadlineBlock(block))} actions={actions} />
      <section aria-labelledby="left-out-title">
        <h2 id="left-out-title">{t('leftOutTitle')}</h2>
        <p>{leftOutLine(t, report.leftOut)}</p>
        <p class="limits">{t('limits')}</p>
      </section>
      <ExportChoice save={save} />
    </>
  );
}

/** Returns in a sentence or two how much was found, where, and how much of the headline the article carries where that is not all. */
export function reportLine(t: Translate, report: Report, findings: readonly Finding[]): string {
  const inHeadline = findings.filter(({ block }) => isHeadlineBlock(block)).length;
  const claims = partClaims(report).headline;
  const found =
    findings.length === 0
      ? t('nothingFound')
      : `${count(t, 'found', findings.length)} ${whereLine(t, inHeadline, findings.length - inHeadline)}`;
  return claims.some(isOpen) ? `${found} ${t('headlineCarried', [carriedLine(t, claims)])}` : found;
}

/** Where the passages stand; at least one does. */
function whereLine(t: Translate, above: number, inText: number): string {
  if (above === 0) return t('foundNoneAbove');
  return inText === 0 ? t('foundNoneInText') : t('foundWhere', [String(above), String(inText)]);
}

function leftOutLine(t: Translate, { quoted, attributed }: Report['leftOut']): string {
  const lines = [
    quoted > 0 && count(t, 'leftOutQuoted', quoted),
    attributed > 0 && count(t, 'leftOutAttributed', attributed),
  ].filter(Boolean);
  return lines.length > 0 ? lines.join(' ') : t('leftOutNone');
}
