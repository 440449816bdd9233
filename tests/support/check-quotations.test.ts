import { expect, test } from 'vitest';
import { claimsUnder, support, verdicts } from './sample-doc';

const quotations = (headline: string, body: string): string[] =>
  verdicts(support(headline, body).claims.filter(({ type }) => type === 'quotation'));

const HEADLINE = 'Captain calls harbour tolls ‘a tax on honest herring’';

test.each([
  ['word for word', 'The captain called the harbour tolls “a tax on honest herring” on Monday.'],
  ['with other marks and capitals', "The captain said of harbour tolls: 'A tax on honest herring.'"],
  ['without marks', 'The captain said harbour tolls were a tax on honest herring.'],
])('%s in the body carries it', (_, body) => {
  expect(quotations(HEADLINE, body)).toEqual(['a tax on honest herring: supported']);
});

test.each([
  [
    'with a “she said” between',
    'Captain: “We pay every day and we shall not pay more”',
    '“We pay every day,” the captain said of the harbour tolls, “and we shall not pay more.”',
  ],
  [
    'spelt as others spell',
    'Captain on harbour tolls: “We honour and fulfil the programme”',
    'The captain said of the harbour tolls: “We honor and fulfill the program.”',
  ],
])('%s it is the same quotation', (_, headline, body) => {
  expect(quotations(headline, body)).toEqual([expect.stringMatching(/: supported$/)]);
});

test('two quotations far apart do not make one', () => {
  expect(
    quotations(
      'Captain on harbour tolls: “Crews pay for herring and pilots sleep in velvet”',
      'The captain said of the tolls: “Crews pay for herring.” Later that week, after the board had met twice more at the quay, others said “and pilots sleep in velvet”.',
    ),
  ).toEqual(['Crews pay for herring and pilots sleep in velvet: not-found']);
});

test('words left out with an ellipsis are no change', () => {
  expect(
    quotations(
      'Captain on harbour tolls: “We pay … for nothing”',
      'The captain said of the harbour tolls: “We pay every day for nothing.”',
    ),
  ).toEqual(['We pay … for nothing: supported']);
});

test('altered words are weaker', () => {
  expect(
    quotations(
      'Captain on harbour tolls: “a heavy tax on every honest herring boat”',
      'The captain called the harbour tolls “a small tax on the odd honest herring boat”.',
    ),
  ).toEqual(['a heavy tax on every honest herring boat: weaker']);
});

test('a “not” that the body lacks is no small word', () => {
  expect(
    quotations(
      'Captain on harbour tolls: “We won’t pay the herring clerk twice”',
      'The captain said of harbour tolls: “We pay the old herring clerk twice.”',
    ),
  ).toEqual(['We won’t pay the herring clerk twice: weaker']);
});

test('words that are not there are not found', () => {
  expect(quotations(HEADLINE, 'The captain paid the harbour tolls.')).toEqual([
    'a tax on honest herring: not-found',
  ]);
});

test.each([
  [
    'a contraction written out',
    'Captain on harbour tolls: “You’ll pay twice for every herring you land”',
    'The captain said of the harbour tolls: “You will pay twice for every herring that you land.”',
  ],
  [
    'a sign for a word',
    'Captain on harbour tolls: “Pay & smile at the herring clerk”',
    'The captain said of the harbour tolls: “Pay and smile at the herring clerk.”',
  ],
  [
    'a word of the same family',
    'Captain on harbour tolls: ‘shopper’ pays',
    'Those who shop at the quay pay the harbour tolls, the captain said.',
  ],
  ['masked words', 'Captain calls harbour tolls ‘bull****’', 'The captain cursed the harbour tolls.'],
  [
    'quotations without content',
    'Captain on harbour tolls: “Why?”',
    'The captain asked about the harbour tolls.',
  ],
])('%s are passed over', (_, headline, body) => {
  expect(quotations(headline, body)).toEqual([]);
});

test.each([
  ['‘The Salt Road’', []],
  ['‘We shall sell each boat before spring’', ['We shall sell each boat before spring: not-found']],
])('under the subheading %s is missed: %j', (heading, expected) => {
  expect(verdicts(claimsUnder(heading).filter(({ type }) => type === 'quotation'))).toEqual(expected);
});

test('a quotation that says the opposite of what was said is told from one in other words', () => {
  const body = 'The captain said of the harbour tolls: “We can pay them this year.” He left at noon.';
  const { claims } = support('Captain on harbour tolls: “We can’t pay them this year”', body);
  expect(
    claims.filter(({ type }) => type === 'quotation').map(({ verdict, message }) => [verdict, message]),
  ).toEqual([['contradicted', 'In the article these words stand without “can’t”.']]);
});

test('figures may be written another way, but not the words beside them', () => {
  const body =
    'The captain said of the harbour tolls: “We paid twelve hundred pounds for a single berth in May.”';
  expect(quotations('Captain on harbour tolls: “We paid £1,200 for a single berth in May”', body)).toEqual(
    [],
  );
  expect(quotations('Captain on harbour tolls: “We paid £1,200 for a velvet berth in May”', body)).toEqual([
    expect.stringMatching(/: not-found$/),
  ]);
});
