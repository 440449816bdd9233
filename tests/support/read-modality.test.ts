/** Proves how firmly a verb is taken to be said. */
import { expect, test } from 'vitest';
import { tokenText } from '@/lib/support/passages';
import { readModality, readNoun } from '@/lib/support/read-modality';
import { read } from './sample-doc';

function modality(sentence: string, word: string, readIt = readModality): string {
  const doc = read('Port closes', [sentence]);
  for (let i = doc.tokens.count - 1; i >= 0; i--) {
    if (tokenText(doc, i) === word) return readIt(doc, i).modality;
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
  ['In May the mayor signed the order.', 'signed', 'done'],
  ['On May 3 the mayor signed the order.', 'signed', 'done'],
  ['Nobody knows if they sign the order.', 'sign', 'possible'],
  ['The mayor did not sign the order.', 'sign', 'denied'],
  ['The mayor refused to sign the order.', 'sign', 'done'],
  ['The mayor allegedly signed the order.', 'signed', 'alleged'],
  ['The sign was new.', 'sign', 'none'],
  ['The mayor not only signed the order.', 'signed', 'done'],
  ['The mayor is said to have signed the order.', 'signed', 'alleged'],
  ['The mayor is accused of having signed the order.', 'signed', 'alleged'],
  ['The mayor is considering signing the order.', 'signing', 'possible'],
  ['The mayor is weighing whether to sign the order.', 'sign', 'possible'],
  ['The order might help to close the port.', 'close', 'planned'],
  ['The order helps to close the port.', 'close', 'done'],
  ['The mayor is forecast to pass the order.', 'pass', 'planned'],
])('%s (%s): %s', (sentence, verb, expected) => {
  expect(modality(sentence, verb)).toBe(expected);
});

test.each([
  ['Greens demand a ban on trawlers.', 'ban', 'possible'],
  ['Greens called for a ban on trawlers.', 'ban', 'possible'],
  ['A ban on trawlers is being considered.', 'ban', 'possible'],
  ['A ban on trawlers could come.', 'ban', 'possible'],
  ['The ban on trawlers took effect.', 'ban', 'none'],
])('%s leaves the deed “%s” %s', (sentence, noun, expected) => {
  expect(modality(sentence, noun, readNoun)).toBe(expected);
});
