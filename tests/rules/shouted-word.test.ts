/** Proves that the rule about capitals points at shouted words and leaves initials, labels and headlines in capitals alone. */
import { expect, it } from 'vitest';
import rule from '@/lib/rules/shouted-word';
import { smallDoc } from '../small-pack';

const found = (headline: string) => {
  const doc = smallDoc([['headline', headline]]);
  return rule.find(doc, 'reportage').map(({ start, end }) => doc.text.slice(start, end));
};

it('points at each shouted word', () => {
  expect(found('Two BRIDGES closed and the mayor is NEVER told')).toEqual(['BRIDGES', 'NEVER']);
  expect(found('Ferry captain is FIRED a week after the storm')).toEqual(['FIRED']);
});

it('leaves initials, figures and labels alone', () => {
  expect(found('NHS and UNICEF agree on vaccines for the COVID ward')).toEqual([]);
  expect(found('PICTURED: The bridges that closed in the storm')).toEqual([]);
});

it('says nothing when the whole headline stands in capitals', () => {
  expect(found('TWO BRIDGES CLOSED AS THE MAYOR IS NEVER TOLD')).toEqual([]);
  expect(found('Hull: TWO BRIDGES CLOSED')).toEqual([]);
});

it('leaves what somebody else said to them', () => {
  expect(found('Mayor: “We were NEVER told about the two closed bridges”')).toEqual([]);
});
