/** Proves that the rule about opening quotations points at the quoted words and lets speakers pass. */
import { expect, it } from 'vitest';
import rule from '@/lib/rules/leading-quotation';
import { smallDoc } from '../small-pack';

const found = (headline: string) => {
  const doc = smallDoc([['headline', headline]]);
  return rule.find(doc, 'reportage').map(({ start, end }) => doc.text.slice(start, end));
};

it('points at the quotation, whatever its marks', () => {
  expect(found('“We lost our boats”: A year on the Tyne')).toEqual(['We lost our boats']);
  expect(found("'We lost our boats': A year on the Tyne")).toEqual(['We lost our boats']);
});

it('lets a quotation pass that has a speaker', () => {
  expect(found('“We lost our boats”: Fishermen sue council')).toEqual([]);
  expect(found('“We lost our boats,” a fisherman says')).toEqual([]);
});

it('says nothing of a quotation later in the headline', () => {
  expect(found('On the Tyne “we lost our boats”: A year without fish')).toEqual([]);
});
