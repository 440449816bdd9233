/** A report for the terminal: the headline first, each passage under its words with carets. */
import type { Article, Finding, Report, Span } from '@/lib/model';
import {
  CLAIMS_BELOW,
  type ClaimWithEvidence,
  createOutline,
  NO_SOURCES,
  VERDICT_LABEL,
} from '@/lib/report/outline';
import { isHeadlineBlock } from '@/lib/report/select-findings';

/** The widest line that is printed. */
const WIDTH = 96;

/** Returns `report` with `findings`, which are in page order, as text for a terminal; `article` gives the lines around each passage. */
export function printReport(report: Report, findings: readonly Finding[], article: Article): string {
  const outline = createOutline(report, findings);
  const lines: string[] = [];
  for (const { kind, span } of article.blocks) {
    if (!isHeadlineBlock(kind)) continue;
    lines.push(`${kind.toUpperCase()}`);
    printMarked(lines, article.text, span, findings, WIDTH);
    lines.push('');
  }
  lines.push(outline.supportLine);
  printClaims(lines, outline.claims);
  if (outline.claimsBelow.length > 0) lines.push('', CLAIMS_BELOW);
  printClaims(lines, outline.claimsBelow);
  lines.push('', 'Who speaks in the article');
  for (const source of outline.sources.length > 0 ? outline.sources : [NO_SOURCES])
    lines.push(...wrap(source, '  '));
  lines.push('');
  for (const group of outline.groups) {
    lines.push(`${group.label} (${group.findings.length})`);
    for (const finding of group.findings) {
      printMarked(lines, article.text, surroundings(article, finding.span), [finding], WIDTH);
    }
    lines.push('');
  }
  lines.push(outline.countLine, outline.leftOutLine, ...outline.limits);
  return `${lines.map(stripControls).join('\n')}\n`;
}

function printClaims(lines: string[], claims: readonly ClaimWithEvidence[]): void {
  for (const { text, verdict, message, evidenceText } of claims) {
    lines.push(`  “${text}”: ${VERDICT_LABEL[verdict]}.`, ...wrap(message, '    '));
    if (evidenceText) lines.push(...wrap(`Closest: ${evidenceText}`, '    '));
  }
}

/** Prints the text of `span` in lines of `width`, with carets and messages under the words of `findings`. */
function printMarked(
  lines: string[],
  text: string,
  span: Span,
  findings: readonly Finding[],
  width: number,
): void {
  for (let start = span.start; start < span.end; ) {
    let end = Math.min(span.end, start + width);
    const space = text.lastIndexOf(' ', end);
    if (end < span.end && space > start) end = space;
    lines.push(`  ${text.slice(start, end)}`);
    // A passage that runs over a line's end is marked where it begins.
    const here = findings.filter((finding) => finding.span.start >= start && finding.span.start < end);
    for (const finding of here) {
      const carets = '^'.repeat(Math.max(1, Math.min(finding.span.end, end) - finding.span.start));
      lines.push(`  ${' '.repeat(finding.span.start - start)}${carets}`);
      const voice = finding.voice === 'attributed' ? ', reported speech' : '';
      lines.push(...wrap(`${finding.severity}${voice}: ${finding.message}`, '    '));
      if (finding.plain.length > 0) lines.push(...wrap(`Plainer: ${finding.plain.join(' · ')}`, '    '));
    }
    start = end;
    while (start < span.end && text[start] === ' ') start++;
  }
}

/** A stretch of the passage's block that fits one line, cut at spaces. */
function surroundings({ text, blocks }: Article, { start, end }: Span): Span {
  const block = blocks.find(({ span }) => start >= span.start && start < span.end)?.span ?? { start, end };
  const spare = Math.max(0, WIDTH - (end - start));
  let from = Math.max(block.start, start - Math.floor(spare / 2));
  let to = Math.min(block.end, Math.max(end, from + WIDTH));
  if (to === block.end) from = Math.max(block.start, Math.min(start, to - WIDTH));
  if (from > block.start) from = Math.min(start, text.indexOf(' ', from) + 1 || start);
  if (to < block.end) to = Math.max(end, text.lastIndexOf(' ', to));
  return { start: from, end: to };
}

function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length > WIDTH && line !== indent) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Takes out what could steer the terminal. */
const stripControls = (line: string): string => line.replace(/\p{Cc}/gu, '');
