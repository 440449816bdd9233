/** Contempt told by the verb: belittle, vilify, sneer, rail against. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'scorn-verb',
  title: 'Verb of contempt',
  category: 'conflict-verb',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” gives the act its worst reading; “criticised” or the words themselves would do.',
  why: 'The verb tells not only that somebody objected but that it was done out of contempt. The words said would let readers judge.',
  innocent: 'Where the words are quoted beside it and bear it out, the verb may stand.',
  source: {
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    locator: 'Framing bias: one-sided terms',
    by: 'Recasens, Danescu-Niculescu-Mizil and Jurafsky, 2013',
  },
  entries: [
    {
      match: '@scorn-verbs',
      plain: ['criticised', 'objected to'],
      unless: ['&@arts'],
      flags: [
        'Trump [[belittled]] the judges.',
        'Biden [[belittled]] the judges.',
        'The paper [[vilified]] Labour for a year.',
        'The paper [[vilified]] Conservatives for a year.',
        'He [[denigrates]] the drivers.',
        'The host [[sneered]] at the farmers.',
      ],
      passes: [
        'Skewer the lamb and grill it.',
        'The film derides a count.',
        'The union said that they belittled the nurses.',
        'The mayor criticised the toll.',
        'Chefs turned them on a skewer stick.',
      ],
    },
  ],
});
