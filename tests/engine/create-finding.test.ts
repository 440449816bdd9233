import { expect, it } from 'vitest';
import { createFinding, fillTarget } from '@/lib/engine/create-finding';
import { findCandidates } from '@/lib/engine/find-candidates';
import { smallDoc, smallPack, smallRule } from '../small-pack';

it.each([
  ['rejects {target}’s demand', 'Rivera', 'rejects Rivera’s demand'],
  ['rejects {target}’s demand', 'his', 'rejects his demand'],
  ['{target} made a threat', 'their', 'they made a threat'],
  ['rejects the demand', null, 'rejects the demand'],
  ['rejects {target}’s demand', null, null],
])('fills “%s” with %s', (text, target, expected) => {
  expect(fillTarget(text, target)).toBe(expected);
});

it('shows the exact words, and lowers the severity of attributed ones', () => {
  const pack = smallPack([
    smallRule([{ match: '~call #POSS bluff', plain: ['rejects {target}’s demand'] }], {
      scope: { voice: ['outlet', 'attributed'] },
    }),
  ]);
  const doc = smallDoc('He said that Lima calls Oslo’s bluff $& now.', pack);
  const [candidate] = findCandidates(doc, pack);
  expect(candidate && createFinding(doc.text, pack, candidate)).toMatchObject({
    text: 'calls Oslo’s bluff',
    message: '“calls Oslo’s bluff” is a sample.',
    plain: ['rejects Oslo’s demand'],
    severity: 'note',
    voice: 'attributed',
    tier: 2,
  });
});

it('sets single marks inside the message’s double ones', () => {
  const pack = smallPack([smallRule([{ match: 'deal ~collapse' }])]);
  const doc = smallDoc('The “deal” collapsed.', pack);
  const [candidate] = findCandidates(doc, pack);
  expect(candidate && createFinding(doc.text, pack, candidate)).toMatchObject({
    text: '“deal” collapsed',
    message: '“‘deal’ collapsed” is a sample.',
  });
});
