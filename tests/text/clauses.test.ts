/** Proves where clauses end and what is told of their words, where the voice suite does not. */
import { expect, it } from 'vitest';
import { createClauseReader } from '@/lib/text/clauses';
import { smallDoc, wordsOf } from '../small-pack';

/** Returns the clauses of one sentence, and the place of a word in it. */
function clausesOf(text: string) {
  const doc = smallDoc(text);
  return {
    clauses: createClauseReader(doc.text, doc.tokens),
    at: (word: string) => wordsOf(doc).indexOf(word),
    last: doc.tokens.count,
  };
}

it('finds a past verb, and takes no adjective for one', () => {
  const past = clausesOf('The board ignored the gaps.');
  expect(past.clauses.hasPast(0, past.last)).toBe(true);
  const adjective = clausesOf('The botched plan of the elected board');
  expect(adjective.clauses.hasPast(0, adjective.last)).toBe(false);
});

it.each([
  ['The board called the charge absurd.', 'absurd', true],
  ['The board called the charge of theft absurd.', 'theft', false],
  ['The board called the charge of theft dreadful.', 'dreadful', true],
  ['The board called the man at noon today.', 'today', false],
  ['The board called the police.', 'police', false],
  ['The board calls his bluff.', 'bluff', false],
])('in “%s” “%s” says what is thought: %s', (sentence, word, expected) => {
  const { clauses, at } = clausesOf(sentence);
  expect(clauses.isPredicate(at(word), 3)).toBe(expected);
});

it('ends a clause at the next mark, and follows none for long', () => {
  const near = clausesOf('The board met, and left.');
  expect(near.clauses.clauseEnd(0, near.last)).toBe(3);
  const far = clausesOf(`The board ${'met and left and '.repeat(10)}slept.`);
  expect(far.clauses.clauseEnd(0, far.last)).toBe(0);
});
