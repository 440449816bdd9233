/** Proves that a deed told as done is weaker only where every sentence of the body leaves it open. */
import { expect, test } from 'vitest';
import { isQuestion } from '@/lib/support/check-certainty';
import { read, support } from './sample-doc';

const certainty = (headline: string, body: string) =>
  support(headline, body).claims.filter(({ type }) => type === 'certainty');

test('planned in the body, done in the headline: weaker, with the plan’s words', () => {
  expect(
    certainty(
      'Senate overturns harbour tolls',
      'The Senate is expected to overturn the harbour tolls on Friday.',
    ),
  ).toMatchObject([
    {
      text: 'overturns',
      verdict: 'weaker',
      message: 'The headline tells “overturns” as done; the article says “expected to overturn”.',
    },
  ]);
});

test.each([
  [
    'of several',
    'Ministers overturn harbour tolls',
    'Ministers are expected to overturn the harbour tolls.',
    'overturn',
  ],
  [
    'on a number of things',
    'Senate scraps 14 ferries',
    'The Senate is expected to scrap nine ferries on Friday.',
    'scraps',
  ],
  [
    'in the passive',
    'Harbour tolls scrapped after row',
    'Harbour tolls could be scrapped this week.',
    'scrapped',
  ],
  ['in the past', 'Captain killed cook', 'The captain of Karvia allegedly killed the cook.', 'killed'],
  ['with no object', 'Karvia closes port', 'The port of Karvia may close in May.', 'closes'],
  ['that is only mulled', 'Karvia closes port', 'Karvia is considering closing the port.', 'closes'],
  ['that is only hearsay', 'Karvia closed port', 'Karvia is said to have closed its port.', 'closed'],
  ['that is only demanded', 'Karvia bans trawlers', 'Greens in Karvia demand a ban on trawlers.', 'bans'],
])('a deed %s is compared too', (_, headline, body, text) => {
  expect(certainty(headline, body)).toMatchObject([{ text, verdict: 'weaker' }]);
});

test('what somebody only wants is no deed', () => {
  expect(
    certainty('Mayor wants harbour tolls scrapped', 'The harbour tolls should be scrapped, the mayor said.'),
  ).toEqual([]);
});

test('what is settled in the headline and only possible in the body is weaker', () => {
  expect(certainty('Karvia to close port', 'The port of Karvia may close in May.')).toMatchObject([
    { verdict: 'weaker', message: 'The headline tells “close” as settled; the article says “may close”.' },
  ]);
  expect(certainty('Karvia to close port', 'The port of Karvia will close in May.')).toEqual([]);
});

test('denied in the body, in whatever form of the verb: contradicted', () => {
  expect(certainty('Karvia lifts harbour tolls', 'Karvia denied lifting any harbour tolls.')).toMatchObject([
    { text: 'lifts', verdict: 'contradicted' },
  ]);
});

test.each([
  [
    'done in one sentence of the body',
    'Senate overturns harbour tolls',
    'The Senate was expected to overturn the harbour tolls. It overturned the tolls.',
  ],
  [
    'a verb that the body does not use',
    'Senate overturns harbour tolls',
    'The Senate may end the harbour tolls this week.',
  ],
  ['what is announced', 'Tarrant quits council', 'Tarrant announced that he would quit the council.'],
  [
    'a ban that is there',
    'Karvia bans trawlers',
    'Greens demand a ban on trawlers. The ban of Karvia took effect.',
  ],
  [
    'a hedge in the headline',
    'Senate may overturn harbour tolls',
    'The Senate may overturn the harbour tolls this week.',
  ],
  ['a question', 'Will Senate overturn harbour tolls?', 'The Senate may overturn the harbour tolls.'],
  [
    'a plan of the same people for something else',
    'Senate overturns harbour tolls',
    'After a long day about the harbour, the Senate said that it would overturn a rule about late ferries and old tolls.',
  ],
  [
    'a plan for something else',
    'Senate overturns harbour tolls',
    'The Senate spoke of harbour tolls. A gale might overturn boats.',
  ],
])('%s: nothing is said', (_, headline, body) => {
  expect(certainty(headline, body)).toEqual([]);
});

test.each([
  ['Is it late?', true],
  ['‘Is it late?’', true],
  ['It is late', false],
])('%s asks: %s', (headline, expected) => {
  const doc = read(headline, []);
  expect(isQuestion(doc, doc.tokens.count)).toBe(expected);
});

test('an everyday verb is held against a sentence that holds most of the headline', () => {
  expect(
    certainty(
      'Karvia takes harbour tolls from Velden',
      'Karvia plans to take the harbour tolls from Velden.',
    ),
  ).toMatchObject([{ text: 'takes', verdict: 'weaker' }]);
  expect(
    certainty('Karvia takes harbour tolls from Velden', 'Karvia may take fewer tolls. Velden has a harbour.'),
  ).toEqual([]);
});

test('the same deed told of other people does not make it done', () => {
  const body = 'Karvia will sign the harbour treaty in May.';
  const headline = 'Karvia signs harbour treaty';
  expect(certainty(headline, `${body} Farmers signed papers elsewhere.`)).toMatchObject([
    { text: 'signs', verdict: 'weaker' },
  ]);
  expect(certainty(headline, `${body} They signed it early.`)).toEqual([]);
});
