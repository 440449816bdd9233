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
])('%s', (sentence, expected) => {
  expect(speakers(sentence)).toEqual(expected);
});

test('he and she are the one who spoke last', () => {
  expect(speakers('Ann Hollis said that the port would close. She said that it was late.')).toEqual([
    'person Ann Hollis',
    'person Ann Hollis',
  ]);
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
