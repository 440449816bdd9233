import { expect, test } from 'vitest';
import { bareArticle } from '@/lib/model';
import { createReport } from '@/lib/report/create-report';
import { claim, finding } from './sample-report';

const article = bareArticle(
  'CITY\nMayor slams budget\nThe mayor criticised it. Nobody else did.',
  [
    { kind: 'kicker', span: { start: 0, end: 4 } },
    { kind: 'headline', span: { start: 5, end: 23 } },
    { kind: 'paragraph', span: { start: 24, end: 66 } },
  ],
  { url: 'https://news.example/a', headline: 'Mayor slams budget', kicker: 'CITY' },
);

const parts = {
  article,
  findings: [finding({ span: { start: 40, end: 44 } }), finding({ span: { start: 11, end: 16 } })],
  leftOut: { quoted: 1, attributed: 2 },
  sources: [],
  words: 11,
  outletWords: 10,
};

test('the headline’s span comes from its block, findings are put in page order', () => {
  const made = createReport({ ...parts, support: { coverage: 1, guard: 'ok', claims: [] } });
  expect(made.headlineSpan).toEqual({ start: 5, end: 23 });
  expect(made.findings.map(({ span }) => span.start)).toEqual([11, 40]);
  expect(made.lang).toBe('en');
  expect(made.evidence).toEqual([]);
});

test('each evidence sentence is kept once, with its words', () => {
  const claims = [
    claim({ evidence: { start: 49, end: 66 } }),
    claim({ evidence: { start: 24, end: 48 } }),
    claim({ evidence: { start: 49, end: 66 } }),
    claim({ evidence: null }),
  ];
  const made = createReport({ ...parts, support: { coverage: 1, guard: 'ok', claims } });
  expect(made.evidence.map(({ text }) => text)).toEqual(['The mayor criticised it.', 'Nobody else did.']);
});

test('an article without a headline has no headline span', () => {
  const made = createReport({
    ...parts,
    article: { ...article, headline: '', blocks: article.blocks.slice(2) },
    support: { coverage: 0, guard: 'could-not-check', claims: [] },
  });
  expect(made.headlineSpan).toBeNull();
});
