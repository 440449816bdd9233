/** A person drawn by temper: haughty, peevish, swaggering, thuggish. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'temper-portrait',
  title: 'Portrait by temper',
  category: 'insult',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” draws a character; what was said or done lets readers draw it.',
  why: 'A word of temper makes the reader dislike somebody before the deed is told. News can leave the portrait to the facts.',
  innocent: 'In a profile, with scenes and witnesses, the word may be earned.',
  source: {
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    locator: 'Framing bias: one-sided terms',
    by: 'Recasens, Danescu-Niculescu-Mizil and Jurafsky, 2013',
  },
  scope: { negated: 'skip' },
  entries: [
    {
      match: '@temper-adjectives',
      unless: [
        'biased [sample,samples,estimate,coin]',
        '&@arts',
        // Somebody's feeling, told with its cause.
        '~be [aggrieved,disgruntled,embittered,incensed,livid,resentful,apoplectic] [by,at,about,over,with,that]',
      ],
      flags: [
        'The [[petulant]] answer from Trump took an hour.',
        'The [[petulant]] answer from Biden took an hour.',
        'Her [[condescending]] tone did not help the Tories.',
        'Her [[condescending]] tone did not help Labour.',
        'He gave a [[bombastic]] speech in Moscow.',
        'He gave a [[bombastic]] speech in Kyiv.',
        'The mayor’s [[snide]] remarks drew laughter.',
        'A [[sycophantic]] press followed him.',
      ],
      passes: [
        'A biased sample led to the wrong forecast.',
        'He has a nagging knee injury.',
        'The film shows a haughty countess.',
        'Aides described him as a petulant boy.',
        'The minister said the tone was condescending.',
        'The play was not pretentious.',
        'Nurses were incensed by the cut.',
      ],
    },
  ],
});
