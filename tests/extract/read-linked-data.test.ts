/** Proves that linked data is read as publishers write it, and that nonsense does no harm. */
import { expect, it } from 'vitest';
import { isArticleType, isNewsType, readLinkedData } from '@/lib/extract/read-linked-data';

const headlinesIn = (...scripts: string[]) =>
  readLinkedData(scripts).articles.map(({ headline }) => headline);

it('reads what an article says of itself', () => {
  const { types, articles } = readLinkedData([
    '{"@type": ["http://schema.org/NewsArticle"], "headline": " Sluice opens ", "description": "At six.", "author": [{"name": "Ines Falk"}, "Jon Reed", "https://news.example/x"], "articleSection": ["Harbour"], "inLanguage": {"@value": "en"}, "datePublished": "2026-05-12", "isAccessibleForFree": "False", "wordCount": "120"}',
  ]);
  expect(types).toEqual(['NewsArticle']);
  expect(articles).toEqual([
    {
      types: ['NewsArticle'],
      headline: 'Sluice opens',
      description: 'At six.',
      authors: ['Ines Falk', 'Jon Reed'],
      section: 'Harbour',
      lang: 'en',
      published: '2026-05-12',
      isFree: false,
      words: 120,
    },
  ]);
});

it.each([
  ['a graph', '{"@graph": [{"@type": "WebSite"}, {"@type": "Article", "headline": "One"}]}'],
  ['a list', '[{"@type": "Article", "headline": "One"}]'],
  ['the main entity of a page', '{"@type": "WebPage", "mainEntity": {"@type": "Article", "name": "One"}}'],
  ['a comment around it', '<!-- {"@type": "Article", "headline": "One"} -->'],
  ['a CDATA section', '//<![CDATA[\n{"@type": "Article", "headline": "One"}\n//]]>'],
  ['a comma too many', '{"@type": "Article", "headline": "One",}'],
  ['a line broken inside a string', '{"@type": "Article", "headline": "One", "description": "a\nb"}'],
  ['a semicolon after it', '{"@type": "Article", "headline": "One"};'],
])('reads through %s', (_, script) => {
  expect(headlinesIn(script)).toEqual(['One']);
});

it('puts news first and passes over what cannot be read', () => {
  const one = '{"@type": "Article", "headline": "One"}';
  const two = '{"@type": "ReportageNewsArticle", "headline": "Two"}';
  expect(headlinesIn('{"@type":', 'null', '7', one, two)).toEqual(['Two', 'One']);
});

it('ends on data without end', () => {
  const deep = `${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}`;
  const many = `[${'{"@type":"Article"},'.repeat(2000)}{}]`;
  expect(headlinesIn(deep, many).length).toBeLessThanOrEqual(400);
});

it('knows news from articles, and articles from things', () => {
  expect(['NewsArticle', 'BlogPosting', 'Product'].map(isNewsType)).toEqual([true, false, false]);
  expect(['NewsArticle', 'BlogPosting', 'Product'].map(isArticleType)).toEqual([true, true, false]);
});
