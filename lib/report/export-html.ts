/** A report as one self-contained page: no script, no picture, no address that is loaded. */
import type { Finding, Report } from '@/lib/model';
import {
  CLAIMS_BELOW,
  type ClaimWithEvidence,
  createOutline,
  NO_SOURCES,
  type Outline,
  VERDICT_LABEL,
} from '@/lib/report/outline';

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.15rem;margin-top:2rem}h3{font-size:1rem}
mark{background:none;color:inherit;text-decoration:underline 2px;text-underline-offset:.2em;font-weight:600}
mark.claim{text-decoration-style:wavy}
li{margin:.75rem 0}blockquote{margin:.25rem 0 0 1rem;padding-left:.75rem;border-left:3px solid}
.quiet{font-size:.9rem;opacity:.85}footer{margin-top:2rem;border-top:1px solid;padding-top:1rem}
@media print{body{margin:0}}`;

/** Returns `report` with `findings` as a whole HTML page; every word of the article is escaped. */
export function exportHtml(report: Report, findings: readonly Finding[]): string {
  const outline = createOutline(report, findings);
  const title = escapeHtml(outline.headline);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}: wording report</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${markHeadline(report, outline)}</h1>
${address(report.url)}<section>
<h2>Headline</h2>
${list(outline.above, 'No wording is marked in the headline.')}
</section>
<section>
<h2>Headline against article</h2>
<p>${escapeHtml(outline.supportLine)}</p>
${claims(outline.claims)}${outline.claimsBelow.length > 0 ? `<h3>${CLAIMS_BELOW}</h3>\n${claims(outline.claimsBelow)}` : ''}</section>
<section>
<h2>Who speaks in the article</h2>
${sources(outline)}
</section>
<section>
<h2>Article</h2>
${groups(outline)}
</section>
</main>
<footer>
<p>${escapeHtml(outline.countLine)}</p>
<p>${escapeHtml(outline.leftOutLine)}</p>
${outline.limits.map((limit) => `<p><strong>${escapeHtml(limit)}</strong></p>`).join('\n')}
</footer>
</body>
</html>
`;
}

/** Only web addresses become links; anything else is shown as text. */
function address(url: string): string {
  if (!url) return '';
  const shown = escapeHtml(url);
  return /^https?:\/\//i.test(url)
    ? `<p class="quiet"><a href="${shown}" rel="noreferrer">${shown}</a></p>\n`
    : `<p class="quiet">${shown}</p>\n`;
}

/** The headline with its shown findings and open claims marked; where they overlap, the first and longest is marked. */
function markHeadline(
  { headline, headlineSpan }: Report,
  { above, claims, headline: title }: Outline,
): string {
  if (!headlineSpan) return escapeHtml(title);
  const inside = [
    ...above.map(({ span }) => ({ span, kind: 'finding' })),
    ...claims.map(({ span }) => ({ span, kind: 'claim' })),
  ]
    .filter(({ span }) => span.start >= headlineSpan.start && span.end <= headlineSpan.end)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let html = '';
  let at = 0;
  for (const { span, kind } of inside) {
    const start = span.start - headlineSpan.start;
    const end = span.end - headlineSpan.start;
    if (start < at) continue;
    html += `${escapeHtml(headline.slice(at, start))}<mark class="${kind}">${escapeHtml(headline.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(headline.slice(at));
}

function list(findings: readonly Finding[], none: string): string {
  if (findings.length === 0) return `<p>${none}</p>`;
  return `<ul>\n${findings.map(item).join('\n')}\n</ul>`;
}

function item(finding: Finding): string {
  const voice = finding.voice === 'attributed' ? ', reported speech' : '';
  const plain = finding.plain.length > 0 ? `<br>Plainer: ${finding.plain.map(escapeHtml).join(' · ')}` : '';
  const { by, title, locator } = finding.source;
  return `<li><mark>${escapeHtml(finding.text)}</mark> <span class="quiet">(${finding.severity}${voice})</span><br>${escapeHtml(finding.message)} ${escapeHtml(finding.why)}${plain}<br><span class="quiet">Innocent reading: ${escapeHtml(finding.innocent)} Standard: ${escapeHtml(`${by}, ${title}, ${locator}`)}.</span></li>`;
}

function claims(open: readonly ClaimWithEvidence[]): string {
  if (open.length === 0) return '';
  const items = open.map((claim) => {
    const evidence = claim.evidenceText ? `<blockquote>${escapeHtml(claim.evidenceText)}</blockquote>` : '';
    return `<li><mark class="claim">${escapeHtml(claim.text)}</mark> <strong>${VERDICT_LABEL[claim.verdict]}.</strong> ${escapeHtml(claim.message)}${evidence}</li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>\n`;
}

function sources(outline: Outline): string {
  if (outline.sources.length === 0) return `<p>${NO_SOURCES}</p>`;
  return `<ul>\n${outline.sources.map((source) => `<li>${escapeHtml(source)}</li>`).join('\n')}\n</ul>`;
}

function groups(outline: Outline): string {
  if (outline.groups.length === 0) return '<p>No wording is marked below the headline.</p>';
  return outline.groups
    .map((group) => `<h3>${escapeHtml(group.label)}</h3>\n${list(group.findings, '')}`)
    .join('\n');
}

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITY[character] ?? '');
