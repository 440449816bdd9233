/** Proves that only well-formed messages are taken. */
import { describe, expect, it } from 'vitest';
import {
  isAskMessage,
  isChangedMessage,
  isDraftMessage,
  isFrontMessage,
  isJudgeMessage,
  isLeftMessage,
  isLoadMessage,
  isMarkMessage,
  isPageState,
  isReadMessage,
} from '@/lib/messages';
import { bareArticle } from '@/lib/model';
import { finding, report } from './report/sample-report';

const article = bareArticle('Mayor slams budget', [{ kind: 'headline', span: { start: 0, end: 18 } }], {
  url: 'https://news.example/a',
  lang: 'en',
  headline: 'Mayor slams budget',
});
const read = { type: 'read', navigation: 'n1', url: article.url, outcome: { article } };

it('takes what was read', () => {
  expect(isReadMessage(read)).toBe(true);
  expect(isReadMessage({ ...read, outcome: { refusal: 'too-short' } })).toBe(true);
});

it.each([
  ['nothing', null],
  ['another type', { ...read, type: 'write' }],
  ['no navigation', { ...read, navigation: undefined }],
  ['no outcome', { ...read, outcome: null }],
  ['an unknown refusal', { ...read, outcome: { refusal: 'toString' } }],
  ['a text that is none', { ...read, outcome: { article: { ...article, text: 7 } } }],
  ['a byline that is a list', { ...read, outcome: { article: { ...article, byline: [] } } }],
  [
    'a block beyond the text',
    {
      ...read,
      outcome: { article: { ...article, blocks: [{ kind: 'headline', span: { start: 0, end: 19 } }] } },
    },
  ],
  [
    'a block that runs backwards',
    {
      ...read,
      outcome: { article: { ...article, blocks: [{ kind: 'headline', span: { start: 5, end: 2 } }] } },
    },
  ],
])('refuses %s as a reading', (_, message) => {
  expect(isReadMessage(message)).toBe(false);
});

describe('what was read from a front page', () => {
  const headline = {
    kicker: null,
    headline: { start: 0, end: 18 },
    teaser: { start: 19, end: 24 },
    url: 'https://news.example/b',
  };
  const front = { url: article.url, lang: 'en', text: 'Mayor slams budget\nMore.', headlines: [headline] };
  const takes = (part: object) => isReadMessage({ ...read, outcome: { front: { ...front, ...part } } });

  it('is taken whole', () => {
    expect(takes({})).toBe(true);
    expect(
      isPageState({
        navigation: 'n1',
        url: article.url,
        outcome: { front: { headlines: [], findings: [] } },
      }),
    ).toBe(true);
  });

  it('is refused when it is damaged', () => {
    expect(takes({ text: null })).toBe(false);
    expect(takes({ headlines: [{ ...headline, headline: { start: 0, end: 99 } }] })).toBe(false);
    expect(takes({ headlines: [{ ...headline, teaser: 7 }] })).toBe(false);
    expect(takes({ headlines: [{ ...headline, url: null }] })).toBe(false);
    expect(isPageState({ navigation: 'n1', url: article.url, outcome: { front: {} } })).toBe(false);
  });
});

describe('messages for the page', () => {
  it.each([
    { do: 'next' },
    { do: 'previous' },
    { do: 'toggle' },
    { do: 'stop' },
    { do: 'here', navigation: 'n1' },
    { do: 'reveal', navigation: 'n1', start: 2, end: 5 },
  ])('takes %j', (what) => {
    expect(isMarkMessage({ type: 'mark', ...what })).toBe(true);
  });

  it.each([
    { do: 'leap' },
    { do: 'here' },
    { do: 'reveal', navigation: 'n1', start: 5, end: 5 },
    { do: 'reveal', navigation: 'n1', start: -1, end: 5 },
    { do: 'reveal', start: 1, end: 5 },
  ])('refuses %j', (what) => {
    expect(isMarkMessage({ type: 'mark', ...what })).toBe(false);
  });
});

it('tells questions and notices', () => {
  expect(isAskMessage({ type: 'ask', tabId: 3 })).toBe(true);
  expect(isAskMessage({ type: 'ask', tabId: '3' })).toBe(false);
  expect(isLeftMessage({ type: 'left', navigation: 'n1' })).toBe(true);
  expect(isLeftMessage({ type: 'left' })).toBe(false);
  expect(isLoadMessage({ type: 'load-marks' })).toBe(true);
  expect(isLoadMessage({ type: 'load-popup' })).toBe(false);
  expect(isDraftMessage({ type: 'draft', draft: { headline: '', text: 'The mayor came.' } })).toBe(true);
  expect(isDraftMessage({ type: 'draft', draft: { text: 'The mayor came.' } })).toBe(false);
});

it('takes a page to judge, with whole numbers of what is cut off', () => {
  const head = { url: '', canonical: '', title: '', lang: '', rootClass: '', isTitleNumbered: false };
  const page = { head: { ...head, metas: [], linked: [] }, kinds: [], places: [], blocks: [] };
  expect(isJudgeMessage({ type: 'judge', page, cutOff: [3] })).toBe(true);
  expect(isJudgeMessage({ type: 'judge', page, cutOff: [-1] })).toBe(false);
  expect(isJudgeMessage({ type: 'judge', page: {}, cutOff: [] })).toBe(false);
  expect(isFrontMessage({ type: 'front', page, links: { around: [], links: [] } })).toBe(true);
  expect(isFrontMessage({ type: 'front', page, links: { around: [0], links: [] } })).toBe(false);
  expect(isFrontMessage({ type: 'front', page: {}, links: { around: [], links: [] } })).toBe(false);
});

it('knows a state from something damaged', () => {
  const state = { navigation: 'n1', url: article.url, outcome: { report: report([finding()]) } };
  expect(isPageState(state)).toBe(true);
  expect(isPageState({ ...state, outcome: { refusal: 'empty' } })).toBe(true);
  expect(isPageState({ ...state, outcome: { report: { ...report([]), schema: 2 } } })).toBe(false);
  expect(isPageState({ ...state, outcome: { report: { ...report([]), findings: null } } })).toBe(false);
  expect(isPageState({ ...state, outcome: {} })).toBe(false);
  expect(isChangedMessage({ type: 'changed', tabId: 1, state: null })).toBe(true);
  expect(isChangedMessage({ type: 'changed', tabId: 1, state })).toBe(true);
  expect(isChangedMessage({ type: 'changed', tabId: 1, state: {} })).toBe(false);
});
