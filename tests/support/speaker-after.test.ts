/** Proves that who speaks is found after the verb and after “according to”, and that whom they speak for is not taken for them. */
import { expect, test } from 'vitest';
import { endsInName, personAt } from '@/lib/support/speaker-after';
import { indexOfToken, read, speakersIn } from './sample-doc';

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
  expect(speakersIn(text)).toEqual(expected);
});

test('a person is read from the first word of the name on', () => {
  const doc = read('Port closes', ['It was sold to Ann van der Hollis and to Acme Corp. in May.']);
  expect(personAt(doc, indexOfToken(doc, 'Ann'), doc.tokens.count)?.name).toBe('Ann van der Hollis');
  expect(personAt(doc, indexOfToken(doc, 'Acme'), doc.tokens.count)).toBeNull();
  expect(personAt(doc, indexOfToken(doc, 'sold'), doc.tokens.count)).toBeNull();
});

test.each([
  ['It was sold to Ann Hollis.', true],
  ['It was sold to the Quayside Trust, once more.', true],
  ['It was sold to Ann Hollis in May.', false],
  ['It was sold to nobody.', false],
])('after “to” in “%s” a name ends what is said: %s', (text, expected) => {
  const doc = read('Port closes', [text]);
  expect(endsInName(doc, indexOfToken(doc, 'to') + 1, doc.tokens.count)).toBe(expected);
});
