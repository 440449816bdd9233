import { expect, test } from 'vitest';
import { claimsUnder, support, verdicts } from './sample-doc';

const numbers = (headline: string, body: string) =>
  support(headline, body).claims.filter(({ type }) => type === 'number');

test('a number of the headline that the body gives is found on its own span', () => {
  const [claim] = numbers(
    'Storm sinks 12 trawlers off Karvia',
    'Twelve trawlers sank off Karvia in the storm.',
  );
  expect(claim).toMatchObject({ text: '12', span: { start: 12, end: 14 }, verdict: 'supported' });
});

test('one that it does not give is not found, and the figure of the closest sentence is named', () => {
  const [claim] = numbers('Storm sinks 25 trawlers off Karvia', 'A storm off Karvia sank 12 trawlers.');
  expect(claim).toMatchObject({
    verdict: 'not-found',
    message: '“25” is not in the text we could read. The closest sentence says “12”.',
  });
});

test.each([
  ['a list', '7 reasons to love the Karvia trawlers'],
  ['a small count', 'Two trawlers collide off Karvia'],
  ['a year', 'Karvia trawlers ready for 2031'],
  ['a span of time', 'Karvia trawlers stay in port for 6 weeks'],
  ['a list with a word before it', 'Karvia trawlers: 7 tasty new recipes'],
  ['a first course', 'Karvia trawlers 101: how to steer'],
  ['a date in figures', 'Karvia trawlers news (2031-04-09)'],
  ['a sum in another currency', 'Karvia trawlers cost $460 a day'],
  ['a rough count', 'Dozens of trawlers leave Karvia'],
  ['somebody’s words', 'Karvia captain: “40 trawlers were too many”'],
])('%s that the body does not repeat is passed over', (_, headline) => {
  expect(numbers(headline, 'The trawlers of Karvia were in port. A berth costs £300.')).toEqual([]);
});

test('a span of time that is no other span is compared', () => {
  expect(
    numbers('Karvia trawlers stay in port for 41 days', 'The trawlers of Karvia were in port.'),
  ).toMatchObject([{ text: '41', verdict: 'not-found' }]);
});

test('a number in the standfirst counts as given', () => {
  const { claims } = support(
    'Storm sinks 25 trawlers',
    'The trawlers sank in a storm.',
    'All 25 crews were saved',
  );
  expect(claims.find(({ type }) => type === 'number')?.verdict).toBe('supported');
});

test('an ordinal in the body carries a count', () => {
  const [claim] = numbers(
    'Karvia board to name four captains',
    'Who is the fourth captain that the board of Karvia will name?',
  );
  expect(claim).toMatchObject({ text: 'four', verdict: 'supported' });
});

test('another span of time is raised where the body speaks of the same', () => {
  const body = 'The trawlers of Karvia must stay in port for two weeks.';
  expect(numbers('Karvia trawlers stay in port for 6 weeks', body)).toMatchObject([
    { text: '6', verdict: 'not-found' },
  ]);
  expect(numbers('Karvia trawlers stay in port for 14 days', body)).toMatchObject([{ verdict: 'supported' }]);
});

test('a span of time of another matter carries nothing and raises nothing', () => {
  expect(
    numbers(
      'Karvia trawlers stay in port for 6 weeks',
      'The trawlers of Karvia were in port. Six boats passed. Lunch takes two weeks to plan.',
    ),
  ).toEqual([]);
});

test.each([
  ['Karvia names four captains', 'The new captains are Ann Hollis, Joe Tarrant, Carla Munn and Di Vane.'],
  ['Karvia loses 11 trawlers', 'Karvia lost seven old trawlers and four new ones.'],
])('what the body lists is counted: “%s”', (headline, body) => {
  expect(numbers(headline, body)).toMatchObject([{ verdict: 'supported' }]);
});

test('tonnes and parts of them are compared, however few', () => {
  const body = 'Police in Karvia found 250kg of old rope.';
  expect(numbers('Karvia finds 2.5 tonnes of rope', body)).toMatchObject([{ verdict: 'not-found' }]);
});

test('the ends of a range may stand apart', () => {
  expect(
    numbers('Berths in Karvia cost $100 to $900', 'Berths in Karvia cost $100 in winter and $900 in summer.'),
  ).toMatchObject([{ verdict: 'supported' }]);
});

test.each([
  ['11. Pack ropes', []],
  ['Two-man tent (€120)', []],
  ['40 boats sank', ['40: not-found']],
  ['Tents cost €120', ['€120: not-found']],
])('under the subheading “%s” is missed: %j', (heading, expected) => {
  expect(
    verdicts(
      claimsUnder(heading).filter(({ type, verdict }) => type === 'number' && verdict !== 'supported'),
    ),
  ).toEqual(expected);
});
