/** A report as Markdown that can be pasted into a message or a pull request. */
import type { Finding, Report } from '@/lib/model';
import {
  CLAIMS_BELOW,
  type ClaimWithEvidence,
  createOutline,
  NO_SOURCES,
  VERDICT_LABEL,
} from '@/lib/report/outline';

/** Returns `report` with `findings` as Markdown; every word of the article is escaped, so that it can never act as markup. */
export function exportMarkdown(report: Report, findings: readonly Finding[]): string {
  const outline = createOutline(report, findings);
  const lines = [`# ${escapeMarkdown(outline.headline)}`, ''];
  if (report.url) lines.push(escapeMarkdown(report.url), '');
  lines.push('## Headline', '', ...list(outline.above, 'No wording is marked in the headline.'), '');
  lines.push('## Headline against article', '', outline.supportLine, '');
  lines.push(...claims(outline.claims));
  if (outline.claimsBelow.length > 0) lines.push(`### ${CLAIMS_BELOW}`, '', ...claims(outline.claimsBelow));
  lines.push('## Who speaks in the article', '');
  if (outline.sources.length === 0) lines.push(NO_SOURCES, '');
  else lines.push(...outline.sources.map((source) => `- ${escapeMarkdown(source)}`), '');
  lines.push('## Article', '');
  if (outline.groups.length === 0) lines.push('No wording is marked below the headline.', '');
  for (const group of outline.groups) lines.push(`### ${group.label}`, '', ...list(group.findings, ''), '');
  lines.push('---', '', outline.countLine, '', outline.leftOutLine, '');
  for (const limit of outline.limits) lines.push(`*${limit}*`, '');
  return `${lines.join('\n').trimEnd()}\n`;
}

function claims(open: readonly ClaimWithEvidence[]): string[] {
  if (open.length === 0) return [];
  const lines = open.flatMap(({ text, verdict, message, evidenceText }) => [
    `- “${escapeMarkdown(text)}” — **${VERDICT_LABEL[verdict]}.** ${escapeMarkdown(message)}`,
    ...(evidenceText ? [`  - Closest sentence: ${escapeMarkdown(evidenceText)}`] : []),
  ]);
  return [...lines, ''];
}

function list(findings: readonly Finding[], none: string): string[] {
  if (findings.length === 0) return [none];
  return findings.flatMap((finding) => [
    `- **“${escapeMarkdown(finding.text)}”** (${finding.severity}${finding.voice === 'attributed' ? ', reported speech' : ''}): ${escapeMarkdown(finding.message)} ${escapeMarkdown(finding.why)}`,
    ...(finding.plain.length > 0 ? [`  - Plainer: ${finding.plain.map(escapeMarkdown).join(' · ')}`] : []),
    `  - Innocent reading: ${escapeMarkdown(finding.innocent)}`,
    `  - Standard: ${escapeMarkdown(`${finding.source.by}, ${finding.source.title}, ${finding.source.locator}`)}`,
  ]);
}

/** Returns `text` on one line with every character that Markdown or HTML could act on escaped. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^\s*[-+=]/, '\\$&')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
