import { expect, test } from 'vitest';
import { support, verdicts } from './sample-doc';

const names = (headline: string, body: string): string[] =>
  verdicts(support(headline, body).claims.filter(({ type }) => type === 'name'));

test.each([
  [
    'the same name',
    'Harbour tolls rise after talks with Ada Quill',
    'Ada Quill raised the harbour tolls after talks.',
    'Ada Quill',
  ],
  [
    'a last name',
    'Harbour tolls rise after talks with Ada Quill',
    'Ms Quill raised the harbour tolls after talks.',
    'Ada Quill',
  ],
  [
    'a seat of government',
    'New harbour tolls anger Moscow',
    'The Kremlin disliked the new harbour tolls, to the anger of captains.',
    'Moscow',
  ],
  [
    'a name with its accents',
    'Harbour tolls rise after talks with Tomas Lindal',
    'Tomás Líndal raised the harbour tolls after talks.',
    'Tomas Lindal',
  ],
  [
    'a people',
    'New harbour tolls anger Norway',
    'Norwegian captains felt anger over the new harbour tolls.',
    'Norway',
  ],
  [
    'a possessive',
    'New harbour tolls anger Norway',
    'Norway’s captains felt anger over the new harbour tolls.',
    'Norway',
  ],
  [
    'initials spelled out',
    'Harbour tolls rise, says the KHB',
    'The Karvia Harbour Board said tolls would rise.',
    'KHB',
  ],
  [
    'initials alone',
    'Harbour tolls rise, says the Karvia Harbour Board',
    'The KHB said harbour tolls would rise.',
    'Karvia Harbour Board',
  ],
  [
    'a state by its post code',
    'Senator from Minnesota pays harbour tolls',
    'Ada Quill (D-MN) paid the harbour tolls.',
    'Minnesota',
  ],
  [
    'a nickname of a place',
    'Harbour tolls rise again in Detroit',
    'In the Motor City, harbour tolls go up.',
    'Detroit',
  ],
  [
    'all parts of a name with a hyphen',
    'Harbour tolls rise after talks with Lee Jong-su',
    'Lee Jong-su raised harbour tolls after talks.',
    'Lee Jong-su',
  ],
  [
    'a title before it',
    'Harbour tolls rise, says President Quill',
    'Harbour tolls will rise, said Ada Quill.',
    'Quill',
  ],
])('%s in the body carries the name', (_, headline, body, name) => {
  expect(names(headline, body)).toContain(`${name}: supported`);
});

test('a name that the body never gives is not found', () => {
  expect(
    names('Harbour tolls rise after talks with Ada Quill', 'Harbour tolls rise after talks with Bo Marsh.'),
  ).toEqual(['Ada Quill: not-found']);
  expect(names('Harbour Tolls Anger Norway', 'Harbour tolls anger Danish captains.')).toEqual([
    'Norway: not-found',
  ]);
});

test('a name of the standfirst is looked for in the body alone', () => {
  const inStandfirst = (body: string) =>
    verdicts(
      support('Harbour tolls rise, says Ada Quill', body, 'The board under Ada Quill met in Norway').claims,
    ).filter((row) => row.endsWith('not-found'));
  expect(inStandfirst('Ada Quill raised harbour tolls in Norway.')).toEqual([]);
  expect(inStandfirst('Ada Quill raised harbour tolls.')).toEqual(['Norway: not-found']);
});

test.each([
  ['words of a title-case headline', 'Harbour Tolls Rise Again Next Spring', 'Harbour tolls go up.'],
  ['the first word', 'Tolls rise again in the harbour', 'The harbour asks for more.'],
  ['a label', 'Raw Footage: harbour tolls rise again', 'Harbour tolls go up again.'],
  ['an author at the end', 'Harbour tolls are too high, writes Ada Quill', 'Harbour tolls are high.'],
  ['the outlet', 'Harbour tolls rise again | The Karvia Bee', 'Harbour tolls go up again.'],
  ['names inside quotations', 'Harbour captains: “we miss Ada Quill”', 'Harbour captains miss her.'],
  ['shouted words', 'Harbour tolls will NOT rise, captains say ON AIR', 'Captains spoke of harbour tolls.'],
  ['common letters', 'Harbour tolls rise on TV, says the CEO', 'Harbour tolls go up again.'],
  ['a note in brackets', 'Harbour tolls rise again in town [Google Translate]', 'Harbour tolls go up.'],
  ['a label of several words', 'Nets on Quay: harbour tolls rise again', 'Harbour tolls go up again.'],
  ['a people that only describes', 'Norwegian captain pays harbour tolls', 'The captain paid the tolls.'],
  [
    'common words that are names too',
    'House Fire Closes Turkey Farm',
    'A fire closed a farm. The house is gone.',
  ],
])('%s are passed over', (_, headline, body) => {
  expect(names(headline, body).filter((row) => !row.endsWith('supported'))).toEqual([]);
});

test.each([
  [
    'has another surname',
    'Susan Vantervell',
    'Susan Quill raised the harbour tolls after talks. Susan Quill left at noon.',
  ],
  [
    'shares the office alone',
    'Sheriff Vantervell',
    'The sheriff, Ada Quill, raised the harbour tolls after talks.',
  ],
  [
    'shares half of a name that is never halved',
    'Karvia Vantervell',
    'Karvia Harbour raised its tolls after talks.',
  ],
])('one who %s is not named', (_, name, body) => {
  expect(names(`Harbour tolls rise after talks with ${name} in town`, body)).toEqual([
    expect.stringMatching(/Vantervell: not-found$/),
  ]);
});

test.each([
  ['by the given name alone', 'Susan Vantervell', 'Susan raised the harbour tolls after talks.'],
  ['without the suffix', 'Susan Quill Jr', 'Mr Quill raised the harbour tolls after talks.'],
  ['by the first half alone', 'Karvia Harbour', 'Karvia raised its tolls after talks.'],
])('one whom the body calls %s is named', (_, name, body) => {
  expect(names(`Harbour tolls rise after talks with ${name} in town`, body)).toEqual([
    expect.stringMatching(/: supported$/),
  ]);
});
