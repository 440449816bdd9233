/** A failing as a noun: smugness, recklessness, sycophancy, hubris. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'vice-noun',
  title: 'Failing as a noun',
  category: 'insult',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” names a failing; the act that is meant can be described.',
  why: 'The noun judges a character and hides that it does, since it looks like a thing that simply is there.',
  innocent: 'An inquiry may have found it, and a profile may show it.',
  source: {
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    locator: 'Framing bias: one-sided terms',
    by: 'Recasens, Danescu-Niculescu-Mizil and Jurafsky, 2013',
  },
  entries: [
    {
      match: '@vice-nouns',
      unless: ['&[inquiry,inquest,tribunal,patients,diagnosed,coroner,watchdog]', '&@arts'],
      flags: [
        'The [[smugness]] of Labour was on show.',
        'The [[smugness]] of Conservatives was on show.',
        'It was [[recklessness]] by Trump.',
        'It was [[recklessness]] by Biden.',
        'Years of [[dysfunction]] emptied the fund.',
        'The letter shows the [[condescension]] of bosses.',
        'The letter shows the [[condescension]] of workers.',
      ],
      passes: [
        'The inquiry found recklessness at the yard.',
        'The film studies the smugness of a banker.',
        'The minister said it was recklessness.',
        'The council made three errors in the count.',
        'He lost the keys twice.',
        'The club rejected the offer in May.',
      ],
    },
  ],
});
