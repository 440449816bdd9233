/** Proves how firmly a verb is taken to be said. */
import { expect, test } from 'vitest';
import { tokenText } from '@/lib/support/passages';
import { readModality } from '@/lib/support/read-modality';
import { read } from './sample-doc';

function modality(sentence: string, verb: string): string {
  const doc = read('Port closes', [sentence]);
  for (let i = doc.tokens.count - 1; i >= 0; i--) {
    if (tokenText(doc, i) === verb) return readModality(doc, i).modality;
  }
  return 'missing';
}

test.each([
  ['The mayor signed the order on Monday.', 'signed', 'done'],
  ['The mayor will sign the order.', 'sign', 'planned'],
  ['The mayor plans to sign the order.', 'sign', 'planned'],
  ['The mayor is expected to sign the order.', 'sign', 'planned'],
  ['The council is set to vote to overturn the order.', 'overturn', 'planned'],
  ['The council voted to overturn the order.', 'overturn', 'done'],
  ['The mayor was forced to sign the order.', 'sign', 'done'],
  ['The mayor may sign the order.', 'sign', 'possible'],
  ['Nobody knows if they sign the order.', 'sign', 'possible'],
  ['The mayor did not sign the order.', 'sign', 'denied'],
  ['The mayor refused to sign the order.', 'sign', 'done'],
  ['The mayor allegedly signed the order.', 'signed', 'alleged'],
  ['The sign was new.', 'sign', 'none'],
])('%s (%s): %s', (sentence, verb, expected) => {
  expect(modality(sentence, verb)).toBe(expected);
});
