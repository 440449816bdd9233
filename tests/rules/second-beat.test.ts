/** Proves that the rule about turns points at the second beat and lets plain second sentences pass. */
import { expect, it } from 'vitest';
import rule from '@/lib/rules/second-beat';
import { smallDoc } from '../small-pack';

const found = (headline: string) => {
  const doc = smallDoc([['headline', headline]]);
  return rule.find(doc, 'reportage').map(({ start, end }) => doc.text.slice(start, end));
};

it('points at a sentence that turns the one before it', () => {
  expect(found('The mayor promised ten trams. Then came the bill')).toEqual(['Then came the bill']);
});

it('points at a short sentence that looks back, and not at a long one', () => {
  expect(found('The mayor promised ten trams. She bought two')).toEqual(['She bought two']);
  expect(found('The mayor promised ten trams. She bought 2')).toEqual([]);
  expect(found('The mayor bought ten trams. She will show them to the press on Friday')).toEqual([]);
});

it('says nothing of a turn in somebody else’s words, or at the start', () => {
  expect(found('“We paid. Then they left,” says the mayor')).toEqual([]);
  expect(found('Then there were two trams in Leeds')).toEqual([]);
});
