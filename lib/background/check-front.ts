/** Has the headlines of a front page checked, each by itself, and puts what was found together. */
import {
  type Article,
  bareArticle,
  type Finding,
  type FrontHeadline,
  type FrontPage,
  type FrontReport,
  type Span,
} from '@/lib/model';
import type { Check } from './answer-read';

/** Returns the report on `front`; a headline that cannot be checked (in another language, say) has no findings. */
export function checkFront(front: FrontPage, check: Check): FrontReport {
  const { url, lang, text } = front;
  const findings = front.headlines.flatMap((headline): Finding[] => {
    const from = (headline.kicker ?? headline.headline).start;
    const result = check(articleOf(front, headline, from));
    if (!('report' in result)) return [];
    return result.report.findings.map((finding) => ({ ...finding, span: moved(finding.span, from) }));
  });
  const headlines = front.headlines.map((headline) => ({
    ...headline,
    text: text.slice(headline.headline.start, headline.headline.end),
  }));
  return { url, lang, headlines, findings };
}

/** One headline as an article without a body; its text begins at `from`. */
function articleOf(
  { lang, text }: FrontPage,
  { kicker, headline, teaser, url }: FrontHeadline,
  from: number,
): Article {
  const wordsAt = (span: Span | null) => span && text.slice(span.start, span.end);
  const blocks = (
    [
      ['kicker', kicker],
      ['headline', headline],
      ['standfirst', teaser],
    ] as const
  ).flatMap(([kind, span]) => (span ? [{ kind, span: moved(span, -from) }] : []));
  return bareArticle(text.slice(from, (teaser ?? headline).end), blocks, {
    url,
    lang,
    headline: text.slice(headline.start, headline.end),
    standfirst: wordsAt(teaser),
    kicker: wordsAt(kicker),
  });
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
