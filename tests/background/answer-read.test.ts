/** Proves how a reading becomes a state. */
import { expect, it } from 'vitest';
import { answerRead } from '@/lib/background/answer-read';
import type { ReadMessage } from '@/lib/messages';
import type { Article } from '@/lib/model';
import { report } from '../report/sample-report';

const article = { text: 'Mayor slams budget' } as Article;
const read: ReadMessage = {
  type: 'read',
  navigation: 'n1',
  url: 'https://news.example/a',
  outcome: { article },
};

it('answers with the report on the article', async () => {
  const seen: Article[] = [];
  const state = await answerRead(read, async () => (each) => {
    seen.push(each);
    return { report: report([]) };
  });
  expect(seen).toEqual([article]);
  expect(state).toEqual({ navigation: 'n1', url: read.url, outcome: { report: report([]) } });
});

it('passes a refusal on without a check', async () => {
  const state = await answerRead({ ...read, outcome: { refusal: 'not-an-article' } }, async () => {
    throw new Error('not asked');
  });
  expect(state.outcome).toEqual({ refusal: 'not-an-article' });
});

it('turns a fault into a refusal', async () => {
  const state = await answerRead(read, async () => () => {
    throw new Error('fault');
  });
  expect(state.outcome).toEqual({ refusal: 'unreadable' });
});
