/** Proves that each headline is checked by itself, and that what is found there is placed on the front page. */
import { expect, it } from 'vitest';
import { checkFront } from '@/lib/background/check-front';
import type { Article, FrontPage } from '@/lib/model';
import { finding, report } from '../report/sample-report';

const text = 'Town\nMayor slams budget\nMore of it.\nBarn burns down';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const front: FrontPage = {
  url: 'https://news.example/',
  lang: 'en',
  text,
  headlines: [
    {
      kicker: span('Town'),
      headline: span('Mayor slams budget'),
      teaser: span('More of it.'),
      url: 'https://news.example/1',
    },
    { kicker: null, headline: span('Barn burns down'), teaser: null, url: 'https://news.example/2' },
  ],
};

it('gives each headline to the check as an article with its kicker and teaser', () => {
  const seen: Article[] = [];
  checkFront(front, (article) => {
    seen.push(article);
    return { report: report([]) };
  });
  expect(
    seen.map(({ text, headline, kicker, standfirst, url }) => ({ text, headline, kicker, standfirst, url })),
  ).toEqual([
    {
      text: 'Town\nMayor slams budget\nMore of it.',
      headline: 'Mayor slams budget',
      kicker: 'Town',
      standfirst: 'More of it.',
      url: 'https://news.example/1',
    },
    {
      text: 'Barn burns down',
      headline: 'Barn burns down',
      kicker: null,
      standfirst: null,
      url: 'https://news.example/2',
    },
  ]);
  const blocks = seen[0]?.blocks.map(({ kind, span }) => [kind, seen[0]?.text.slice(span.start, span.end)]);
  expect(blocks).toEqual([
    ['kicker', 'Town'],
    ['headline', 'Mayor slams budget'],
    ['standfirst', 'More of it.'],
  ]);
});

it('places what was found in the text of the page', () => {
  const { findings, headlines } = checkFront(front, (article) => {
    const start = article.text.indexOf('burns');
    return { report: report(start < 0 ? [] : [finding({ span: { start, end: start + 5 } })]) };
  });
  expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual(['burns']);
  expect(headlines.map(({ text }) => text)).toEqual(['Mayor slams budget', 'Barn burns down']);
});

it('leaves a headline that cannot be checked without findings', () => {
  const { findings, headlines } = checkFront(front, ({ headline }) =>
    headline.startsWith('Barn') ? { refusal: 'not-english' } : { report: report([finding()]) },
  );
  expect(findings).toHaveLength(1);
  expect(headlines).toHaveLength(2);
});
