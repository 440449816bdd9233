/** Proves who is taken to speak, and that pronouns and explanations lead back to the name. */
import { expect, test } from 'vitest';
import { readStatements } from '@/lib/support/read-statements';
import { read } from './sample-doc';

const speakers = (body: string): string[] =>
  readStatements(read('Port closes', [`The port lies in Karvia. ${body}`])).map(
    ({ kind, name }) => `${kind} ${name}`,
  );

test.each([
  ['The port will close, Ann Hollis said.', ['person Ann Hollis']],
  ['“The port will close,” said Ann Hollis.', ['person Ann Hollis']],
  ['Ann Hollis, who leads the union of dockers, said that the port would close.', ['person Ann Hollis']],
  ['Minister Ann Hollis said the port would close.', ['person Ann Hollis']],
  ['According to Ann Hollis, the port will close.', ['person Ann Hollis']],
  ['The Harbour Ministry said that the port would close.', ['organisation Harbour Ministry']],
  ['On Friday Norway said that the port would close.', ['organisation Norway']],
  ['The port will be run by the United States, Ann Hollis said.', ['person Ann Hollis']],
  ['A report said that the port would close.', ['document report']],
  ['Two officials said that the port would close.', ['official two officials']],
  ['A spokesman for Acme said that the port would close.', ['official spokesman']],
  ['Critics say that the port will close.', ['group critics']],
  ['The chief executive said that the port would close.', ['official chief executive']],
  ['Asked about the port, Ann Hollis shrugged: “Ask the dockers.”', ['person Ann Hollis']],
  ['Ann Hollis did not say when the port would close.', []],
  ['Ann Hollis never told anybody that the port would close.', []],
  ['Neither Ann Hollis nor the ministry said when the port would close.', []],
  ['Neither port will close, Ann Hollis said.', ['person Ann Hollis']],
  ['“It is neither here nor there,” said Ann Hollis.', ['person Ann Hollis']],
])('%s', (sentence, expected) => {
  expect(speakers(sentence)).toEqual(expected);
});

test.each([
  ['Karvian Harbour Minister Ann Hollis said it would close.', ['person Ann Hollis']],
  ['Author Ann Hollis said it would close.', ['person Ann Hollis']],
  ['Ann Hollis came. Hollis said it would close.', ['person Hollis']],
  ['Mr. Hollis came. Later, Hollis said it would close.', ['person Hollis']],
  ['Late at night Mary said it would close.', ['person Mary']],
  ['The firm Quaylink came. Then Quaylink said it would close.', ['organisation Quaylink']],
  ['The Ferrypost was early. Then The Ferrypost said it would close.', ['organisation Ferrypost']],
  ['On Monday Harbour Pilots Alliance said it would close.', ['organisation Harbour Pilots Alliance']],
  ['On Monday Statistics Norway said it would close.', ['organisation Statistics Norway']],
  ['Then Norwegians said it would close.', ['group Norwegians']],
  ['Then another Norwegian said it would close.', ['official Norwegian']],
  ['They met in May said the report.', []],
])('who speaks is told by the name: %s', (sentence, expected) => {
  expect(speakers(sentence)).toEqual(expected);
});

test('the first half of a name leads to the whole of it', () => {
  const [whole, half] = readStatements(
    read('Port closes', [
      'Then Oru Halv said that the port would close. On Friday, Oru said that it was late.',
    ]),
  );
  expect(half?.key).toBe(whole?.key);
});

test('he and she are the one who spoke last', () => {
  expect(speakers('Ann Hollis said that the port would close. She said that it was late.')).toEqual([
    'person Ann Hollis',
    'person Ann Hollis',
  ]);
});

test.each([
  ['On Friday Ann Hollis described the port as a mess.', ['person Ann Hollis']],
  ['On Friday Ann Hollis called the port “a mess from end to end”.', ['person Ann Hollis']],
  ['On Friday Ann Hollis called the port by phone.', []],
])('a view is a statement: %s', (sentence, expected) => {
  expect(speakers(sentence)).toEqual(expected);
});

test('who has the turn in an interview speaks', () => {
  expect(
    speakers('Ann Hollis came. Ann Hollis: “The port would close in May.” The end: nobody knows.'),
  ).toEqual(['person Ann Hollis']);
});

test.each([
  'The claim was made in public.',
  'They wanted to say more.',
  'The harbour showed its age.',
  'In Marsham said to be old stands a tower.',
])('nobody speaks in: %s', (sentence) => {
  expect(speakers(sentence)).toEqual([]);
});

test('words inside a quotation make no speaker', () => {
  expect(speakers('“Ben Ortway said so to everyone here,” Ann Hollis said.')).toEqual(['person Ann Hollis']);
});

test('two reports of one speaker in a sentence are one statement', () => {
  expect(speakers('Ann Hollis said that it would close and Ann Hollis said that it was late.')).toHaveLength(
    1,
  );
});
