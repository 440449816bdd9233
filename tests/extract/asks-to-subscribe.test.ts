/** Proves which pages ask their reader to subscribe. */
import { expect, it } from 'vitest';
import { asksToSubscribe } from '@/lib/extract/asks-to-subscribe';
import { blocksOf } from './read-html';

it.each([
  ['To continue reading, start a trial subscription.', true],
  ['Already a subscriber? Log in.', true],
  ['Read more', false],
  [`He asked them to subscribe to read it. ${'The quay was empty by noon. '.repeat(12)}`, false],
])('“%.40s” is an offer: %s', async (text, expected) => {
  expect(asksToSubscribe(await blocksOf(`<p>One.</p><p>${text}</p>`))).toBe(expected);
});
