/** Proves that only a direct opposite, beside the same words, contradicts a headline. */
import { expect, test } from 'vitest';
import { support, verdicts } from './sample-doc';

const events = (headline: string, body: string) =>
  verdicts(support(headline, body).claims.filter(({ type }) => type === 'event'));

test.each([
  [
    'Senate approves Karvia harbour tolls',
    'On Monday the Senate rejected the Karvia harbour tolls by three votes.',
    ['approves: contradicted'],
  ],
  [
    'Karvia wins harbour dispute with Velden',
    'Karvia lost the harbour dispute with Velden.',
    ['wins: contradicted'],
  ],
])('%s', (headline, body, expected) => {
  expect(events(headline, body)).toEqual(expected);
});

test.each([
  [
    'the headline’s own word stands in the body',
    'The Senate approved the Karvia harbour tolls. It rejected the Karvia harbour lamps.',
  ],
  ['only planned', 'The Senate may reject the Karvia harbour tolls.'],
  ['about something else', 'The Senate met. Karvia harbour tolls are old. A clerk rejected the tea.'],
  ['said by somebody', '“The Senate rejected the Karvia harbour tolls,” a clerk said.'],
])('%s: nothing is said', (_, body) => {
  expect(events('Senate approves Karvia harbour tolls', body)).toEqual([]);
});
