/** Proves that who speaks is found after the verb and after “according to”, and that whom they speak for is not taken for them. */
import { expect, test } from 'vitest';
import { tokenText } from '@/lib/support/passages';
import { readStatements } from '@/lib/support/read-statements';
import { endsInName, personAt } from '@/lib/support/speaker-after';
import type { Doc } from '@/lib/text/doc';
import { read } from './sample-doc';

const INTRODUCTION =
  'On the old pier by the sea Ann Hollis met Joe Tarrant and Carla Munn for lunch. Later a man from Acme came with others from Quaylink, and they stayed late into the night.';

test.each<[string, string[]]>([
  ['The ferry will run again in May, said the port’s director, Ann Hollis.', ['person Ann Hollis']],
  ['According to a report by the Quayside Trust, the ferry carried 9,000 people.', ['document report']],
  ['According to court documents, the ferry had no licence.', ['document documents']],
  ['It was late, according to Acme spokesman Ben Ortway.', ['person Ben Ortway']],
  ['It was late, according to officials, Hollis among them.', ['official officials']],
  ['According to critics, Ann Hollis sold the boat.', ['group critics']],
  ['It was late, said a spokesman for the port, Ben Ortway.', ['person Ben Ortway']],
  ['It was late, according to an Acme report.', ['document report']],
  ['The port, which is new, will close in May, reports Ann Hollis.', ['person Ann Hollis']],
])('%s', (text, expected) => {
  const statements = readStatements(read('Port closes', [`${INTRODUCTION} ${text}`]));
  expect(statements.map(({ kind, name }) => `${kind} ${name}`)).toEqual(expected);
});

const indexOf = (doc: Doc, word: string): number =>
  Array.from({ length: doc.tokens.count }, (_, i) => tokenText(doc, i)).indexOf(word);

test('a person is read from the first word of the name on', () => {
  const doc = read('Port closes', ['It was sold to Ann van der Hollis and to Acme Corp. in May.']);
  expect(personAt(doc, indexOf(doc, 'Ann'), doc.tokens.count)?.name).toBe('Ann van der Hollis');
  expect(personAt(doc, indexOf(doc, 'Acme'), doc.tokens.count)).toBeNull();
  expect(personAt(doc, indexOf(doc, 'sold'), doc.tokens.count)).toBeNull();
});

test.each([
  ['It was sold to Ann Hollis.', true],
  ['It was sold to the Quayside Trust, once more.', true],
  ['It was sold to Ann Hollis in May.', false],
  ['It was sold to nobody.', false],
])('after “to” in “%s” a name ends what is said: %s', (text, expected) => {
  const doc = read('Port closes', [text]);
  expect(endsInName(doc, indexOf(doc, 'to') + 1, doc.tokens.count)).toBe(expected);
});
