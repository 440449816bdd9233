// @vitest-environment happy-dom
/** Proves where the marks of a text stand. */
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { MarkedText } from '@/components/marked-text';
import { draftArticle } from '@/lib/draft/draft';
import { finding } from '../report/sample-report';
import { renderEnglish } from './english';

afterEach(cleanup);

it('marks every finding in its own paragraph, and nothing of the headline', () => {
  const article = draftArticle({
    headline: 'Mayor slams budget',
    text: 'A plain line.\nThe shameless mayor caved in.\nThe vote was a shameless farce.',
  });
  const at = (words: string, from = 0) => {
    const start = article.text.indexOf(words, from);
    return finding({ text: words, block: 'paragraph', span: { start, end: start + words.length } });
  };
  const findings = [
    finding({ text: 'slams', block: 'headline', span: { start: 6, end: 11 } }),
    at('shameless'),
    at('caved in'),
    at('shameless farce'),
  ];
  const { container } = renderEnglish(<MarkedText article={article} findings={findings} />);
  const marked = [...container.querySelectorAll('p')].map((paragraph) =>
    [...paragraph.querySelectorAll('mark')].map(({ textContent }) => textContent),
  );
  expect(marked).toEqual([[], ['shameless', 'caved in'], ['shameless farce']]);
  expect(container.textContent).not.toContain('slams');
});
