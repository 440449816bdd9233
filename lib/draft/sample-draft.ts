/** A few lines to try the product on. */
import type { Draft } from './draft';

/** Written for this: a headline that its text does not carry, a quotation, and wording that a plain report would do without. */
export const sampleDraft: Draft = {
  headline: 'Council caves as mayor calls rivals’ bluff over ferry fares',
  text: [
    'Ferry fares will rise by 20 pence in May, the council said on Tuesday. The vote was 14 to 9.',
    '“Nobody wanted this shameful mess,” said the mayor, Iris Doran, who had asked for 30 pence in March and lowered the sum after two meetings with the opposition.',
    'The so-called compromise is a recipe for disaster, and it will hit hard-working families from Monday.',
  ].join('\n'),
};
