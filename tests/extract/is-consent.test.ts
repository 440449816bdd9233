/** Proves that a consent wall is told from a story about one. */
import { expect, it } from 'vitest';
import { isConsent } from '@/lib/extract/is-consent';

const wall =
  'We and our partners store and read cookies on your device. Press “Accept all” to agree, or choose below. You can manage your consent at any time.';

it.each([
  ['a wall', wall, true],
  [
    'a story about walls',
    'The data office fined three shops on Monday because their pages kept cookies before anyone had agreed to it. Personal data of some eleven thousand visitors went to a broker, the office said.',
    false,
  ],
  ['a story of another thing', 'The sluice at Millgate opens at four, an hour later than before.', false],
  // A policy says the same at length, and nobody takes it for a wall.
  ['a long text', wall + ' The board met again.'.repeat(400), false],
])('%s', (_, text, expected) => {
  expect(isConsent(text)).toBe(expected);
});
