/** Proves the signs by which reported speech is told, where the voice suite does not. */
import { expect, it } from 'vitest';
import { createSpeechSigns, isManner } from '@/lib/text/speech-signs';
import { smallDoc, wordsOf } from '../small-pack';

/** Returns the signs of one sentence, and the place of a word in it. */
function signsOf(text: string) {
  const doc = smallDoc(text);
  return {
    signs: createSpeechSigns(doc.text, doc.tokens, doc.marks),
    at: (word: string) => wordsOf(doc).indexOf(word),
    last: doc.tokens.count,
  };
}

it('tells a verb of reporting from a noun and from a statement about silence', () => {
  const verb = signsOf('The minister claims little.');
  expect(verb.signs.isReportingVerb(verb.at('claims'), 0)).toBe(false);
  const noun = signsOf('The claims that were made are many.');
  expect(noun.signs.isReportingVerb(noun.at('claims'), 0)).toBe(false);
  const said = signsOf('The minister claims that taxes fell.');
  expect(said.signs.isReportingVerb(said.at('claims'), 0)).toBe(true);
});

it('knows a speaker by name or office, and no longer row of words', () => {
  const name = signsOf('IMF chief');
  expect(name.signs.isSpeaker(0, name.last)).toBe(true);
  const row = signsOf('How the old port was saved');
  expect(row.signs.isSpeaker(0, row.last)).toBe(false);
});

it.each([
  ['flatly', true],
  ['family', false],
  ['Kelly', false],
  ['only', false],
])('“%s” says in what manner: %s', (word, expected) => {
  const doc = smallDoc(`The minister and ${word} denied it.`);
  expect(isManner(doc.text, doc.tokens, wordsOf(doc).indexOf(word.toLowerCase()))).toBe(expected);
});
