/** Proves which words of a headline are told as deeds. */
import { expect, test } from 'vitest';
import { deedOf } from '@/lib/support/deed';
import { indexOfToken, read } from './sample-doc';

function deed(headline: string, verb: string): string | null {
  const doc = read(headline, []);
  const found = deedOf(doc, indexOfToken(doc, verb));
  return found && (found.isAhead ? 'settled' : found.isPassive ? 'done to' : 'done');
}

test.each([
  ['Karvia closes port', 'closes', 'done'],
  ['Ministers close port', 'close', 'done'],
  ['Police arrest captain', 'arrest', 'done'],
  ['Captain killed cook', 'killed', 'done'],
  ['Port closed by storm', 'closed', 'done to'],
  ['Port was closed', 'closed', 'done to'],
  ['Karvia to close port', 'close', 'settled'],
  ['Council to close port', 'close', 'settled'],
  ['Ferries are late, and council to close port', 'close', 'settled'],
  ['Senate of Karvia to close port', 'close', 'settled'],
  ['Karvia will close port', 'close', 'settled'],
  ['Karvia wants to close port', 'close', null],
  ['Mayor wants port closed', 'closed', null],
  ['10 films to close festival', 'close', null],
  ['The best books to open on Sunday', 'open', null],
  ['Five ministers to close port', 'close', 'settled'],
])('in “%s” “%s” is told as %s', (headline, verb, expected) => {
  expect(deed(headline, verb)).toBe(expected);
});
